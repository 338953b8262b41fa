import { expect, test } from 'vitest';
import { editAddress, newFileAddress, sourceAddress } from './forge-address.ts';

const repository = { url: 'https://git.example/etalase/', branch: 'main', contentFolder: 'content' };
const file = 'innovations/kota-a/antre.mdx';

test.each([
	['github', 'https://git.example/etalase/edit/main/content/innovations/kota-a/antre.mdx'],
	['gitlab', 'https://git.example/etalase/-/edit/main/content/innovations/kota-a/antre.mdx'],
	['gitea', 'https://git.example/etalase/_edit/main/content/innovations/kota-a/antre.mdx'],
] as const)('a file is edited on %s at %s', (forge, address) => {
	expect(editAddress({ ...repository, forge }, file)).toBe(address);
});

test.each([
	['github', 'https://git.example/etalase/tree/main/content/innovations'],
	['gitlab', 'https://git.example/etalase/-/tree/main/content/innovations'],
	['gitea', 'https://git.example/etalase/src/branch/main/content/innovations'],
] as const)('a folder cannot be edited: %s lists it at %s', (forge, address) => {
	expect(editAddress({ ...repository, forge }, 'innovations')).toBe(address);
});

test.each([
	['github', 'https://git.example/etalase/blob/0a1b/content/innovations/kota-a/antre.mdx'],
	['gitlab', 'https://git.example/etalase/-/blob/0a1b/content/innovations/kota-a/antre.mdx'],
	['gitea', 'https://git.example/etalase/src/commit/0a1b/content/innovations/kota-a/antre.mdx'],
] as const)('%s shows a file as it was at a commit at %s', (forge, address) => {
	expect(sourceAddress({ ...repository, forge }, file, '0a1b')).toBe(address);
});

test('branches and content folders may have parts; each part is encoded by itself', () => {
	const nested = { ...repository, forge: 'github', branch: 'rilis/2026#1', contentFolder: 'situs/isi kota/' };
	expect(editAddress({ ...nested, forge: 'github' }, 'site.yaml')).toBe(
		'https://git.example/etalase/edit/rilis/2026%231/situs/isi%20kota/site.yaml',
	);
});

test.each([
	[
		'github',
		'https://git.example/etalase/new/main/content/innovations/kota-a?filename=antre.mdx&value=---%0Atitle%3A+A%26B%0A---%0A',
	],
	[
		'gitlab',
		'https://git.example/etalase/-/new/main?file_name=content%2Finnovations%2Fkota-a%2Fantre.mdx&content=---%0Atitle%3A+A%26B%0A---%0A',
	],
	[
		'gitea',
		'https://git.example/etalase/_new/main/content/innovations/kota-a?filename=antre.mdx&value=---%0Atitle%3A+A%26B%0A---%0A',
	],
] as const)('%s opens a new file with its name and text at %s', (forge, url) => {
	expect(newFileAddress({ ...repository, forge }, file, '---\ntitle: A&B\n---\n')).toEqual({
		url,
		filled: true,
	});
});

test('a text that is too long for an address is left out, and the name stays', () => {
	const long = newFileAddress({ ...repository, forge: 'github' }, file, 'é'.repeat(1400));
	expect(long).toEqual({
		url: 'https://git.example/etalase/new/main/content/innovations/kota-a?filename=antre.mdx',
		filled: false,
	});
	expect(newFileAddress({ ...repository, forge: 'github' }, file, 'é'.repeat(1300)).filled).toBe(true);
});

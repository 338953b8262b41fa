import { expect, test } from 'vitest';
import { aSite } from '../../tests/builders/snapshot.ts';
import { issueCodes } from '../domain/quality/issue.ts';
import { helpFrame, helpIndex, notFoundFrame, pageFrame } from './plain-pages.ts';

const article = {
	title: 'Privasi',
	description: 'Apa yang tidak dicatat.',
	reviewed: { on: '2026-03-25', by: 'Bappeda' },
};

test('search engines leave out the page for addresses that do not exist', () => {
	expect(notFoundFrame()).toMatchObject({ path: '/404/', indexed: false, sample: false });
});

test('a written page says who wrote and reviewed it, and where it is edited', () => {
	expect(pageFrame(aSite(), 'privasi', article)).toMatchObject({
		title: 'Privasi',
		path: '/privasi/',
		breadcrumbs: [{ label: 'Privasi', path: '/privasi/' }],
		modified: '2026-03-25',
		provenance: {
			sources: [],
			madeFrom: 'Halaman ini ditulis oleh redaksi.',
			reviewed: { on: '25 Maret 2026', by: 'Bappeda' },
			editUrl: 'https://git.example/etalase/_edit/main/content/pages/privasi.mdx',
		},
	});
});

test('a help page stands below the help, at the address that issues name', () => {
	const frame = helpFrame(aSite(), 'id-ganda', { ...article, sources: [{ title: 'Panduan' }] });
	expect(frame).toMatchObject({
		path: '/bantuan/id-ganda/',
		provenance: {
			sources: [{ title: 'Panduan' }],
			editUrl: 'https://git.example/etalase/_edit/main/content/help/id-ganda.mdx',
		},
	});
	expect(frame.breadcrumbs.map(({ path }) => path)).toEqual(['/bantuan/', '/bantuan/id-ganda/']);
});

test('the help lists every issue once, errors apart from warnings', () => {
	const [errors, warnings, ...others] = helpIndex(aSite()).groups;
	expect(others).toEqual([]);
	expect(errors?.links).toContainEqual({
		code: 'id-ganda',
		label: 'ID dipakai dua kali',
		path: '/bantuan/id-ganda/',
	});
	expect(warnings?.links.map(({ code }) => code)).toContain('status-tanpa-sebab');
	const listed = [...(errors?.links ?? []), ...(warnings?.links ?? [])].map(({ code }) => code);
	expect(listed.sort()).toEqual(Object.keys(issueCodes).sort());
});

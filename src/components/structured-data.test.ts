import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breadcrumbData, serialiseData, withAbsoluteUrl } from './structured-data.ts';

const toAbsolute = (path: string) => `https://etalase.example${path}`;

test.each(['</script>', '<!--', '</SCRIPT ><script>alert(1)</script>', '<script'])(
	'%s in a text cannot end the script element',
	(text) => {
		const json = serialiseData({ name: text });
		expect(json).not.toContain('<');
		expect(JSON.parse(json)).toEqual({ name: text });
	},
);

test('whatever the data says, it says the same after reading it from the page, and has no tag', () => {
	const piece = fc.constantFrom('<', '/', 'script', '>', '!--', '\\', 'u003c', '"', '\u2028', 'a');
	const text = fc.array(piece).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text), fc.integer())), (data) => {
			const json = serialiseData(data);
			expect(json).not.toContain('<');
			expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(data));
		}),
	);
});

test('breadcrumbs are numbered from one and have full addresses', () => {
	const links = [
		{ label: 'Inovasi', path: '/inovasi/' },
		{ label: 'Antre', path: '/inovasi/kota-a/antre/' },
	];
	expect(breadcrumbData(links, toAbsolute)['itemListElement']).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Inovasi', item: 'https://etalase.example/inovasi/' },
		{
			'@type': 'ListItem',
			position: 2,
			name: 'Antre',
			item: 'https://etalase.example/inovasi/kota-a/antre/',
		},
	]);
});

test('the address of the data becomes absolute, and data without one gets none', () => {
	expect(withAbsoluteUrl({ '@type': 'CreativeWork', url: '/inovasi/a/b/' }, toAbsolute)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'CreativeWork',
		url: 'https://etalase.example/inovasi/a/b/',
	});
	expect(withAbsoluteUrl({ '@type': 'Thing' }, toAbsolute)).not.toHaveProperty('url');
});

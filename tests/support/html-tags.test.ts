import { expect, test } from 'vitest';
import { readTags } from './html-tags.ts';

function tags(html: string): readonly (readonly [string, Record<string, string>])[] {
	return readTags(html).map(({ name, attributes }) => [name, Object.fromEntries(attributes)] as const);
}

test('attributes are read in every way of writing them, with entities resolved', () => {
	expect(tags(`<a href="/a/?x=1&amp;y=2&#38;z" TITLE='a > b' id=q hidden>x</a><br/>`)).toEqual([
		['a', { href: '/a/?x=1&y=2&z', title: 'a > b', id: 'q', hidden: '' }],
		['br', {}],
	]);
});

test('what stands in comments, scripts and styles is no tag', () => {
	expect(
		tags('<!-- <a href="/x"> --><script src="/s.js">"<a href=/y>"</script><style>a>b{}</style><p>'),
	).toEqual([
		['script', { src: '/s.js' }],
		['style', {}],
		['p', {}],
	]);
});

test('references inside a drawing are read too', () => {
	expect(tags('<svg viewBox="0 0 1 1"><use href="#band"/></svg>')).toEqual([
		['svg', { viewbox: '0 0 1 1' }],
		['use', { href: '#band' }],
	]);
});

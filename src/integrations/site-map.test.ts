import { expect, test } from 'vitest';
import { entryOf } from './site-map.ts';

const canonical = '<link rel="canonical" href="https://a.example/etalase/inovasi/kota-a/antre/">';
const path = '/inovasi/kota-a/antre/';

test('a page is listed at its own address, with the day of its change', () => {
	const head = `<head>${canonical}<meta property="article:modified_time" content="2026-10-30">`;
	expect(entryOf(head, path)).toEqual({
		address: 'https://a.example/etalase/inovasi/kota-a/antre/',
		modified: '2026-10-30',
	});
});

test('a page that asks not to be listed is not, and neither is one that stands for another', () => {
	expect(entryOf(`${canonical}<meta name="robots" content="noindex">`, path)).toBeUndefined();
	expect(entryOf(canonical, '/sematan/inovasi/kota-a/antre-lain/')).toBeUndefined();
	expect(entryOf('<head><title>404</title>', '/404/')).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { EvidenceSighting } from '../../schema/evidence-sighting.ts';
import type { ContentLink, LinkLook } from './link-look.ts';
import { seenEvidence } from './seen-evidence.ts';

const link = (url: string, evidence = true): ContentLink => ({
	url,
	file: 'innovations/kota/a.mdx',
	line: 1,
	skipped: false,
	...(evidence && { evidence: {} }),
});

const old: EvidenceSighting = { url: 'https://k.go.id/a', state: 'hidup', on: '2026-05-01' };

function seen(look: Partial<LinkLook> | undefined, before: readonly EvidenceSighting[] = [old]) {
	const looks = new Map<string, LinkLook>();
	if (look !== undefined) looks.set(old.url, { url: old.url, state: 'hidup', at: 0, ...look });
	return seenEvidence(
		[link(old.url), link('https://k.go.id/berita', false)],
		looks,
		before,
		() => '2026-06-01',
	);
}

test('what is sure is written down with its day', () => {
	expect(seen({ state: 'mati', status: 404 })).toEqual([{ url: old.url, state: 'mati', on: '2026-06-01' }]);
	expect(seen({ state: 'pindah', movedTo: 'https://k.go.id/b', sha256: 'a' }, [])).toEqual([
		{ url: old.url, state: 'pindah', on: '2026-06-01', movedTo: 'https://k.go.id/b', sha256: 'a' },
	]);
});

test.each(['tidak-terjawab', 'menolak-robot', 'sertifikat-bermasalah', 'dilewati'] as const)(
	'an answer that is not sure leaves what was seen before: %s',
	(state) => {
		expect(seen({ state })).toEqual([old]);
		expect(seen({ state }, [])).toEqual([]);
	},
);

test('what another machine saw later stays, and so does what nobody looked at this time', () => {
	const later = { ...old, on: '2026-07-01' };
	expect(seen({ state: 'mati' }, [later])).toEqual([later]);
	expect(seen(undefined)).toEqual([old]);
});

test('addresses that are not evidence any more are dropped, and the rest is in one order', () => {
	const gone = { ...old, url: 'https://k.go.id/0' };
	expect(seen(undefined, [gone, old])).toEqual([old]);
	const links = ['https://b.go.id/', 'https://a.go.id/'].map((url) => link(url));
	const before = links.map(({ url }) => ({ ...old, url }));
	expect(seenEvidence(links, new Map(), before, () => '').map(({ url }) => url)).toEqual([
		'https://a.go.id/',
		'https://b.go.id/',
	]);
});

import { expect, test } from 'vitest';
import { verificationSubject } from '../domain/rubric/verification.ts';
import type { EvidenceSighting } from '../schema/evidence-sighting.ts';
import { heldVerifications, verificationDigest } from './held-verifications.ts';

const sha = (digit: string) => digit.repeat(64);
const evidence = [{ title: 'SK', file: './antre/sk.pdf' }];
const files = (digest?: string) => () => digest;
const unseen = () => undefined;
const row = { level: 2, evidence };

function digestOf(filled: Parameters<typeof verificationSubject>[2], fileDigest = files('aa')): string {
	return verificationDigest(verificationSubject('iid-2026', '16', filled, fileDigest));
}

const digest = digestOf(row);

function held(changed: object, fileDigest = files('aa')): unknown {
	const written = { ...row, verified: { on: '2026-05-03', digest }, ...changed };
	return heldVerifications({ 'iid-2026': { '16': written } }, { fileDigest, sighting: unseen }).verified;
}

test('a verification holds while level and evidence are what was verified', () => {
	expect(digest).toMatch(/^[0-9a-f]{32}$/);
	expect(held({})).toEqual({ 'iid-2026': ['16'] });
	expect(held({ note: 'Catatan baru.' })).toEqual({ 'iid-2026': ['16'] });
});

test.each([
	['another level', held({ level: 3 })],
	['a figure instead of a level', held({ level: undefined, value: 2 })],
	['another basis', held({ basis: 'orang' })],
	['another title', held({ evidence: [{ ...evidence[0], title: 'SK baru' }] })],
	['one more piece of evidence', held({ evidence: [...evidence, { title: 'Foto' }] })],
	['less evidence', held({ evidence: [] })],
	['other bytes in the file', held({}, files('bb'))],
	['a file that is gone', held({}, files())],
	['no verification', held({ verified: undefined })],
])('with %s it waits for a new verification', (_, found) => {
	expect(found).toEqual({});
});

test('a verification of one row or rubric says nothing about another', () => {
	const verified = { ...row, verified: { on: '2026-05-03', digest } };
	const look = { fileDigest: files('aa'), sighting: unseen };
	expect(heldVerifications({ 'iid-2026': { '17': verified } }, look)).toEqual({ verified: {} });
	expect(heldVerifications({ 'iid-2027': { '16': verified } }, look)).toEqual({ verified: {} });
});

/** One row with one outside document, verified on 3 May 2026, and what was last seen at its address. */
function outside(seen: Partial<EvidenceSighting> | undefined, on = '2026-05-03') {
	const written = {
		level: 2,
		evidence: [{ title: 'SK', url: 'https://kota.example/sk.pdf', sha256: sha('a') }],
	};
	const verified = { on, digest: digestOf(written, files()) };
	const sighting = (url: string): EvidenceSighting | undefined =>
		seen === undefined ? undefined : { url, state: 'hidup', on: '2026-06-01', ...seen };
	return heldVerifications(
		{ 'iid-2026': { '16': { ...written, verified } } },
		{ fileDigest: files(), sighting },
	);
}

const stands = { verified: { 'iid-2026': ['16'] } };

test.each([
	['nobody has looked', undefined],
	['it is there with the same bytes', { sha256: sha('a') }],
	['it is there, and its bytes were not read', {}],
	['it has moved', { state: 'pindah' as const, movedTo: 'https://kota.example/baru.pdf' }],
	['it was dead before the verifier looked', { state: 'mati' as const, on: '2026-05-02' }],
])('outside evidence keeps its verification when %s', (_, seen) => {
	expect(outside(seen)).toEqual(stands);
});

test('dead outside evidence ends the verification, not the claim', () => {
	expect(outside({ state: 'mati' })).toEqual({
		verified: {},
		evidenceFaults: { 'iid-2026': [{ kind: 'mati', seen: '2026-06-01', row: '16', index: 0 }] },
	});
});

test('outside evidence with other bytes ends the verification', () => {
	expect(outside({ sha256: sha('b') })).toEqual({
		verified: {},
		evidenceFaults: { 'iid-2026': [{ kind: 'berubah', seen: '2026-06-01', row: '16', index: 0 }] },
	});
});

test('a verification of a month begins with its first day', () => {
	expect(outside({ state: 'mati', on: '2026-05-02' }, '2026-05')).toMatchObject({ verified: {} });
	expect(outside({ state: 'mati', on: '2026-04-30' }, '2026-05')).toEqual(stands);
});

test('a file beside the record that is not the one whose digest was written ends the verification', () => {
	const written = { level: 2, evidence: [{ ...evidence[0], title: 'SK', sha256: sha('a') }] };
	const state = (fileDigest: string) => {
		const look = { fileDigest: files(fileDigest), sighting: unseen };
		const verified = { on: '2026-05-03', digest: digestOf(written, look.fileDigest) };
		return heldVerifications({ 'iid-2026': { '16': { ...written, verified } } }, look);
	};
	expect(state('a'.repeat(16))).toEqual(stands);
	expect(state('b'.repeat(16))).toEqual({
		verified: {},
		evidenceFaults: { 'iid-2026': [{ kind: 'berubah', row: '16', index: 0 }] },
	});
});

import { expect, test } from 'vitest';
import { verificationSubject } from '../domain/rubric/verification.ts';
import { heldVerifications, verificationDigest } from './held-verifications.ts';

const evidence = [{ title: 'SK', file: './antre/sk.pdf' }];
const digests = (digest?: string) => () => digest;
const row = { level: 2, evidence };
const digest = verificationDigest(verificationSubject('iid-2026', '16', row, digests('aa')));

function held(changed: object, fileDigest = digests('aa')): unknown {
	const written = { ...row, verified: { digest }, ...changed };
	return heldVerifications({ 'iid-2026': { '16': written } }, fileDigest);
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
	['other bytes in the file', held({}, digests('bb'))],
	['a file that is gone', held({}, digests())],
	['no verification', held({ verified: undefined })],
])('with %s it waits for a new verification', (_, found) => {
	expect(found).toEqual({});
});

test('a verification of one row or rubric says nothing about another', () => {
	const verified = { ...row, verified: { digest } };
	expect(heldVerifications({ 'iid-2026': { '17': verified } }, digests('aa'))).toEqual({});
	expect(heldVerifications({ 'iid-2027': { '16': verified } }, digests('aa'))).toEqual({});
});

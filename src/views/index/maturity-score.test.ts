import { expect, test } from 'vitest';
import { aSite } from '../../../tests/builders/snapshot.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import type { Maturity } from '../../domain/index/maturity.ts';
import { derivationView, scoreView } from './maturity-score.ts';

const maturity: Maturity = {
	rows: [
		{ number: '16', state: 'terverifikasi', level: 2, derived: false, claimed: 600, verified: 600 },
		{ number: '17', state: 'klaim', level: 3, derived: true, claimed: 225, verified: 0 },
		{ number: '18', state: 'belum-terisi', derived: false, claimed: 0, verified: 0 },
	],
	claimed: 825,
	verified: 600,
	maximum: 1650,
	mandatoryMissing: [],
};

const rubric = aRubric({
	sid: {
		rows: [
			aRubricRow({ number: '16', weight: '3' }),
			aRubricRow({ number: '17', weight: '0.75' }),
			aRubricRow({ number: '18', weight: '1.75' }),
		],
		sources: [],
	},
});

test('the maximum is taken apart into what is verified, only claimed, and open', () => {
	// 6.00 + 2.25 + 8.25 = 16.50
	expect(scoreView(maturity)).toEqual({
		claimed: '8,25',
		verified: '6,00',
		maximum: '16,50',
		parts: [
			{ kind: 'verified', points: '6,00', start: 0, share: (600 / 1650) * 100 },
			{ kind: 'claimed', points: '2,25', start: (600 / 1650) * 100, share: (225 / 1650) * 100 },
			{ kind: 'open', points: '8,25', start: 50, share: 50 },
		],
	});
});

test('parts of nothing are not drawn', () => {
	const full = { ...maturity, claimed: 1650, verified: 1650 };
	expect(scoreView(full).parts.map(({ kind }) => kind)).toEqual(['verified']);
	const none = { ...maturity, claimed: 0, verified: 0 };
	expect(scoreView(none).parts.map(({ kind }) => kind)).toEqual(['open']);
});

test('both sums are written out, and a browser gets what it needs to add them up again', () => {
	const snapshot = { fileCommits: {}, site: aSite() };
	const view = derivationView(maturity, rubric, snapshot, ['innovations/a/b.mdx']);
	expect(view).toMatchObject({
		claimedTerms: '3\u00a0×\u00a02 + 0,75\u00a0×\u00a03',
		verifiedTerms: '3\u00a0×\u00a02',
	});
	expect(view.inputs).toMatchObject([{ file: 'innovations/a/b.mdx' }]);
	expect(view.recompute).toEqual({
		rows: [
			{ number: '16', weight: 300, level: 2, verified: true },
			{ number: '17', weight: 75, level: 3, verified: false },
			{ number: '18', weight: 175, level: 0, verified: false },
		],
		claimed: 825,
		verified: 600,
	});
});

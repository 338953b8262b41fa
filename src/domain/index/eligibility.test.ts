import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aRubric } from '../../../tests/builders/rubric.ts';
import { ineligibilities, placeInWindow } from './eligibility.ts';
import { maturityOf } from './maturity.ts';

const rubric = publishedRubric('iid-2026');
const mandatory = {
	'16': { level: 1 },
	'17': { value: 3 },
	'32': { value: 4 },
	'33': { level: 1 },
	'35': { level: 2 },
};
const good = {
	stage: 'penerapan',
	dates: { implementation: '2024-03-01' },
	assessments: { 'iid-2026': mandatory },
} as const satisfies InnovationKeys;

function reasons(data: InnovationKeys, words = 300) {
	const prose = { html: '', headings: [], wordCounts: { 'Rancang bangun': words } };
	const innovation = anInnovation({ data: { ...good, ...data }, prose });
	return ineligibilities(innovation, rubric, maturityOf(innovation, rubric, 'iid-2026'));
}

test('applied in the window, 300 words, all mandatory rows: it counts', () => {
	expect(reasons({})).toEqual([]);
});

test.each([
	['299 words', reasons({}, 299), [{ reason: 'rancang-bangun-pendek', words: 299, needed: 300 }]],
	['no row answered', reasons({ assessments: {} }), [{ reason: 'belum-dinilai' }]],
	[
		'no video and no benefit',
		reasons({ assessments: { 'iid-2026': { '16': { level: 1 }, '17': { value: 3 }, '32': { value: 4 } } } }),
		[{ reason: 'baris-wajib-kosong', rows: ['33', '35'] }],
	],
	['still a trial', reasons({ stage: 'uji-coba' }), [{ reason: 'bukan-penerapan', stage: 'uji-coba' }]],
	['stopped', reasons({ status: { state: 'berhenti' } }), [{ reason: 'berhenti' }]],
	[
		'applied before the window',
		reasons({ dates: { implementation: '2023-12-31' } }),
		[{ reason: 'di-luar-jendela', date: '2023-12-31' }],
	],
	[
		'applied after the window',
		reasons({ dates: { implementation: '2026' } }),
		[{ reason: 'di-luar-jendela', date: '2026' }],
	],
	['no date', reasons({ dates: {} }), [{ reason: 'tanggal-penerapan-tidak-ada' }]],
])('%s is a reason', (_, found, expected) => {
	expect(found).toEqual(expected);
});

test('an old innovation counts when it was developed inside the window', () => {
	expect(reasons({ dates: { implementation: '2019', development: { on: '2025-06' } } })).toEqual([]);
	expect(reasons({ dates: { implementation: '2019', development: { on: '2023-06' } } })).toHaveLength(1);
});

test('all reasons are named at once', () => {
	const found = reasons({ stage: 'inisiatif', dates: {}, assessments: {}, status: { state: 'berhenti' } }, 0);
	expect(found.map(({ reason }) => reason)).toEqual([
		'belum-dinilai',
		'berhenti',
		'bukan-penerapan',
		'tanggal-penerapan-tidak-ada',
		'rancang-bangun-pendek',
	]);
});

test('conditions that a rubric does not know are not checked', () => {
	const innovation = anInnovation({ data: { stage: 'penerapan' } });
	const known = ineligibilities(innovation, aRubric(), undefined);
	expect(known.map(({ reason }) => reason)).toEqual(['belum-dinilai']);
});

const window = { from: '2024-01-01', to: '2025-02-28' };
test.each([
	['2024', 'inside'],
	['2023', 'outside'],
	['2025', 'partly'],
	['2025-02', 'inside'],
	['2025-03', 'outside'],
	['2024-01-01', 'inside'],
	['2023-12-31', 'outside'],
	['2025-02-28', 'inside'],
	['2025-03-01', 'outside'],
])('%s is %s a window from January 2024 to 28 February 2025', (date, place) => {
	expect(placeInWindow(date, window)).toBe(place);
});

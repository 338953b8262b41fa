import type { SheetCell } from '../../src/domain/sheet/sheet-grid.ts';
import type { ScoreFile } from '../../src/domain/contest/score-sheet.ts';
import { judgingRules } from '../../src/domain/contest/judging.ts';
import { tallySheets, type SheetTally } from '../../src/domain/contest/tally-sheets.ts';
import { catalogueViews } from '../../src/views/catalogue-views.ts';
import { judgingDivisions, judgingOf, type Judging } from '../../src/views/contest/judging.ts';
import { scoreLayout } from '../../src/views/contest/score-layout.ts';
import { scoreWorkbook } from '../../src/views/contest/score-workbook.ts';
import { cellsOf, filledSheet, type Typed } from '../support/filled-sheet.ts';
import { aContest, anEdition } from './contest.ts';
import { publishedRubric } from './published-rubric.ts';
import { anAgency, anInnovation, aRegion } from './record.ts';
import { aSnapshot } from './snapshot.ts';

/** Novelty counts 60 percent on a scale to 10, use 40 percent on a scale to 100. */
export const judgedEdition = anEdition(
	{
		year: 2026,
		criteria: [
			{ id: 'baru', name: 'Kebaruan', weight: '60', min: 1, max: 10 },
			{ id: 'guna', name: 'Guna', weight: '40' },
		],
		tieOrder: ['guna'],
		stages: [
			{ id: 'masuk', name: 'Pendaftaran' },
			{ id: 'naskah', name: 'Penilaian naskah', until: '2026-12-04' },
		],
		entries: [
			{ innovation: 'kota-uji/antre', results: [{ stage: 'masuk' }] },
			{ title: 'Pompa <b>Surya</b>', author: 'SMP 3 Uji', region: '33.71', results: [{ stage: 'masuk' }] },
			{ title: 'Jaring', results: [{ stage: 'masuk' }] },
			{ title: 'Tidak lolos', results: [{ stage: 'masuk', passed: false }] },
		],
	},
	'lomba/2026',
);

export const judgedViews = catalogueViews(
	aSnapshot({
		asOf: '2026-12-01',
		rubrics: [publishedRubric('iid-2026')],
		regions: [aRegion({ id: 'kota-uji', data: { code: '33.71', name: 'Kota Uji' } })],
		agencies: [anAgency({ id: 'kota-uji/dinkes', data: { id: 'dinkes', name: 'Dinas Kesehatan Kota Uji' } })],
		innovations: [
			anInnovation({
				id: 'kota-uji/antre',
				data: { title: 'Antre Daring Dinas Kesehatan Kota Uji', agency: 'dinkes' },
			}),
		],
		contests: [aContest({ name: 'Lomba Uji', scope: 'daerah', region: 'kota-uji' }, 'lomba')],
		editions: [judgedEdition],
	}),
);

/** The judging of the manuscripts by two jurors. */
export function aJudging(seed = 'benih', codesOnly = false): Judging {
	const stage = judgedEdition.data.stages[1];
	if (stage === undefined) throw new Error('The edition has no second stage.');
	const jurors = ['Juri 1', 'Juri 2'];
	return judgingOf({ edition: judgedEdition, stage, jurors, seed, codesOnly }, judgedViews);
}

/** Code of an entry by the beginning of its title. */
export function codeOf({ entries }: Judging, title: string): string {
	return entries.find((entry) => entry.title.startsWith(title))?.code ?? '';
}

/** What a juror sends: scores by the beginning of the title, then whatever else was done to the cells. */
export function aScoreFile(
	judging: Judging,
	juror: number,
	given: Readonly<Record<string, Typed>>,
	change: (rows: SheetCell[][]) => SheetCell[][] = (rows) => rows,
): ScoreFile {
	const file = `juri-${String(juror)}.xlsx`;
	const byCode = new Map(Object.entries(given).map(([title, typed]) => [codeOf(judging, title), typed]));
	const [sheet] = scoreWorkbook(judging, juror).sheets;
	if (sheet === undefined) throw new Error('The workbook has no sheet.');
	const { firstScore } = scoreLayout(judging.edition.data);
	const filled = filledSheet(sheet, firstScore, (code) => byCode.get(code) ?? []);
	return { file, sheets: [{ file, sheet: sheet.name, rows: change(cellsOf(filled)) }] };
}

/** The tally of what was sent. */
export function tallied(judging: Judging, files: readonly ScoreFile[], partial = false): SheetTally {
	return tallySheets(files, {
		rules: judgingRules(judging.edition.data),
		divisions: judgingDivisions(judging),
		expectation: { code: judging.code, layout: scoreLayout(judging.edition.data), jurors: judging.jurors },
		partial,
	});
}

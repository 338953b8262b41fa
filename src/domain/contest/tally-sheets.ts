import { byCodePoint } from '../catalogue/order.ts';
import { cellName } from '../sheet/sheet-grid.ts';
import {
	readScoreFile,
	type ReadSheet,
	type ScoreFile,
	type SheetExpectation,
	type SheetProblem,
} from './score-sheet.ts';
import { tally, type ScoreSheet, type TallyProblem, type TallyResult, type TallyRules } from './tally.ts';

/** Entries that are ranked together, by their codes. */
export interface Division {
	readonly key: string;
	readonly entries: readonly string[];
}

export interface DivisionResult {
	readonly key: string;
	/** The best first. */
	readonly results: readonly TallyResult[];
	/** Entries that no juror's complete line is left for; only in an incomplete tally. */
	readonly unjudged: readonly string[];
}

/** A juror's line that an incomplete tally leaves out. */
export interface LeftOut {
	readonly juror: string;
	readonly entry: string;
}

export interface SheetTally {
	/** Everything that is wrong, in the order of the files. */
	readonly problems: readonly SheetProblem[];
	/** Undefined while something is wrong, unless an incomplete result was asked for. */
	readonly divisions?: readonly DivisionResult[] | undefined;
	/** Jurors whose sheets are counted. */
	readonly jurors: readonly string[];
	readonly leftOut: readonly LeftOut[];
}

interface Judging {
	readonly rules: Omit<TallyRules, 'entries'>;
	readonly divisions: readonly Division[];
	readonly expectation: SheetExpectation;
	/** Ranks by what is left when something is missing. */
	readonly partial: boolean;
}

function scoreSheet({ juror, lines }: ReadSheet): ScoreSheet {
	return { juror, lines: lines.map(({ line }) => line) };
}

/** The cell that a problem of the tally is about. */
function placed(
	problem: TallyProblem,
	sheets: readonly ReadSheet[],
	expectation: SheetExpectation,
): SheetProblem {
	if (problem.kind === 'tanpa-juri') return problem;
	const own = sheets.filter(({ juror }) => juror === problem.juror);
	const sheet = own.at(-1);
	if (problem.kind === 'juri-ganda') {
		return { ...problem, file: own.map(({ file }) => file).join(', ') };
	}
	const rows = (sheet?.lines ?? []).filter(({ line }) => line.entry === problem.entry).map(({ row }) => row);
	const row = rows.at(-1);
	const { firstScore, criteria } = expectation.layout;
	const column = 'criterion' in problem ? firstScore + criteria.indexOf(problem.criterion) : 0;
	const cell = row === undefined ? undefined : cellName(row, column);
	return { ...problem, file: sheet?.file, sheet: sheet?.sheet, cell };
}

/** Problems about what the jurors wrote; a juror with two files is named once and not compared further. */
function scoreProblems(rules: TallyRules, sheets: readonly ReadSheet[], expectation: SheetExpectation) {
	const found = tally(rules, sheets.map(scoreSheet));
	const problems = found.kind === 'belum' ? found.problems : [];
	const twice = new Set(problems.flatMap((one) => (one.kind === 'juri-ganda' ? one.juror : [])));
	return problems
		.filter((one) => one.kind === 'juri-ganda' || one.kind === 'tanpa-juri' || !twice.has(one.juror))
		.map((one) => placed(one, sheets, expectation));
}

/** Jurors of whom there is no file at all, not even one that cannot be used. */
function absentJurors(jurors: readonly string[], seen: ReadonlySet<string>): readonly SheetProblem[] {
	return jurors.flatMap((juror) =>
		seen.has(juror) ? [] : [{ kind: 'juri-belum-mengirim', juror } as const],
	);
}

/** The sheets with every line that something is wrong with, or that is missing, as not judged. */
function withoutFaults(
	sheets: readonly ReadSheet[],
	entries: readonly string[],
	problems: readonly SheetProblem[],
) {
	const twice = new Set(problems.flatMap((one) => (one.kind === 'juri-ganda' ? (one.juror ?? []) : [])));
	const faulty = new Set(problems.map(({ juror = '', entry = '' }) => JSON.stringify([juror, entry])));
	const leftOut: LeftOut[] = [];
	const clean = sheets
		.filter(({ juror }) => !twice.has(juror))
		.map(({ juror, lines }): ScoreSheet => ({
			juror,
			lines: entries.map((entry) => {
				const own = lines.find(({ line }) => line.entry === entry)?.line;
				if (own !== undefined && !faulty.has(JSON.stringify([juror, entry]))) return own;
				leftOut.push({ juror, entry });
				return { entry, recused: true, scores: {} };
			}),
		}));
	return { clean, leftOut };
}

function divisionResult(
	{ key, entries }: Division,
	rules: Omit<TallyRules, 'entries'>,
	sheets: readonly ScoreSheet[],
	leftOut: readonly LeftOut[],
): DivisionResult {
	const isJudged = (code: string) =>
		sheets.some(({ lines }) => lines.some(({ entry, recused }) => entry === code && !recused));
	const judged = entries.filter(isJudged);
	const own = sheets.map(({ juror, lines }) => ({
		juror,
		lines: lines.filter(({ entry }) => judged.includes(entry)),
	}));
	const found = judged.length === 0 ? undefined : tally({ ...rules, entries: judged }, own);
	const results = found?.kind === 'hasil' ? found.results : [];
	const isLeftOut = (juror: string, code: string) =>
		leftOut.some((one) => one.juror === juror && one.entry === code);
	return {
		key,
		results: results.map((one) => ({
			...one,
			recused: one.recused.filter((juror) => !isLeftOut(juror, one.entry)),
		})),
		unjudged: entries.filter((code) => !judged.includes(code)),
	};
}

/** What stands in no row comes last. */
const afterAllRows = '~';

/** Sorts by file, sheet, row and column, as someone goes through the files to mend them. */
function readingPlace({ file = '', sheet = '', cell = '' }: SheetProblem): string {
	const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
	return [file, sheet, row === '' ? afterAllRows : row.padStart(7, '0'), column.padStart(3)].join('\0');
}

function inReadingOrder(problems: readonly SheetProblem[]): readonly SheetProblem[] {
	return problems.toSorted((first, second) => byCodePoint(readingPlace(first), readingPlace(second)));
}

/**
 * Ranks the entries of each division by what the jurors sent. With anything missing, changed or impossible there is no
 * ranking but the list of all of it; with `partial`, lines that something is wrong with are left out and named.
 */
export function tallySheets(files: readonly ScoreFile[], judging: Judging): SheetTally {
	const { rules, divisions, expectation, partial } = judging;
	const readings = files.map((file) => readScoreFile(file, expectation));
	const { jurors } = expectation;
	const sheets = readings
		.flatMap(({ read }) => read ?? [])
		.toSorted((first, second) => jurors.indexOf(first.juror) - jurors.indexOf(second.juror));
	const entries = divisions.flatMap((division) => division.entries);
	const fileProblems = readings.flatMap((reading) => reading.problems);
	const seen = new Set([...sheets, ...fileProblems].flatMap(({ juror }) => juror ?? []));
	const problems = [
		...fileProblems,
		...absentJurors(jurors, seen),
		...(sheets.length === 0 ? [] : inReadingOrder(scoreProblems({ ...rules, entries }, sheets, expectation))),
	];
	const { clean, leftOut } = withoutFaults(sheets, entries, problems);
	if (clean.length === 0 || (problems.length > 0 && !partial)) return { problems, jurors: [], leftOut: [] };
	return {
		problems,
		divisions: divisions.map((division) => divisionResult(division, rules, clean, leftOut)),
		jurors: clean.map(({ juror }) => juror),
		leftOut,
	};
}

import type { PictureView } from '../record/innovation-page.ts';
import type { ImprovementView } from '../record/innovation-record.ts';
import { emsOf, entrySheet as sheet } from './entry-sheet.ts';
import { fittedSections, type FittedSection } from './fitted-text.ts';
import { proseSections, type PlainSection } from './prose-text.ts';
import { linesOf } from './text-lines.ts';

/** What has to share one sheet. */
export interface EntryParts {
	readonly title: string;
	readonly summary: string;
	/** The sentence about what stopped or was renamed, and its cause; empty for the others. */
	readonly notice: readonly string[];
	readonly picture: PictureView | undefined;
	readonly results: readonly ImprovementView[];
	readonly html: string;
	/** Further lists, shown where everything else has room. */
	readonly extras: readonly PlainSection[];
	/** Which sections nobody has written; empty when all are there. */
	readonly missing: string;
	/** What the score is, or why there is none. */
	readonly maturity: string;
	readonly scored: boolean;
	readonly replication: readonly string[];
}

/** How the parts share it. */
export interface EntryColumns {
	readonly results: readonly ImprovementView[];
	/** Results that have no room. */
	readonly moreResults: number;
	readonly sections: readonly FittedSection[];
	/** What is left for the facts beside the text, in millimetres. */
	readonly factsHeight: number;
	readonly cut: boolean;
}

/** Sections of the ministry's form that say what the problem was, what was done, and what came of it. */
const essential: ReadonlySet<string> = new Set(['Latar belakang', 'Rancang bangun', 'Hasil']);

const weights = { 'Latar belakang': 1, 'Rancang bangun': 1.5, Hasil: 1.2 };

function headingHeight({ title, summary }: EntryParts): number {
	return (
		sheet.heading.rest +
		linesOf(title, sheet.heading.width / sheet.title.size, 'bold') * sheet.title.line +
		linesOf(summary, emsOf(sheet.summary)) * sheet.summary.line
	);
}

function pictureHeight(picture: PictureView | undefined): number {
	if (picture === undefined) return 0;
	const { height, space, captionSize, captionLine } = sheet.picture;
	const caption = linesOf(picture.caption ?? '', sheet.main.width / captionSize);
	return (
		Math.min(height, (sheet.main.width * picture.height) / picture.width) + space + caption * captionLine
	);
}

function noticeHeight(notice: readonly string[]): number {
	if (notice.length === 0) return 0;
	const { space, line, size } = sheet.notice;
	return space + line * notice.reduce((sum, words) => sum + linesOf(words, (sheet.main.width - 8) / size), 0);
}

function resultHeight({ measure, before, after, unit }: ImprovementView): number {
	const { row, line, size, ...columns } = sheet.results;
	const valueLines = [before, after].flatMap((figure) =>
		figure === undefined
			? []
			: [
					linesOf(`${figure.value} ${unit}`, columns.value / size, 'bold') +
						linesOf(figure.period, columns.value / size),
				],
	);
	return row + line * Math.max(linesOf(measure, columns.measure / size), ...valueLines);
}

/** The first results that fit, and what they take. */
function fittingResults(
	results: readonly ImprovementView[],
	height: number,
): { readonly shown: readonly ImprovementView[]; readonly height: number } {
	let used: number = sheet.results.head;
	const shown: ImprovementView[] = [];
	for (const result of results) {
		const own = resultHeight(result);
		if (used + own > height) break;
		used += own;
		shown.push(result);
	}
	// One line for how many more there are.
	if (shown.length === 0) return { shown, height: results.length === 0 ? 0 : sheet.main.line };
	return { shown, height: used + (shown.length < results.length ? sheet.main.line : 0) };
}

/** Words with which a legal basis begins. */
const legalBasis = /^(?:dasar|landasan|undang-undang|peraturan|keputusan)/i;

/** The ministry's form asks for the legal basis first; where there is no room for all, readers look for how it works. */
function withoutLegalBasis({ heading, paragraphs }: PlainSection): PlainSection {
	const first = paragraphs.findIndex(({ text }) => !legalBasis.test(text));
	return {
		heading,
		paragraphs: heading === 'Rancang bangun' && first > 0 ? paragraphs.slice(first) : paragraphs,
	};
}

/** All sections where they fit whole, with the extras where they do too; otherwise the essential ones, cut. */
function fittingSections(
	sections: readonly PlainSection[],
	extras: readonly PlainSection[],
	height: number,
): readonly FittedSection[] {
	const space = {
		// One line at the end of each section for the words that it goes on elsewhere.
		lines: Math.max(0, Math.floor(height / sheet.main.line)),
		width: emsOf(sheet.main),
		headingLines: sheet.sectionHeading + 1,
		weights,
	};
	const attempts = extras.map((_, index) => [...sections, ...extras.slice(0, extras.length - index)]);
	for (const attempt of [...attempts, sections]) {
		const all = fittedSections(attempt, { ...space, headingLines: sheet.sectionHeading });
		if (all.every(({ cut }) => !cut)) return all;
	}
	const chosen = sections.filter(({ heading }) => essential.has(heading));
	const essence = chosen.map(withoutLegalBasis);
	return fittedSections(essence, space).map((fitted, index) => ({
		...fitted,
		cut: fitted.cut || essence[index]?.paragraphs.length !== chosen[index]?.paragraphs.length,
	}));
}

/** Shares one sheet among the parts of a record: results before text, text cut at the end of sentences. */
export function entryColumns(parts: EntryParts): EntryColumns {
	const columnHeight = sheet.height - headingHeight(parts);
	const fixed = pictureHeight(parts.picture) + noticeHeight(parts.notice);
	const results = fittingResults(parts.results, (columnHeight - fixed) * sheet.results.share);
	const written = proseSections(parts.html).filter(({ paragraphs }) => paragraphs.length > 0);
	const textHeight =
		columnHeight - fixed - results.height - linesOf(parts.missing, emsOf(sheet.main)) * sheet.main.line;
	const sections = fittingSections(written, parts.extras, textHeight);
	const sideWords = [parts.maturity, ...parts.replication].reduce(
		(sum, words) => sum + linesOf(words, emsOf(sheet.side)),
		0,
	);
	return {
		results: results.shown,
		moreResults: parts.results.length - results.shown.length,
		sections,
		factsHeight:
			columnHeight -
			sheet.code -
			(parts.scored ? sheet.maturity : sheet.factName) -
			sheet.factName -
			sideWords * sheet.side.line,
		cut:
			sections.some(({ cut }) => cut) ||
			sections.length < written.length + parts.extras.length ||
			results.shown.length < parts.results.length,
	};
}

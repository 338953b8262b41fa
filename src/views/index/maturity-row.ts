import { documentPath } from '../../domain/catalogue/address.ts';
import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import type { PlacedFault } from '../../domain/rubric/evidence-fault.ts';
import { rowScore, type RowScore, type RowState } from '../../domain/rubric/row-score.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { evidenceText } from '../copy/evidence.ts';
import { formatChange, formatDate, formatHundredths } from '../copy/formats.ts';
import { effortLabels, rowStateLabels } from '../copy/index-words.ts';
import { formatFigure, maturityText as text } from '../copy/maturity.ts';

/** A piece of evidence: linked when it can be opened, and saying so when it cannot. */
interface EvidenceView {
	readonly text: string;
	readonly path?: string | undefined;
	readonly url?: string | undefined;
	/** Date and kind of file; empty when neither is known. */
	readonly detail: string;
	/** True when there is nothing to open. */
	readonly nowhere: boolean;
	/** That it changed or cannot be opened any more. */
	readonly fault?: string | undefined;
}

/** What would raise a row by one level: the rubric's words, and apart from them our own. */
export interface RowAdvice {
	/** `+3,00 poin`; absent when the weight is unknown. */
	readonly gain?: string | undefined;
	readonly next: { readonly label: string; readonly wording: string };
	readonly own?: { readonly how: string; readonly effort: string } | undefined;
	readonly required: { readonly text: string; readonly origin?: string | undefined };
	readonly note?: string | undefined;
}

interface LevelView {
	readonly reached: 1 | 2 | 3;
	/** The rubric's own words for the level. */
	readonly wording: string;
	/** `Parameter 2 dari 3`, and the figure that it follows from. */
	readonly text: string;
}

/** One row of the rubric as an innovation answers it. */
export interface MaturityRow {
	readonly number: string;
	/** Id of the row in the page. */
	readonly id: string;
	readonly name: string;
	readonly mandatory: boolean;
	/** Absent while the row is unfilled. */
	readonly level?: LevelView | undefined;
	/** `6,00 dari 9,00`, or only the most that an unfilled row can give; absent when the weight is unknown. */
	readonly points?: string | undefined;
	readonly state: RowState;
	readonly stateText: string;
	/** Who verified, and when. */
	readonly checked?: string | undefined;
	readonly evidence: readonly EvidenceView[];
	/** True for a filled row that nothing supports. */
	readonly unsupported: boolean;
	readonly note?: string | undefined;
	/** Absent at the highest level, and by a rubric whose year is over. */
	readonly advice?: RowAdvice | undefined;
}

/** A row of the aspect SID as a record fills it. */
export type FilledSidRow = NonNullable<InnovationRecord['data']['assessments'][string]['16']>;
type Documents = InnovationRecord['documents'];

interface RowParts {
	readonly row: RubricRow;
	readonly filled: FilledSidRow | undefined;
	/** Whether the verification in the record still stands. */
	readonly held: boolean;
	readonly rubric: Pick<Rubric, 'year' | 'status'>;
	readonly documents: Documents;
	/** What is wrong with the evidence of the record, for this rubric; absent when nothing is. */
	readonly faults?: readonly PlacedFault[] | undefined;
}

function evidenceView(
	{ title, url, file, date }: FilledSidRow['evidence'][number],
	documents: Documents,
	fault?: string,
): EvidenceView {
	const document = file === undefined ? undefined : documents[file];
	const path = document === undefined ? undefined : documentPath(document.digest, document.name);
	const kind = document?.name.split('.').slice(1).at(-1)?.toUpperCase();
	const details = [date === undefined ? undefined : formatDate(date), kind];
	// A file of the record does not move; the page of somebody else may.
	return {
		text: title,
		path,
		url: path === undefined ? url : undefined,
		detail: details.flatMap((part) => part ?? []).join(', '),
		nowhere: path === undefined && url === undefined,
		...(fault !== undefined && { fault }),
	};
}

/** The rubric's words for a level, on the basis that the record chose where the row has several. */
function wordingOf(row: RubricRow, basis: FilledSidRow['basis'], level: 1 | 2 | 3): string {
	const levels = row.bases.find((known) => known.basis === basis)?.levels ?? row.levels;
	return levels[level - 1] ?? text.unknownWording;
}

function levelView({ row, filled }: RowParts, { level, derived }: RowScore): LevelView | undefined {
	if (level === undefined) return undefined;
	const wording = wordingOf(row, filled?.basis, level);
	const stated = text.level(level);
	if (!derived || filled?.value === undefined) return { reached: level, wording, text: stated };
	const threshold = row.bases.find(({ basis }) => basis === filled.basis)?.threshold ?? row.threshold;
	const figure = formatFigure(filled.value, threshold?.unit);
	return { reached: level, wording, text: `${stated}, ${text.derivedFrom(figure)}` };
}

/** An unfilled row has no points yet, which is not the same as 0. */
function pointsText({ row }: RowParts, { claimed, level }: RowScore): string | undefined {
	if (row.weight === null) return undefined;
	const highest = formatHundredths(row.weight * 3);
	return level === undefined ? text.atMost(highest) : text.points(formatHundredths(claimed), highest);
}

function checkedText({ row, filled, faults = [] }: RowParts, { state }: RowScore): string | undefined {
	if (filled?.verified === undefined) return undefined;
	const { by, on } = filled.verified;
	if (state === 'terverifikasi') return text.checked(by, on);
	const faulty = faults.some((fault) => fault.row === row.number);
	return faulty ? evidenceText.checkedBefore(by, on) : text.checkedBefore(by, on);
}

/** What is wrong with each piece of a row's evidence, by its place in the list. */
function faultTexts({ row, filled, faults = [] }: RowParts): ReadonlyMap<number, string> {
	const verified = filled?.verified !== undefined;
	return new Map(
		faults
			.filter((fault) => fault.row === row.number)
			.map((fault) => [
				fault.index,
				fault.kind === 'mati' ? evidenceText.dead(fault.seen) : evidenceText.changed(verified, fault.seen),
			]),
	);
}

/** Nothing raises a row at the highest level, or a year that is over. */
function adviceOf({ row, filled, rubric }: RowParts, { level }: RowScore): RowAdvice | undefined {
	if (level === 3 || rubric.status === 'lampau') return undefined;
	const { weight, evidence, ownGuidance, note } = row;
	const next = level === undefined ? 1 : level === 1 ? 2 : 3;
	return {
		gain: weight === null ? undefined : text.adviceGain(formatChange(weight)),
		next: { label: text.nextLevel(next), wording: wordingOf(row, filled?.basis, next) },
		own:
			ownGuidance === null ? undefined : { how: ownGuidance.how, effort: effortLabels[ownGuidance.effort] },
		required:
			evidence === null
				? { text: text.requiredUnknown }
				: { text: evidence.text, origin: text.requiredYear(evidence.fromYear, rubric.year) },
		note: note ?? undefined,
	};
}

/** One row of the rubric as an innovation answers it; without points when the rubric does not know its weight. */
export function maturityRow(parts: RowParts): MaturityRow | undefined {
	const { row, filled, held, documents } = parts;
	const { number, weight } = row;
	// The state and the level do not depend on the weight, so a row without one is scored with 0 and shows no points.
	const score = rowScore({ ...row, weight: weight ?? 0 }, filled, held);
	if (score === undefined) return undefined;
	const { state } = score;
	const evidence = filled?.evidence ?? [];
	const faulty = faultTexts(parts);
	return {
		number,
		id: `baris-${number}`,
		name: row.name,
		mandatory: row.mandatory === true,
		level: levelView(parts, score),
		points: pointsText(parts, score),
		state,
		stateText: rowStateLabels[state],
		checked: checkedText(parts, score),
		evidence: evidence.map((piece, index) => evidenceView(piece, documents, faulty.get(index))),
		unsupported: filled !== undefined && evidence.length === 0,
		note: filled?.note,
		advice: adviceOf(parts, score),
	};
}

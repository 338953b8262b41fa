import { maturityOfRows } from '../../domain/index/maturity.ts';
import { levelOf, type FilledRow } from '../../domain/rubric/row-score.ts';
import { formMaturityText as text } from '../copy/form-script.ts';
import { effortLabels, simulationLabel, unknownEffort } from '../copy/index-words.ts';
import type { FormFile, FormRow } from './form-file.ts';
import { groupIn, textIn, type FieldValue } from './form-values.ts';
import { typedFigure } from './typed-figure.ts';

/** What the rows are worth as they are filled in now. */
export interface FormMaturity {
	readonly label: string;
	/** Undefined while no row is filled. */
	readonly score: string | undefined;
	readonly filled: string;
	readonly mandatory: string | undefined;
	/** The steps that add most, largest first, then by effort. */
	readonly steps: readonly { readonly row: string; readonly text: string }[];
}

const shownSteps = 3;
const effortOrder = { rendah: 0, sedang: 1, tinggi: 2 } as const;

function figureIn(value: FieldValue | undefined, whole: boolean): number | undefined {
	const figure = typedFigure(textIn(value), whole);
	return typeof figure === 'number' ? figure : undefined;
}

/** A row of the form as the domain reads it; undefined while neither level nor figure is given. */
export function filledRow(row: Pick<FormRow, 'bases'>, value: FieldValue | undefined): FilledRow | undefined {
	const { level, value: figure, basis } = groupIn(value);
	const filled = {
		level: figureIn(level, true),
		value: figureIn(figure, false),
		basis: row.bases.find((known) => known.basis === textIn(basis))?.basis,
	};
	return filled.level === undefined && filled.value === undefined ? undefined : filled;
}

/** Score and next steps of the values of a whole form; undefined when its rubric has unknown weights or none is asked. */
export function formMaturity(rubric: FormFile['rubric'], values: FieldValue): FormMaturity | undefined {
	if (rubric === undefined) return undefined;
	const rows = groupIn(groupIn(groupIn(values)['assessments'])[rubric.id]);
	const filled = Object.fromEntries(rubric.rows.map((row) => [row.number, filledRow(row, rows[row.number])]));
	const maturity = maturityOfRows(rubric.rows, filled, []);
	if (maturity === undefined) return undefined;
	const count = maturity.rows.filter(({ level }) => level !== undefined).length;
	return {
		label: simulationLabel(rubric.title),
		score: count === 0 ? undefined : text.score(maturity.claimed, maturity.maximum),
		filled: text.filled(count, rubric.rows.length),
		mandatory: maturity.mandatoryMissing.length === 0 ? undefined : text.mandatory(maturity.mandatoryMissing),
		steps: nextSteps(rubric.rows, filled),
	};
}

function nextSteps(
	rows: readonly FormRow[],
	filled: Readonly<Record<string, FilledRow | undefined>>,
): FormMaturity['steps'] {
	return rows
		.flatMap((row) => {
			const said = filled[row.number];
			const level = (said === undefined ? undefined : levelOf(row, said)) ?? 0;
			return level === 3 || row.weight === null ? [] : [{ row, level: level + 1, points: row.weight }];
		})
		.toSorted((a, b) => b.points - a.points || effort(a.row) - effort(b.row) || a.level - b.level)
		.slice(0, shownSteps)
		.map(({ row: { number, name, effort: own }, level, points }) => ({
			row: number,
			text: text.step(name, level, points, own === undefined ? unknownEffort : effortLabels[own]),
		}));
}

function effort(row: FormRow): number {
	return row.effort === undefined ? 3 : effortOrder[row.effort];
}

import { compareText as text } from '../copy/compare-table.ts';
import {
	aspects,
	type Aspect,
	type ComparedInnovation,
	type ComparedLine,
	type ComparedPrerequisite,
} from './compared.ts';

/** What is said of one innovation in one row. */
export interface ComparedCell {
	readonly lines: readonly ComparedLine[];
	/** The figure of the first line, from 0 to 1 of the longest bar of the row; absent where figures cannot be compared. */
	readonly share?: number | undefined;
}

export interface ComparedRow {
	readonly aspect: Aspect;
	readonly label: string;
	/** What its figures are, or why they cannot be compared. */
	readonly note?: string | undefined;
	/** One for each innovation; undefined where nothing is known. */
	readonly cells: readonly (ComparedCell | undefined)[];
	/** True when the same is said of all. */
	readonly same: boolean;
}

/** Innovations side by side. */
export interface Comparison {
	/** Rows of which at least one innovation says something. */
	readonly rows: readonly ComparedRow[];
	/** Names of the rows of which none does. */
	readonly leftOut: readonly string[];
	/** True when fictional and real innovations stand side by side. */
	readonly mixed: boolean;
}

/** One line for each prerequisite; the first of the musts and the first of the helps say which they are. */
function prerequisiteLines(prerequisites: readonly ComparedPrerequisite[]): readonly ComparedLine[] {
	const group = (must: boolean, label: string) =>
		prerequisites
			.filter((one) => one.must === must)
			.map(({ text: sentence, substitute }, place) => ({
				label: place === 0 ? label : undefined,
				text: sentence,
				details: substitute === undefined ? undefined : [text.substitute],
			}));
	return [...group(true, text.musts), ...group(false, text.helps)];
}

function linesOf(innovation: ComparedInnovation, aspect: Aspect): readonly ComparedLine[] {
	if (aspect === 'pemilik') return [{ text: innovation.owner }];
	if (aspect === 'syarat') return prerequisiteLines(innovation.prerequisites ?? []);
	return innovation.aspects[aspect] ?? [];
}

/** The end of the scale on which the first lines can be drawn beside each other; undefined when they cannot. */
function endOfScale(firsts: readonly ComparedLine[]): number | undefined {
	const sizes = firsts.flatMap(({ size }) => size ?? []);
	const scales = new Set(sizes.map(({ scale }) => scale));
	if (sizes.length < 2 || scales.size > 1) return undefined;
	return Math.max(...sizes.map(({ value, most = 0 }) => Math.max(value, most)));
}

/** What kind of figures the row holds: once where it is the same for all, else beside each. */
function sayBasis(lines: readonly (readonly ComparedLine[])[]) {
	const bases = [...new Set(lines.flat().flatMap(({ basis }) => basis ?? []))];
	if (bases.length < 2) return { basis: bases[0], lines };
	const saidBeside = ({ basis, ...line }: ComparedLine): ComparedLine =>
		basis === undefined ? line : { ...line, notes: [...(line.notes ?? []), basis] };
	return { basis: undefined, lines: lines.map((own) => own.map(saidBeside)) };
}

function rowOf(innovations: readonly ComparedInnovation[], aspect: Aspect): ComparedRow {
	const { basis, lines } = sayBasis(innovations.map((innovation) => linesOf(innovation, aspect)));
	const firsts = lines.flatMap(([first]) => first ?? []);
	const end = endOfScale(firsts);
	const scales = new Set(firsts.flatMap(({ size }) => size?.scale ?? []));
	const said = lines.map((own) => JSON.stringify(own));
	return {
		aspect,
		label: text.aspects[aspect],
		note: scales.size > 1 ? text.otherScales : basis,
		cells: lines.map((own) => {
			const [first] = own;
			if (first === undefined) return undefined;
			const isDrawn = end !== undefined && end > 0 && first.size !== undefined;
			return { lines: own, share: isDrawn ? first.size.value / end : undefined };
		}),
		same: innovations.length > 1 && new Set(said).size === 1,
	};
}

function isEmpty({ cells }: ComparedRow): boolean {
	return cells.every((cell) => cell?.lines.every(({ unknown }) => unknown) ?? true);
}

/** Innovations side by side, in the order in which they are given. */
export function comparison(innovations: readonly ComparedInnovation[]): Comparison {
	const rows = aspects.map((aspect) => rowOf(innovations, aspect));
	return {
		rows: rows.filter((row) => !isEmpty(row)),
		leftOut: rows.filter(isEmpty).map(({ label }) => label),
		mixed: new Set(innovations.map(({ sample }) => sample)).size > 1,
	};
}

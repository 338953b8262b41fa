import type { DataPath } from '../quality/data-path.ts';
import { issueCodes, type IssueCode, type Severity } from '../quality/issue.ts';

/** A cell of a workbook, `Inovasi!D7`. */
export interface CellPlace {
	readonly sheet: string;
	readonly cell: string;
	/** Row and column from 0, for the order of findings. */
	readonly row: number;
	readonly column: number;
	/** Title of the column; empty for what is no column. */
	readonly title: string;
}

/** Something that is wrong in a cell, in the words of the check. */
export interface SheetFinding {
	readonly place: CellPlace;
	readonly code: IssueCode;
	readonly severity: Severity;
	readonly message: string;
}

/** How a cell was understood, when that is not plain from what stands there. */
export interface SheetNote {
	readonly place: CellPlace;
	readonly kind: 'kosong' | 'dibaca' | 'baris' | 'kolom' | 'lembar' | 'tersembunyi';
	readonly text: string;
}

/** A field of a record and the cell that speaks of it. */
export interface PlacedPath {
	readonly path: DataPath;
	readonly place: CellPlace;
}

export function finding(place: CellPlace, code: IssueCode, message: string): SheetFinding {
	return { place, code, severity: issueCodes[code].severity, message };
}

/** Every path of an item, seen from the record that holds it. */
export function placesUnder(prefix: DataPath, places: readonly PlacedPath[]): readonly PlacedPath[] {
	return places.map(({ path, place }) => ({ path: [...prefix, ...path], place }));
}

function sharedLength(first: DataPath, second: DataPath): number {
	const end = first.findIndex((key, index) => String(key) !== String(second[index]));
	return end === -1 ? first.length : end;
}

/** The cell of a path: its own, else the first inside it, else that of what is around it; undefined when none is near. */
export function placeOf(path: DataPath, places: readonly PlacedPath[]): CellPlace | undefined {
	const inside = places.filter((placed) => sharedLength(path, placed.path) === path.length);
	const own = inside.find((placed) => placed.path.length === path.length) ?? inside[0];
	if (own !== undefined) return own.place;
	const around = places.filter((placed) => sharedLength(placed.path, path) === placed.path.length);
	return around.toSorted((first, second) => second.path.length - first.path.length)[0]?.place;
}

/** By sheet in their given order, then from top to bottom and from left to right. */
export function byCell(sheets: readonly string[]) {
	return ({ place: first }: { place: CellPlace }, { place: second }: { place: CellPlace }): number =>
		sheets.indexOf(first.sheet) - sheets.indexOf(second.sheet) ||
		first.row - second.row ||
		first.column - second.column;
}

import { sidRowNumbers } from '../../schema/assessment.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { suggestionText } from '../quality/suggestion.ts';
import { cellLine } from './cell-text.ts';
import { dataAt, withDataAt } from './data-at.ts';
import { applyItemRow, itemDrafts } from './item-rows.ts';
import {
	applyCells,
	namedCell,
	report,
	rowPlace,
	type DraftContext,
	type RecordDraft,
	type RubricRowDraft,
} from './record-draft.ts';
import { comparableWords } from './sheet-choice.ts';
import type { SheetTable } from './sheet-table.ts';
import type { PlacedCell, TableRow } from './table-rows.ts';

/** The rubrics that rows can be about, and the one that is meant when a row names none. */
export interface KnownRubrics {
	readonly rubrics: readonly Rubric[];
	readonly current: string;
}

function rubricOf(
	row: TableRow,
	{ rubrics, current }: KnownRubrics,
	context: DraftContext,
): string | undefined {
	const named = namedCell(row, '#rubrik');
	if (named === undefined || named.text === '') return current;
	const year = /^(?:iid[- ]?)?(\d{4})$/i.exec(named.text)?.[1];
	const id = year === undefined ? named.text : `iid-${year}`;
	if (rubrics.some((rubric) => rubric.id === id)) return id;
	const ids = rubrics.map((rubric) => rubric.id);
	const message = `Rubrik \`${named.text}\` tidak dikenal.${suggestionText(id, ids)} Tulis misalnya \`${current}\`.`;
	report(context, named.place, 'rujukan-tidak-dikenal', message);
	return undefined;
}

function numberOf(row: TableRow, rubricId: string, { rubrics }: KnownRubrics, context: DraftContext) {
	const named = namedCell(row, '#baris');
	const place = named?.place ?? rowPlace(row);
	const text = named?.text ?? '';
	const sid = rubrics.find(({ id }) => id === rubricId)?.sid.rows ?? [];
	const digits = /^(?:baris |no\.? ?)?(\d{1,2})(?:\.0)?(?:[.:) ]|$)/i.exec(text)?.[1];
	const byName = sid.find(({ name }) => comparableWords(name) === comparableWords(text))?.number;
	const number = digits ?? byName;
	const known: readonly string[] = sidRowNumbers;
	if (number !== undefined && known.includes(number)) return number;
	const message =
		text === ''
			? 'Nomor baris rubrik belum ada. Tulis 16 sampai 35.'
			: `Baris \`${text}\` tidak ada di aspek SID. Tulis nomornya, 16 sampai 35.`;
	report(context, place, text === '' ? 'isian-wajib' : 'rujukan-tidak-dikenal', message);
	return undefined;
}

function rowDraft(draft: RecordDraft, rubric: string, number: string): RubricRowDraft {
	const name = `${rubric}/${number}`;
	const known = draft.rows.get(name);
	if (known !== undefined) return known;
	const data = dataAt(draft.data, ['assessments', rubric, number]);
	const row: RubricRowDraft = {
		data: withDataAt(data, ['evidence'], undefined),
		places: [],
		evidence: itemDrafts(dataAt(data, ['evidence'])),
		said: new Map(),
	};
	draft.rows.set(name, row);
	return row;
}

/** Several rows tell of one row of the rubric when it has several pieces of evidence: only the first must fill it in. */
function newCells(cells: readonly PlacedCell[], { said }: RubricRowDraft, context: DraftContext) {
	return cells.filter((placed) => {
		const { column, cell, place } = placed;
		const text = cellLine(cell);
		if (text === '') return !said.has(column.key);
		const before = said.get(column.key);
		if (before === undefined || cellLine(before.cell) === '') {
			said.set(column.key, placed);
			return true;
		}
		if (cellLine(before.cell) !== text) {
			const message = `\`${text}\` berbeda dari ${before.place.cell} (\`${cellLine(before.cell)}\`), padahal keduanya tentang baris rubrik yang sama. Tulis satu saja.`;
			report(context, place, 'nilai-tidak-sah', message);
		}
		return false;
	});
}

/** Changes a row of a rubric, and one piece of its evidence, as a row of the sheet says. */
export function applySidRow(
	draft: RecordDraft,
	row: TableRow,
	{ table, known, context }: { table: SheetTable; known: KnownRubrics; context: DraftContext },
): void {
	const cells = [...row.cells.values()].filter(({ column }) => column.path.length > 0);
	if (cells.every(({ cell }) => cellLine(cell) === '')) return;
	const rubric = rubricOf(row, known, context);
	if (rubric === undefined) return;
	const number = numberOf(row, rubric, known, context);
	if (number === undefined) return;
	const target = rowDraft(draft, rubric, number);
	const own = newCells(
		cells.filter(({ column }) => column.path[0] !== 'evidence'),
		target,
		context,
	);
	applyCells(target, own, { table, context, onRemoval: () => undefined });
	applyItemRow(target.evidence, row, { table, skip: 1, context });
}

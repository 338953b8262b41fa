import { idPattern } from '../../schema/identifier.ts';
import { comparableName } from '../quality/comparable-name.ts';
import { nearest, suggestionText } from '../quality/suggestion.ts';
import { proposedId } from '../writing/proposed-id.ts';
import { newDraft, namedCell, report, rowPlace, type Collected, type RecordDraft } from './record-draft.ts';
import type { CellPlace } from './sheet-finding.ts';
import type { SheetTable } from './sheet-table.ts';
import type { TableRow } from './table-rows.ts';

/** A record as its file has it. */
export interface KnownRecord {
	readonly id: string;
	/** Names by which a row may mean it: title or official name, short name. */
	readonly names: readonly string[];
	readonly data: unknown;
}

/** Finds the record of a row; new ones get an id from their name. */
export interface RecordFinder {
	/** The draft of a row that is a record; undefined when the row cannot be one. */
	readonly ofRow: (row: TableRow) => RecordDraft | undefined;
	/** The draft that another sheet names by id or name; undefined with a finding when there is none. */
	readonly named: (row: TableRow, key: string) => RecordDraft | undefined;
	/** In the order of the file, then of the sheet. */
	readonly drafts: ReadonlyMap<string, RecordDraft>;
}

interface Kind {
	readonly table: SheetTable;
	readonly idKey: string;
	readonly nameKey: string;
	/** What a new record has before its cells are read. */
	readonly fresh: (id: string) => unknown;
	/** Ids that another file or page has. */
	readonly taken: ReadonlySet<string>;
}

/** `kota-arunika/antre.mdx` and `Antre` mean `antre`. */
function writtenId(text: string): string {
	return text
		.replace(/^.*\//, '')
		.replace(/\.mdx$/i, '')
		.toLowerCase();
}

export function recordFinder(
	known: readonly KnownRecord[],
	{ table, idKey, nameKey, fresh, taken }: Kind,
	collected: Collected,
): RecordFinder {
	const drafts = new Map(known.map(({ id, data }) => [id, newDraft(id, data, false)]));
	const names = new Map(
		known
			.flatMap(({ id, names: own }) => own.map((name) => [comparableName(name), id] as const))
			.toReversed(),
	);
	const labels = known.flatMap(({ names: own }) => own);
	const rows = new Map<string, CellPlace>();

	const draftOf = (row: TableRow) => {
		const id = namedCell(row, idKey);
		const name = namedCell(row, nameKey);
		const place = id?.place ?? name?.place ?? rowPlace(row);
		const written = writtenId(id?.text ?? '');
		const byName = names.get(comparableName(name?.text ?? ''));
		if (written === '') {
			if (byName !== undefined && byName !== '') return { id: byName, place: name?.place ?? place };
			const shortName = namedCell(row, 'shortName')?.text ?? '';
			const base = idKey === 'id' && shortName !== '' ? shortName : (name?.text ?? '');
			const all = new Set([...drafts.keys(), ...taken]);
			return { id: proposedId(base, all), place };
		}
		if (!idPattern.test(written)) {
			const message = `ID \`${id?.text ?? ''}\` tidak sah. Tulis dengan huruf kecil, angka, dan tanda hubung, atau kosongkan agar diusulkan.`;
			report(collected, place, 'nama-berkas', message);
			return undefined;
		}
		// A wrong letter in an id would make a second record of the same name.
		if (!drafts.has(written) && byName !== undefined && nearest(written, [byName]) !== undefined) {
			const message = `ID \`${written}\` tidak ada.${suggestionText(written, [byName])} Judulnya sama dengan catatan itu.`;
			report(collected, place, 'rujukan-tidak-dikenal', message);
			return undefined;
		}
		return { id: written, place };
	};

	return {
		drafts,
		ofRow: (row) => {
			const found = draftOf(row);
			if (found === undefined) return undefined;
			const { id, place } = found;
			const earlier = rows.get(id);
			if (earlier !== undefined) {
				const message = `\`${id}\` sudah ada di ${earlier.cell}. Satu catatan hanya punya satu baris.`;
				report(collected, place, 'id-ganda', message);
				return undefined;
			}
			rows.set(id, place);
			const draft = drafts.get(id) ?? newDraft(id, fresh(id), true);
			drafts.set(id, draft);
			draft.place = place;
			const name = namedCell(row, nameKey)?.text ?? '';
			if (name !== '' && !names.has(comparableName(name))) {
				names.set(comparableName(name), id);
				labels.push(name);
			}
			if (draft.isNew) collected.notes.push({ place, kind: 'baris', text: id });
			return draft;
		},
		named: (row, key) => {
			const cell = namedCell(row, key);
			const text = cell?.text ?? '';
			const place = cell?.place ?? rowPlace(row);
			const draft = drafts.get(writtenId(text)) ?? drafts.get(names.get(comparableName(text)) ?? '');
			if (draft !== undefined) return draft;
			const suggestion = suggestionText(text, [...labels, ...drafts.keys()]);
			const message =
				text === ''
					? `Baris ini belum menyebut ${table.records === 'unit' ? 'unit' : 'inovasi'}nya. Tulis ID atau judulnya.`
					: `\`${text}\` tidak ada di lembar \`${table.name}\` maupun di etalase.${suggestion}`;
			report(collected, place, text === '' ? 'isian-wajib' : 'rujukan-tidak-dikenal', message);
			return undefined;
		},
	};
}

import type { Removal } from '../../../schema/removal.ts';
import { unusableFiles, type ContentState } from './content-state.ts';
import { fieldChanges } from './field-changes.ts';
import { namedChanges, type NamedChange } from './named-changes.ts';
import { reportedKinds, reportedRecords, type ReportedRecord } from './reported-record.ts';

/**
 * What happened to a record. `tidak-terbaca`: its file has an error now, so the site would leave it out. `terbaca-lagi`:
 * its file had one before. `penulisan`: the file is written differently and says the same.
 */
export const recordChangeKinds = [
	'baru',
	'berubah',
	'berganti-nama',
	'dihapus',
	'tidak-terbaca',
	'terbaca-lagi',
	'penulisan',
] as const;

export type RecordChangeKind = (typeof recordChangeKinds)[number];

/** One record that is not as it was. */
export interface RecordChange extends Omit<ReportedRecord, 'data' | 'prose'> {
	readonly change: RecordChangeKind;
	/** Empty for what came or went as a whole. */
	readonly fields: readonly NamedChange[];
	/** Words of the prose before and after; absent when it says the same. */
	readonly prose?: { readonly before: number; readonly after: number };
	/** What it was before it was renamed. */
	readonly from?: Pick<ReportedRecord, 'id' | 'title' | 'file'>;
	/** For a page that is gone: whether a tombstone tells of it. Absent for records without a page. */
	readonly tombstone?: boolean;
}

/** A file that no record is read from: a picture, a document, a reference list, a help page. */
export interface FileChange {
	readonly file: string;
	readonly change: 'baru' | 'berubah' | 'dihapus';
}

type Records = ReadonlyMap<string, ReportedRecord>;

function usableRecords(state: ContentState): Records {
	const unusable = unusableFiles(state);
	const usable = reportedRecords(state.snapshot).filter(({ file }) => !unusable.has(file));
	return new Map(usable.map((record) => [`${record.kind} ${record.id}`, record]));
}

/** True when the file is there but gives no record: it, or what it hangs on, has an error. */
function isHidden({ kind, file }: ReportedRecord, state: ContentState): boolean {
	if (state.files[file] === undefined) return false;
	return kind !== 'unit' || unusableFiles(state).has(file);
}

function gone(record: ReportedRecord, head: ContentState): RecordChange {
	const { prose, data, ...rest } = record;
	if (isHidden(record, head)) return { ...rest, change: 'tidak-terbaca', fields: [] };
	const told = record.path === undefined ? {} : { tombstone: isTold(record.path, head.snapshot.removals) };
	return { ...rest, change: 'dihapus', fields: [], ...told };
}

function isTold(path: string, removals: readonly Removal[]): boolean {
	return removals.some(({ address }) => address === path);
}

function come(record: ReportedRecord, base: ContentState): RecordChange {
	const { prose, data, ...rest } = record;
	return { ...rest, change: isHidden(record, base) ? 'terbaca-lagi' : 'baru', fields: [] };
}

interface Pair {
	readonly before: ReportedRecord;
	readonly after: ReportedRecord;
}

function different({ before, after }: Pair, base: ContentState, head: ContentState): readonly RecordChange[] {
	if (before.file === after.file && base.files[before.file] === head.files[after.file]) return [];
	const { prose, data, ...rest } = after;
	const fields = namedChanges(after.kind, before.data, data);
	const rewritten = before.prose?.html !== prose?.html;
	const words = { before: before.prose?.words ?? 0, after: prose?.words ?? 0 };
	const renamed = before.id !== after.id;
	const shared = after.kind === 'unit' || after.kind === 'daftar-unit';
	if (!renamed && fields.length === 0 && !rewritten) {
		// Units share a file with others: that it is written differently says nothing of this one.
		return shared ? [] : [{ ...rest, change: 'penulisan', fields }];
	}
	const from = { id: before.id, title: before.title, file: before.file };
	const told = before.path === undefined ? {} : { tombstone: isTold(before.path, head.snapshot.removals) };
	return [
		{
			...rest,
			change: renamed ? 'berganti-nama' : 'berubah',
			fields,
			...(rewritten && { prose: words }),
			...(renamed && { from, ...told }),
		},
	];
}

/**
 * Pairs of what is gone and what came that are one record under another name: a tombstone says so, or kind and region
 * agree and the data or the title is the same.
 */
function renames(
	removed: readonly ReportedRecord[],
	added: readonly ReportedRecord[],
	removals: readonly Removal[],
): readonly Pair[] {
	const free = new Set(added);
	return removed.flatMap((before) => {
		const movedTo = removals.find(({ address }) => address === before.path)?.movedTo;
		const candidates = [...free].filter(
			({ kind, region }) => kind === before.kind && region === before.region,
		);
		const after =
			candidates.find(({ path }) => movedTo !== undefined && path === movedTo) ??
			candidates.find(({ data }) => fieldChanges(before.data, data).length === 0) ??
			candidates.find(({ title }) => title === before.title);
		if (after === undefined) return [];
		free.delete(after);
		return [{ before, after }];
	});
}

/** Every record that is not as it was, by kind and then by id. */
export function recordChanges(base: ContentState, head: ContentState): readonly RecordChange[] {
	const before = usableRecords(base);
	const after = usableRecords(head);
	const lost = [...before].flatMap(([key, record]) => (after.has(key) ? [] : [record]));
	const found = [...after].flatMap(([key, record]) => (before.has(key) ? [] : [record]));
	const pairs = renames(
		lost.filter((record) => !isHidden(record, head)),
		found.filter((record) => !isHidden(record, base)),
		head.snapshot.removals,
	);
	const old = new Set(pairs.map((pair) => pair.before));
	const next = new Set(pairs.map((pair) => pair.after));
	const changes = [
		...[...after].flatMap(([key, record]) => {
			const same = before.get(key);
			return same === undefined ? [] : different({ before: same, after: record }, base, head);
		}),
		...pairs.flatMap((pair) => different(pair, base, head)),
		...lost.filter((record) => !old.has(record)).map((record) => gone(record, head)),
		...found.filter((record) => !next.has(record)).map((record) => come(record, base)),
	];
	return changes.toSorted(
		(a, b) =>
			reportedKinds.indexOf(a.kind) - reportedKinds.indexOf(b.kind) ||
			(a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
	);
}

/** Files that came, went or changed and that no record of either state is read from. */
export function otherFileChanges(base: ContentState, head: ContentState): readonly FileChange[] {
	const read = new Set(
		[...usableRecords(base).values(), ...usableRecords(head).values()].map(({ file }) => file),
	);
	const files = [...new Set([...Object.keys(base.files), ...Object.keys(head.files)])].toSorted();
	return files.flatMap((file): readonly FileChange[] => {
		const before = base.files[file];
		const after = head.files[file];
		if (read.has(file) || before === after) return [];
		return [{ file, change: before === undefined ? 'baru' : after === undefined ? 'dihapus' : 'berubah' }];
	});
}

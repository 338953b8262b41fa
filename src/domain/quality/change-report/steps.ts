import type { HeldVerifications, Snapshot } from '../../catalogue/snapshot.ts';
import { unusableFiles, type ContentState } from './content-state.ts';
import {
	heldInBoth,
	lapses,
	verifiableInnovation,
	verifiableRegion,
	withoutRows,
	type LapseCause,
	type VerifiableRecord,
} from './lapsed-verification.ts';

/**
 * Why a figure can differ between two states of the content, in the order in which they are let in, one after the other.
 * What is lost comes before what is entered, so that no step shows a verified point that neither state has.
 */
export const changeReasons = [
	/** Another rubric, other figures in it, or other mandatory services. */
	'rubrik',
	/** Only the day is another. */
	'waktu',
	/** A verification ends because the level or figure changed, or because it was withdrawn. */
	'verifikasi-gugur',
	/** A verification ends because its evidence changed. */
	'bukti',
	/** What agencies and regions entered. */
	'isian',
	/** Files with an error, which the site would leave out. */
	'kesalahan',
	/** A verifier confirmed rows. */
	'verifikasi-baru',
] as const;

export type ChangeReason = (typeof changeReasons)[number];

/** The content after a reason was let in besides all before it. */
export interface Step {
	readonly reason: ChangeReason;
	readonly snapshot: Snapshot;
}

/** Ids of innovations that have another name now: the old one leads to the new one. */
export type Renames = ReadonlyMap<string, string>;

interface Verified {
	readonly id: string;
	readonly verified: HeldVerifications;
}

function without<Item extends Verified>(
	items: readonly Item[],
	next: readonly Item[],
	view: (item: Item) => VerifiableRecord,
	{ cause, renamed }: { readonly cause: LapseCause; readonly renamed: Renames },
): readonly Item[] {
	const later = new Map(next.map((item) => [item.id, item]));
	return items.map((item) => {
		const after = later.get(renamed.get(item.id) ?? item.id);
		if (after === undefined) return item;
		const lost = lapses(view(item), view(after)).filter((lapse) => lapse.cause === cause);
		return lost.length === 0 ? item : { ...item, verified: withoutRows(item.verified, lost) };
	});
}

/** A snapshot without the verifications that end for one cause on the way to another snapshot. */
function lapsed(snapshot: Snapshot, next: Snapshot, cause: LapseCause, renamed: Renames): Snapshot {
	const why = { cause, renamed };
	return {
		...snapshot,
		innovations: without(snapshot.innovations, next.innovations, verifiableInnovation, why),
		regions: without(snapshot.regions, next.regions, verifiableRegion, why),
	};
}

/** Items as they are now, with no verification that they did not have before. */
function notYetVerified<Item extends Verified>(
	items: readonly Item[],
	before: readonly Item[],
	renamed: Renames,
): readonly Item[] {
	const earlier = new Map(before.map((item) => [renamed.get(item.id) ?? item.id, item]));
	return items.map((item) => ({
		...item,
		verified: heldInBoth(earlier.get(item.id)?.verified ?? {}, item.verified),
	}));
}

interface Placed {
	readonly id: string;
	readonly file: string;
}

/** Items as they are now, and those as they were whose files are there but cannot be used because of an error. */
function withHidden<Item extends Placed>(
	items: readonly Item[],
	before: readonly Item[],
	isHidden: (item: Item) => boolean,
): readonly Item[] {
	const there = new Set(items.map(({ id }) => id));
	return [...items, ...before.filter((item) => !there.has(item.id) && isHidden(item))].toSorted((a, b) =>
		a.id < b.id ? -1 : 1,
	);
}

/** The way from one state of the content to another: one snapshot for each reason; the last is the other state. */
export function stepsBetween(base: ContentState, head: ContentState, renamed: Renames): readonly Step[] {
	const next = head.snapshot;
	const { rubrics, reference, asOf } = next;
	const rubric: Snapshot = {
		...base.snapshot,
		rubrics,
		reference,
		site: { ...base.snapshot.site, rubric: next.site.rubric },
	};
	const time: Snapshot = { ...rubric, asOf };
	const ended = lapsed(time, next, 'verifikasi-gugur', renamed);
	const evidence = lapsed(ended, next, 'bukti', renamed);
	const readable: Snapshot = {
		...next,
		innovations: notYetVerified(next.innovations, evidence.innovations, renamed),
		regions: notYetVerified(next.regions, evidence.regions, renamed),
	};
	const unusable = unusableFiles(head);
	const isThere = ({ file }: Placed) => head.files[file] !== undefined;
	const entered: Snapshot = {
		...readable,
		innovations: withHidden(readable.innovations, evidence.innovations, isThere),
		regions: withHidden(readable.regions, evidence.regions, isThere),
		agencies: withHidden(readable.agencies, evidence.agencies, ({ file }) => unusable.has(file)),
	};
	return [
		{ reason: 'rubrik', snapshot: rubric },
		{ reason: 'waktu', snapshot: time },
		{ reason: 'verifikasi-gugur', snapshot: ended },
		{ reason: 'bukti', snapshot: evidence },
		{ reason: 'isian', snapshot: entered },
		{ reason: 'kesalahan', snapshot: readable },
		{ reason: 'verifikasi-baru', snapshot: next },
	];
}

import { guidePath, innovationPath } from './address.ts';
import { facetValues } from './facets.ts';
import { byCodePoint } from './order.ts';
import { removedPlace, type RemovedKind } from './removed-place.ts';
import type { InnovationRecord, Snapshot } from './snapshot.ts';
import type { Removal } from '../../schema/removal.ts';

/** What can happen to a record. */
export const changeKinds = [
	'baru',
	'diperbarui',
	'ditinjau',
	'berganti-nama',
	'berhenti',
	'ditarik',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** One thing that happened to one record of a real region. */
export interface Change {
	readonly kind: ChangeKind;
	/** Day on which it happened here, `2026-11-22`. */
	readonly on: string;
	/** Site path of the record; stays when the record is gone. */
	readonly address: string;
	readonly record: RemovedKind;
	readonly title: string;
	/** Absent for contests. */
	readonly regionId?: string | undefined;
	readonly affairs: readonly string[];
	/** The innovation that it is about, or that the guide is for; absent for what is gone. */
	readonly innovation?: InnovationRecord | undefined;
	/** Day and office of the review that came with the change. */
	readonly reviewed?: { readonly on: string; readonly by: string } | undefined;
	readonly removal?: Removal | undefined;
}

/**
 * What happened to innovations, guides and removed records, the newest first. The history of the content tells when a
 * record came and last changed; without it only the day of the review is known, and a record counts as reviewed then.
 * Samples are left out.
 */
export function changesOf(snapshot: Snapshot): readonly Change[] {
	const innovations = new Map(snapshot.innovations.map((innovation) => [innovation.id, innovation]));
	return [
		...snapshot.innovations.flatMap((innovation) =>
			innovation.data.sample ? [] : changesOfInnovation(innovation, snapshot),
		),
		...snapshot.guides.flatMap((guide) => {
			const innovation = innovations.get(guide.id);
			if (innovation === undefined || guide.data.sample) return [];
			const about = {
				...aboutInnovation(innovation),
				address: guidePath(guide.id),
				record: 'panduan' as const,
			};
			return steps(guide.data.reviewed, snapshot.fileDays[guide.file], 'diperbarui').map((step) => ({
				...about,
				...step,
			}));
		}),
		...snapshot.removals.flatMap(changeOfRemoval),
	].toSorted(newestFirst);
}

function newestFirst(first: Change, second: Change): number {
	return (
		byCodePoint(second.on, first.on) ||
		byCodePoint(first.address, second.address) ||
		changeKinds.indexOf(second.kind) - changeKinds.indexOf(first.kind)
	);
}

function aboutInnovation(innovation: InnovationRecord) {
	const { id, regionId, data } = innovation;
	return {
		address: innovationPath(id),
		record: 'inovasi' as const,
		title: data.title,
		regionId,
		affairs: facetValues(innovation, 'urusan'),
		innovation,
	};
}

function changesOfInnovation(innovation: InnovationRecord, { fileDays }: Snapshot): readonly Change[] {
	const { status, reviewed } = innovation.data;
	const state = status?.state ?? 'berjalan';
	const last = state === 'berjalan' ? 'diperbarui' : state === 'berhenti' ? 'berhenti' : 'berganti-nama';
	const about = aboutInnovation(innovation);
	return steps(reviewed, fileDays[innovation.file], last).map((step) => ({ ...about, ...step }));
}

type Step = Pick<Change, 'kind' | 'on' | 'reviewed'>;

/**
 * A record came, was reviewed, and changed; `last` says what its last change means. A record that came as it is now, with
 * an end or a new name, is told by that alone.
 */
function steps(
	reviewed: { readonly on: string; readonly by: string },
	days: { readonly first: string; readonly last: string } | undefined,
	last: ChangeKind,
): readonly Step[] {
	if (days === undefined)
		return [{ kind: last === 'diperbarui' ? 'ditinjau' : last, on: reviewed.on, reviewed }];
	const changed = days.last > days.first;
	const again = reviewed.on > days.first;
	return [
		...(changed || last === 'diperbarui' ? [{ kind: 'baru' as const, on: days.first }] : []),
		...(changed || last !== 'diperbarui'
			? [{ kind: last, on: days.last, ...(again && reviewed.on >= days.last && { reviewed }) }]
			: []),
		...(again && reviewed.on < days.last ? [{ kind: 'ditinjau' as const, on: reviewed.on, reviewed }] : []),
	];
}

function changeOfRemoval(removal: Removal): readonly Change[] {
	const place = removedPlace(removal.address);
	if (place === undefined || removal.sample) return [];
	const { address, on, title, affairs } = removal;
	return [
		{ kind: 'ditarik', on, address, record: place.kind, title, regionId: place.regionId, affairs, removal },
	];
}

import { facetPath, regionPath } from '../../domain/catalogue/address.ts';
import { feedPath, feedsPath, type FeedScope } from '../../domain/catalogue/data-address.ts';
import { facetCounts } from '../../domain/catalogue/facets.ts';
import { changesOf, type Change } from '../../domain/catalogue/changes.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { changeLabels, feedText as text, recordLabels } from '../copy/feed.ts';
import { fullAddress, stampOf, type Stamp } from './stamp.ts';

/** One item, in words; the same for every format. */
export interface FeedItem {
	/** Stays the same whatever is written about the same happening later. */
	readonly id: string;
	readonly address: string;
	readonly title: string;
	readonly text: string;
	/** Calendar day in Jakarta. */
	readonly on: string;
	readonly tags: readonly string[];
}

export interface Feed {
	/** Site path without its ending. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** Full address of the page that the feed follows. */
	readonly page: string;
	readonly stamp: Stamp;
	readonly items: readonly FeedItem[];
}

/** More items than this no reader shows at once; who wants all of them reads the data. */
const mostItems = 50;

const known = new WeakMap<Snapshot, readonly Change[]>();

function changesIn(snapshot: Snapshot): readonly Change[] {
	const changes = known.get(snapshot) ?? changesOf(snapshot);
	known.set(snapshot, changes);
	return changes;
}

/** What has a feed: the site, each real region, and each affair that a real innovation or a tombstone names. */
export function feedScopes(snapshot: Snapshot): readonly FeedScope[] {
	const affairs = new Set([
		...facetCounts(
			snapshot.innovations.filter(({ data }) => !data.sample),
			'urusan',
		).keys(),
		...snapshot.removals.flatMap(({ affairs: named, sample }) => (sample ? [] : named)),
	]);
	return [
		{ kind: 'situs' },
		...snapshot.regions.flatMap(({ id, data }) => (data.sample ? [] : [{ kind: 'daerah' as const, id }])),
		...[...affairs].toSorted(byCodePoint).map((id) => ({ kind: 'urusan' as const, id })),
	];
}

function isAbout({ regionId, affairs }: Change, scope: FeedScope): boolean {
	switch (scope.kind) {
		case 'situs':
			return true;
		case 'daerah':
			return regionId === scope.id;
		case 'urusan':
			return affairs.includes(scope.id);
		default:
			return scope satisfies never;
	}
}

function happening({ kind, innovation, removal }: Change): string {
	const status = innovation?.data.status;
	switch (kind) {
		case 'baru':
		case 'diperbarui':
		case 'ditinjau':
			return text[kind];
		case 'berganti-nama':
			return [text.renamed(status?.newName, status?.since), status?.cause]
				.flatMap((part) => part ?? [])
				.join(' ');
		case 'berhenti':
			return text.stopped(status?.cause, status?.since);
		case 'ditarik':
			return text.removed(removal?.reason ?? '');
		default:
			return kind satisfies never;
	}
}

/** Happenings that can come again carry their day; the others happen to a record once. */
function itemId({ kind, address, on }: Change): string {
	return kind === 'diperbarui' || kind === 'ditinjau' ? `${address}#${kind}-${on}` : `${address}#${kind}`;
}

function itemOf(change: Change, snapshot: Snapshot, stamp: Stamp): FeedItem {
	const { labels } = catalogueViews(snapshot);
	const { kind, regionId, affairs, reviewed, removal, innovation } = change;
	const region = regionId === undefined || change.record === 'daerah' ? undefined : labels.region(regionId);
	const sentences = [
		happening(change),
		...(reviewed === undefined ? [] : [text.reviewed(reviewed.on, reviewed.by)]),
		...(removal?.movedTo === undefined ? [] : [text.movedTo(fullAddress(stamp, removal.movedTo))]),
		...(innovation === undefined ? [] : [innovation.data.summary]),
	];
	return {
		id: itemId(change),
		address: fullAddress(stamp, change.address),
		title: text.item(changeLabels[kind], recordLabels[change.record], change.title, region),
		text: sentences.join(' '),
		on: change.on,
		tags: [changeLabels[kind], ...(region === undefined ? [] : [region]), ...affairs.map(labels.affair)],
	};
}

/** Title of a feed, as pages name it. */
export function feedTitle(scope: FeedScope, snapshot: Snapshot): string {
	const { labels } = catalogueViews(snapshot);
	const { name } = snapshot.site;
	switch (scope.kind) {
		case 'situs':
			return text.site(name);
		case 'daerah':
			return text.part(name, labels.region(scope.id));
		case 'urusan':
			return text.part(name, text.affair(labels.affair(scope.id)));
		default:
			return scope satisfies never;
	}
}

function pageOf(scope: FeedScope): string {
	switch (scope.kind) {
		case 'situs':
			return '/';
		case 'daerah':
			return regionPath(scope.id);
		case 'urusan':
			return facetPath('urusan', scope.id);
		default:
			return scope satisfies never;
	}
}

/** What changed of the whole site, a region or an affair, the newest first. */
export function feedOf(scope: FeedScope, snapshot: Snapshot): Feed {
	const stamp = stampOf(snapshot);
	const title = feedTitle(scope, snapshot);
	const dated = Object.keys(snapshot.fileDays).length > 0;
	return {
		path: feedPath(scope),
		title,
		description: [
			text.about(scope.kind === 'situs' ? text.everything : title.slice(title.indexOf(':') + 2)),
			dated ? text.byHistory : text.byReview,
			text.state(stamp.asOf, stamp.rubric, stamp.rubricVersion, stamp.commit),
		].join(' '),
		page: fullAddress(stamp, pageOf(scope)),
		stamp,
		items: changesIn(snapshot)
			.filter((change) => isAbout(change, scope))
			.slice(0, mostItems)
			.map((change) => itemOf(change, snapshot, stamp)),
	};
}

/** Address parts of all feeds. */
export function feedParams(snapshot: Snapshot) {
	return feedScopes(snapshot).map((scope) => ({
		params: { feed: feedPath(scope).slice(feedsPath.length) },
		props: { scope },
	}));
}

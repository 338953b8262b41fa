import { contestsPath, regionPath } from '../../domain/catalogue/address.ts';
import { removedPlace, type RemovedPlace } from '../../domain/catalogue/removed-place.ts';
import { removalFile } from '../../domain/quality/check-removals.ts';
import type { Removal } from '../../schema/removal.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { editionName } from '../contest/edition-name.ts';
import { chrome } from '../copy/chrome.ts';
import { removedKindLabels, removedText as text } from '../copy/removed.ts';
import { fileProvenance, sourceView, type Frame, type SiteLink, type SourceView } from '../frame.ts';

/** What is said where a record was: that it went, when, why, and where to go now. */
export interface RemovedPage {
	readonly frame: Frame;
	readonly title: string;
	readonly lead: string;
	readonly day: string;
	readonly reason: string;
	readonly source?: SourceView | undefined;
	/** Absent when nothing took its place. */
	readonly movedTo?: SiteLink | undefined;
	readonly onward: readonly SiteLink[];
}

/** The title of the page of a record by its address; undefined when this site has no such record. */
function titleAt(address: string, { innovations, labels, snapshot }: CatalogueViews): string | undefined {
	const place = removedPlace(address);
	if (place === undefined) return undefined;
	const { kind, id } = place;
	switch (kind) {
		case 'inovasi':
			return innovations.get(id)?.data.title;
		case 'panduan':
			return text.guideOf(innovations.get(id)?.data.title ?? id);
		case 'daerah':
			return snapshot.regions.find((region) => region.id === id)?.data.name;
		case 'unit':
			return labels.agency(id);
		case 'lomba':
			return snapshot.contests.find((contest) => contest.id === id)?.data.name;
		case 'edisi': {
			const edition = snapshot.editions.find((known) => known.id === id);
			const contest = snapshot.contests.find((known) => known.id === edition?.contestId);
			return edition === undefined || contest === undefined ? undefined : editionName(contest, edition);
		}
		default:
			return kind satisfies never;
	}
}

function onwardLinks(place: RemovedPlace, { snapshot }: CatalogueViews): readonly SiteLink[] {
	const region = snapshot.regions.find(({ id }) => id === place.regionId);
	return [
		...(region === undefined ? [] : [{ label: text.region(region.data.name), path: regionPath(region.id) }]),
		place.regionId === undefined
			? { label: text.contests, path: contestsPath }
			: { label: text.catalogue, path: '/inovasi/' },
	];
}

function above(place: RemovedPlace, views: CatalogueViews): readonly SiteLink[] {
	if (place.regionId === undefined) return [{ label: chrome.navigation.contests, path: contestsPath }];
	if (place.kind === 'daerah' || place.kind === 'unit')
		return [{ label: chrome.navigation.regions, path: '/daerah/' }];
	const region = views.snapshot.regions.find(({ id }) => id === place.regionId);
	return [
		{ label: chrome.navigation.innovations, path: '/inovasi/' },
		...(region === undefined ? [] : [{ label: region.data.name, path: regionPath(region.id) }]),
	];
}

function removedPage(removal: Removal, views: CatalogueViews): RemovedPage {
	const place = removedPlace(removal.address);
	if (place === undefined)
		throw new Error(`${removal.address} is no record; the check refuses such an address.`);
	const { site } = views.snapshot;
	const kind = removedKindLabels[place.kind];
	const label = removal.movedTo === undefined ? undefined : titleAt(removal.movedTo, views);
	return {
		frame: {
			title: text.title(removal.title),
			description: text.description(kind, removal.on),
			path: removal.address,
			breadcrumbs: [...above(place, views), { label: removal.title, path: removal.address }],
			shareImage: '/kartu/situs.png',
			provenance: { ...fileProvenance(site, removalFile, { sources: [] }), madeFrom: text.madeFrom },
			sample: removal.sample,
			indexed: false,
			kind: 'website',
		},
		title: removal.title,
		lead: text.lead(kind, removal.on),
		day: removal.on,
		reason: removal.reason,
		source: removal.source === undefined ? undefined : sourceView(removal.source),
		movedTo:
			removal.movedTo === undefined || label === undefined ? undefined : { label, path: removal.movedTo },
		onward: onwardLinks(place, views),
	};
}

/** Address parts of the pages of all removed records. */
export function removedParams({ snapshot }: CatalogueViews) {
	return snapshot.removals.map(({ address }) => ({
		params: { removed: address.slice(1, -1) },
		props: { address },
	}));
}

/** The page that stands where a record was. Throws for an address that `removedParams` does not give. */
export function removedPageOf(address: string, views: CatalogueViews): RemovedPage {
	const removal = views.snapshot.removals.find((known) => known.address === address);
	if (removal === undefined)
		throw new Error(`Nothing was removed from ${address}; removedParams lists all that was.`);
	return removedPage(removal, views);
}

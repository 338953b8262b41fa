import {
	agencyPath,
	editionPath,
	guidePath,
	innovationPath,
	regionPath,
	shareImagePath,
} from '../domain/catalogue/address.ts';
import type { AgencyRecord } from '../domain/catalogue/snapshot.ts';
import type { CatalogueViews } from './catalogue-views.ts';
import { editionName } from './contest/edition-name.ts';
import { contestText } from './copy/contest.ts';
import { formatNumber } from './copy/formats.ts';
import { guideText } from './copy/guide.ts';
import { homeText } from './copy/home.ts';
import { regionText } from './copy/region.ts';
import {
	agencyFigure,
	guideFigure,
	innovationFigure,
	regionFigure,
	type HeadlineFigure,
} from './headline-figure.ts';

/** What a share image says: who, what, and one figure with its unit where there is one. */
export interface ShareImage {
	readonly owner: string;
	readonly title: string;
	readonly figure?: HeadlineFigure | undefined;
	readonly siteName: string;
	readonly sample: boolean;
}

/** Path of the image of a page, without folder and file ending: `inovasi/kota-magelang/datago`, `situs`. */
type ImageName = string;

type Drawn = Omit<ShareImage, 'siteName'>;

function nameIn(imagePath: string): ImageName {
	return imagePath.replace(/^\/kartu\/(.*)\.png$/, '$1');
}

type Entry = readonly [ImageName, () => Drawn];

function entry(page: string, image: () => Drawn): Entry {
	return [nameIn(shareImagePath(page)), image];
}

function recordImages(views: CatalogueViews): readonly Entry[] {
	const { snapshot } = views;
	return [
		...snapshot.innovations.map((innovation) =>
			entry(innovationPath(innovation.id), () => ({
				owner: views.card(innovation).owner,
				title: innovation.data.title,
				figure: innovationFigure(innovation, views),
				sample: innovation.data.sample,
			})),
		),
		...snapshot.guides.flatMap((guide) => {
			const innovation = views.innovations.get(guide.id);
			if (innovation === undefined) return [];
			return [
				entry(guidePath(guide.id), () => ({
					owner: `${guideText.page}, ${views.labels.region(guide.regionId)}`,
					title: innovation.data.title,
					figure: guideFigure(guide),
					sample: guide.data.sample,
				})),
			];
		}),
		...snapshot.editions.flatMap((edition) => {
			const contest = snapshot.contests.find(({ id }) => id === edition.contestId);
			if (contest === undefined) return [];
			const { entries, sample } = edition.data;
			return [
				entry(editionPath(edition.id), () => ({
					owner: contest.data.organiser,
					title: editionName(contest, edition),
					figure:
						entries.length === 0
							? undefined
							: { words: `${contestText.entriesNamed}: ${formatNumber(entries.length)}` },
					sample,
				})),
			];
		}),
	];
}

/** Agencies that own an innovation; the pages of others are seldom passed on, and drawing takes time. */
function isDrawn({ regionId, data }: AgencyRecord, owners: ReadonlySet<string>): boolean {
	return owners.has(`${regionId}/${data.id}`);
}

function placeImages(views: CatalogueViews): readonly Entry[] {
	const { snapshot } = views;
	const owners = new Set(
		snapshot.innovations.map(({ regionId, data }) => `${regionId}/${data.agency ?? ''}`),
	);
	return [
		...views.regions.map(({ region: { id, data } }) =>
			entry(regionPath(id), () => ({
				owner: regionText.title,
				title: data.name,
				figure: regionFigure(id, views),
				sample: data.sample,
			})),
		),
		...snapshot.agencies
			.filter((agency) => isDrawn(agency, owners))
			.map((agency) =>
				entry(agencyPath(agency.id), () => ({
					owner: views.labels.region(agency.regionId),
					title: agency.data.name,
					figure: agencyFigure(agency, views),
					sample: views.regions.some(({ region }) => region.id === agency.regionId && region.data.sample),
				})),
			),
	];
}

const computed = new WeakMap<CatalogueViews, ReadonlyMap<ImageName, () => Drawn>>();

function shareImages(views: CatalogueViews): ReadonlyMap<ImageName, () => Drawn> {
	const known = computed.get(views);
	if (known !== undefined) return known;
	const { site } = views.snapshot;
	const home: Entry = ['situs', () => ({ owner: site.tagline, title: homeText.title, sample: false })];
	const images = new Map([home, ...placeImages(views), ...recordImages(views)]);
	computed.set(views, images);
	return images;
}

/** Every share image by its name. */
export function shareImageParams(views: CatalogueViews) {
	return [...shareImages(views).keys()].map((name) => ({ params: { image: name }, props: { name } }));
}

/** The share image with the name. Throws for a name that `shareImageParams` does not give. */
export function shareImageOf(name: ImageName, views: CatalogueViews): ShareImage {
	const image = shareImages(views).get(name);
	if (image === undefined)
		throw new Error(`No page has the share image ${name}; shareImageParams lists them all.`);
	return { ...image(), siteName: views.snapshot.site.name };
}

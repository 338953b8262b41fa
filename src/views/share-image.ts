import { innovationPath, regionPath } from '../domain/catalogue/address.ts';
import type { CatalogueViews } from './catalogue-views.ts';
import { formatNumber } from './copy/formats.ts';
import { homeText } from './copy/home.ts';
import { innovationText } from './copy/record.ts';
import { regionText } from './copy/region.ts';
import { improvementViews } from './record/innovation-record.ts';

/** What a share image says: who, what, and one figure with its unit where there is one. */
export interface ShareImage {
	readonly owner: string;
	readonly title: string;
	readonly figure?: string | undefined;
	readonly siteName: string;
	readonly sample: boolean;
}

/** Path of the image of a page, without folder and file ending: `inovasi/kota-magelang/datago`, `situs`. */
type ImageName = string;

function innovationImage(id: string, views: CatalogueViews): ShareImage | undefined {
	const innovation = views.innovations.get(id);
	if (innovation === undefined) return undefined;
	const improvement = improvementViews(innovation.data.improvements).find(
		({ before }) => before !== undefined,
	);
	return {
		owner: views.card(innovation).owner,
		title: innovation.data.title,
		figure:
			improvement?.before === undefined
				? undefined
				: `${improvement.measure}: ${innovationText.fromTo(improvement.before.value, improvement.after.value, improvement.unit)}`,
		siteName: views.snapshot.site.name,
		sample: innovation.data.sample,
	};
}

function nameOf(path: string): ImageName {
	return path.slice(1, -1);
}

/** Every share image by its name. */
export function shareImageParams(views: CatalogueViews) {
	const { snapshot } = views;
	const names = [
		'situs',
		...snapshot.regions.map(({ id }) => nameOf(regionPath(id))),
		...snapshot.innovations.map(({ id }) => nameOf(innovationPath(id))),
	];
	return names.map((name) => ({ params: { image: name }, props: { name } }));
}

/** The share image with the name. Throws for a name that `shareImageParams` does not give. */
export function shareImageOf(name: ImageName, views: CatalogueViews): ShareImage {
	const { site } = views.snapshot;
	if (name === 'situs') {
		return { owner: site.tagline, title: homeText.title, siteName: site.name, sample: false };
	}
	const region = views.regions.find((contents) => nameOf(regionPath(contents.region.id)) === name);
	if (region !== undefined) {
		const count = formatNumber(region.innovations.length);
		return {
			owner: regionText.title,
			title: region.region.data.name,
			figure: `${regionText.innovationsCount}: ${count}`,
			siteName: site.name,
			sample: region.region.data.sample,
		};
	}
	const image = innovationImage(name.slice('inovasi/'.length), views);
	if (image === undefined)
		throw new Error(`No page has the share image ${name}; shareImageParams lists them all.`);
	return image;
}

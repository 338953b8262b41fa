import { acceptsWriting } from '../domain/catalogue/dormancy.ts';
import { issueCodes } from '../domain/quality/issue.ts';
import { helpPath } from '../domain/catalogue/address.ts';
import type { Site } from '../schema/site.ts';
import type { Review, Source } from '../schema/source.ts';
import { chrome, notFoundText, provenanceText } from './copy/chrome.ts';
import { helpText } from './copy/reading.ts';
import { fileProvenance, type Frame, type SiteLink } from './frame.ts';

const shareImage = '/kartu/situs.png';

/** The page for an address that does not exist. */
export function notFoundFrame(): Frame {
	return {
		title: notFoundText.title,
		description: notFoundText.lead,
		path: '/404/',
		hasAddress: false,
		breadcrumbs: [],
		shareImage,
		sample: false,
		indexed: false,
		kind: 'website',
	};
}

/** Front matter of a page that editors write in full MDX. */
export interface ArticleData {
	readonly title: string;
	readonly description: string;
	readonly reviewed: Review;
	readonly sources?: readonly Source[];
}

function articleFrame(
	site: Site,
	file: string,
	data: ArticleData,
	path: string,
	above: readonly SiteLink[],
): Frame {
	const provenance = fileProvenance(site, file, { sources: data.sources ?? [], reviewed: data.reviewed });
	return {
		title: data.title,
		description: data.description,
		path,
		breadcrumbs: [...above, { label: data.title, path }],
		shareImage,
		provenance: { ...provenance, madeFrom: provenanceText.madeFromEditors },
		sample: false,
		indexed: true,
		kind: 'article',
		modified: data.reviewed.on,
	};
}

/** Frame of `content/pages/<id>.mdx`. */
export function pageFrame(site: Site, id: string, data: ArticleData): Frame {
	return articleFrame(site, `pages/${id}.mdx`, data, `/${id}/`, []);
}

/** Frame of `content/help/<code>.mdx`. */
export function helpFrame(site: Site, code: string, data: ArticleData): Frame {
	const above = [{ label: helpText.title, path: '/bantuan/' }];
	return articleFrame(site, `help/${code}.mdx`, data, helpPath(code), above);
}

export interface HelpIndex {
	readonly frame: Frame;
	/** False on a site that is not kept up any more: then it does not lead to the handbook. */
	readonly isOpen: boolean;
	readonly groups: readonly {
		readonly id: string;
		readonly heading: string;
		readonly links: readonly (SiteLink & { readonly code: string })[];
	}[];
}

/** All help pages, errors before warnings, in the order in which a record is checked. */
export function helpIndex(site: Site): HelpIndex {
	const linksOf = (severity: 'error' | 'warning') =>
		Object.entries(issueCodes)
			.filter(([, issue]) => issue.severity === severity)
			.map(([code, { title }]) => ({ code, label: title, path: helpPath(code) }));
	return {
		isOpen: acceptsWriting(site),
		frame: {
			title: helpText.title,
			description: helpText.lead,
			path: '/bantuan/',
			breadcrumbs: [{ label: chrome.navigation.help, path: '/bantuan/' }],
			shareImage,
			provenance: {
				...fileProvenance(site, 'help', { sources: [] }),
				madeFrom: provenanceText.madeFromEditors,
			},
			sample: false,
			indexed: true,
			kind: 'website',
		},
		groups: [
			{ id: 'kesalahan', heading: helpText.errors, links: linksOf('error') },
			{ id: 'peringatan', heading: helpText.warnings, links: linksOf('warning') },
		],
	};
}

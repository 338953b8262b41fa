import { acceptsWriting } from '../../domain/catalogue/dormancy.ts';
import { handbookPartPath, handbookPath } from '../../domain/catalogue/handbook-address.ts';
import type { Handbook } from '../../domain/catalogue/handbook.ts';
import { editAddress } from '../../domain/writing/forge-address.ts';
import type { Site } from '../../schema/site.ts';
import { handbookText as text } from '../copy/handbook.ts';
import type { Frame, SiteLink } from '../frame.ts';

/** `/panduan/` and its parts. */
export interface HandbookPage {
	readonly frame: Frame;
	readonly title: string;
	/** HTML that was made from the text of the repository. */
	readonly html: string;
	/** True on the page that lists the parts. */
	readonly isStart: boolean;
	readonly contents: readonly { readonly id: string; readonly label: string }[];
	readonly groups: readonly {
		readonly title: string;
		readonly links: readonly (SiteLink & { readonly current: boolean })[];
	}[];
	readonly previous?: SiteLink | undefined;
	readonly next?: SiteLink | undefined;
}

/** The part with this id, or the first page without one; undefined when there is no such part. */
export function handbookPage(
	handbook: Handbook,
	site: Site,
	id: string | undefined,
): HandbookPage | undefined {
	const parts = handbook.groups.flatMap((group) => group.parts);
	const index = parts.findIndex((part) => part.id === id);
	const part = parts[index];
	if (id !== undefined && part === undefined) return undefined;
	const crumb = { label: text.crumb, path: handbookPath };
	const path = part === undefined ? handbookPath : handbookPartPath(part.id);
	const title = part?.title ?? handbook.title;
	const linkOf = (to: (typeof parts)[number] | undefined): SiteLink | undefined =>
		to === undefined ? undefined : { label: to.title, path: handbookPartPath(to.id) };
	return {
		frame: {
			title: part === undefined ? text.crumb : title,
			description: part?.description ?? handbook.description,
			path,
			breadcrumbs: part === undefined ? [crumb] : [crumb, { label: title, path }],
			shareImage: '/kartu/situs.png',
			provenance: {
				sources: [],
				madeFrom: text.madeFrom,
				editUrl: acceptsWriting(site)
					? editAddress({ ...site.repository, contentFolder: '' }, 'CONTRIBUTING.md')
					: undefined,
			},
			sample: false,
			indexed: true,
			kind: 'article',
		},
		title,
		html: part?.html ?? handbook.introHtml,
		isStart: part === undefined,
		contents: part?.headings ?? [],
		groups: handbook.groups.map((group) => ({
			title: group.title,
			links: group.parts.map((other) => ({
				label: other.title,
				path: handbookPartPath(other.id),
				current: other.id === id,
			})),
		})),
		previous: index > 0 ? linkOf(parts[index - 1]) : undefined,
		next: linkOf(parts[index + 1]),
	};
}

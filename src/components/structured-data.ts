import type { SiteLink, StructuredData } from '../views/frame.ts';

type ToAbsolute = (path: string) => string;

/** schema.org breadcrumbs with full addresses. */
export function breadcrumbData(links: readonly SiteLink[], toAbsolute: ToAbsolute): StructuredData {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: links.map(({ label, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: toAbsolute(path),
		})),
	};
}

/** The data of a page with its own address made absolute. */
export function withAbsoluteUrl(data: StructuredData, toAbsolute: ToAbsolute): StructuredData {
	const { url } = data;
	return {
		'@context': 'https://schema.org',
		...data,
		...(typeof url === 'string' ? { url: toAbsolute(url) } : {}),
	};
}

/** JSON that is safe inside a script element: authored text cannot close it. */
export function serialiseData(data: StructuredData): string {
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

import { mediaPath } from '../../domain/catalogue/address.ts';
import { mediaWidths } from '../../domain/catalogue/media.ts';
import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import type { KitBlock } from '../kit/kit-document.ts';
import type { ProseContext } from './prose-blocks.ts';

/** Pictures of the front matter that exist, with caption and maker. */
export function picturesOf({ data, media }: InnovationRecord): readonly KitBlock[] {
	return data.images.flatMap(({ file, alt = '', caption, credit }) => {
		const picture = media[file];
		if (picture === undefined) return [];
		const words = [caption, credit].flatMap((part) => part ?? []).join(' ');
		const { path, width, height } = picture;
		return [{ kind: 'picture', path, width, height, alt, caption: words === '' ? undefined : words }];
	});
}

/** What the prose of a record needs to stand on paper: its pictures by their published addresses, and full links. */
export function proseContext(
	{ media }: InnovationRecord,
	fullPath: (path: string) => string,
	page: string,
): ProseContext {
	const files = new Map(
		Object.values(media).flatMap((file) =>
			mediaWidths(file.width).map((width) => [mediaPath(file.digest, width), file] as const),
		),
	);
	return {
		// The published address begins with the folder of the site.
		picture: (address) => files.get(address.slice(address.lastIndexOf('/media/'))),
		address: (href) => (href.startsWith('/') ? fullPath(href) : (URL.parse(href, page)?.href ?? href)),
	};
}

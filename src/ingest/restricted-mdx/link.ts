import type { ElementContent } from 'hast';
import { documentPath, joinBase } from '../../domain/catalogue/address.ts';
import { element, plainTextOf, text } from './prose-context.ts';
import type { Place, ProseContext, SourceNode } from './prose-context.ts';
import { missingFile } from './picture.ts';
import { unshield } from './shield.ts';
import { linkTarget } from './web-address.ts';

/** Attributes that lead to a target; `undefined` after an issue was reported. */
export function linkProperties(
	written: string,
	offset: number,
	context: ProseContext,
): { href: string; rel?: string[]; download?: boolean } | undefined {
	const target = linkTarget(written);
	switch (target.kind) {
		case 'external':
			return { href: target.href, rel: ['external'] };
		case 'contact':
			return { href: target.href };
		case 'anchor':
			context.anchors.push({ href: target.href, offset });
			return { href: target.href };
		case 'site':
			return { href: joinBase(context.base, target.path) };
		case 'file': {
			const file = context.files.document(target.path);
			if (file !== undefined)
				return { href: joinBase(context.base, documentPath(file.digest, file.name)), download: true };
			context.report('gambar-tidak-ada', offset, missingFile(target.path, context));
			return undefined;
		}
		case 'refused':
			context.report('alamat-tidak-sah', offset, target.message);
			return undefined;
		default:
			target satisfies never;
			return undefined;
	}
}

/** A link of the prose; only its words are kept when it leads nowhere or stands inside another link. */
export function renderLink(
	node: SourceNode,
	href: string,
	title: unknown,
	place: Place,
	context: ProseContext,
): ElementContent[] {
	const children = context.children(node, { ...place, phrasing: true, inLink: true });
	if (place.inLink) return children;
	const offset = context.offsetOf(node);
	const words = plainTextOf(children);
	// GFM turns a bare `www.…` into http; the author wrote no scheme.
	const bare = words.toLowerCase().startsWith('www.') && href === `http://${words}`;
	const properties = linkProperties(unshield(bare ? href.replace('http:', 'https:') : href), offset, context);
	if (properties === undefined) return children;
	const shown = children.length === 0 ? [text(properties.href)] : children;
	return [
		element('a', { ...properties, ...(typeof title === 'string' && { title: unshield(title) }) }, shown),
	];
}

import { kitText } from '../copy/kit.ts';
import type { KitBlock, KitDocument, KitForm } from './kit-document.ts';
import type { KitGuide } from './kit-guide.ts';
import type { KitParties } from './kit-parties.ts';

/** What every paper is made from. */
export interface KitContext {
	readonly guide: KitGuide;
	readonly form: KitForm;
	readonly parties: KitParties;
}

/** `Antrean Puskesmas (Antre Kenanga)`: title and short name, once each. */
export function innovationName({ innovation }: KitGuide): string {
	const { title, shortName } = innovation;
	return shortName === undefined || title.includes(shortName) ? title : `${title} (${shortName})`;
}

/** True when the guide offers nothing but the model in which the receiver works alone. */
export function isAlone({ models }: KitGuide): boolean {
	return models.every(({ kind }) => kind === 'mandiri');
}

/** A document with what stands at the head and the foot of all of them. */
export function paperOf(
	{ guide }: KitContext,
	paper: Pick<KitDocument, 'fileName' | 'title'> & { readonly landscape?: boolean },
	blocks: readonly KitBlock[],
): KitDocument {
	return {
		fileName: paper.fileName,
		title: paper.title,
		draft: kitText.draft,
		sample: guide.sample ? kitText.sample : undefined,
		origin: kitText.origin(guide.innovation.title, guide.reviewed.on, guide.address),
		landscape: paper.landscape ?? false,
		blocks,
	};
}

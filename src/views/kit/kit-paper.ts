import { modelLabels } from '../copy/guide-labels.ts';
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

/** Names of models in running text, each once. */
export function modelNames(models: KitGuide['models']): readonly string[] {
	return [...new Set(models.map(({ kind }) => modelLabels[kind].toLowerCase()))];
}

/** Names of the models in which the origin takes part. */
export function sharedModels({ models }: KitGuide): readonly string[] {
	return modelNames(models.filter(({ kind }) => kind !== 'mandiri'));
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

import { innovationPath } from '../domain/catalogue/address.ts';
import { startYear } from '../domain/catalogue/facets.ts';
import type { InnovationRecord } from '../domain/catalogue/snapshot.ts';
import { stageLabels, statusLabels, typeLabels } from './copy/labels.ts';
import type { LabelLookup } from './label-lookup.ts';

/** A word about the state of a record. `shape` lets it be told apart without colour. */
export interface Badge {
	readonly label: string;
	readonly shape: 'full' | 'half' | 'open' | 'stopped' | 'plain';
}

/** What a card in any list shows. */
export interface InnovationCard {
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	/** Agency and region, or the region alone. */
	readonly owner: string;
	readonly badges: readonly Badge[];
	readonly sample: boolean;
}

const stageShapes = { inisiatif: 'open', 'uji-coba': 'half', penerapan: 'full' } as const;

/** State first (stopped or renamed outweighs the stage), then type and first year, as far as known. */
export function innovationBadges({ data }: InnovationRecord, year: string | undefined): readonly Badge[] {
	const badges: Badge[] = [];
	if (data.status !== undefined && data.status.state !== 'berjalan') {
		badges.push({ label: statusLabels[data.status.state], shape: 'stopped' });
	} else if (data.stage !== undefined) {
		badges.push({ label: stageLabels[data.stage], shape: stageShapes[data.stage] });
	}
	if (data.type !== undefined) badges.push({ label: typeLabels[data.type], shape: 'plain' });
	if (year !== undefined) badges.push({ label: `Sejak ${year}`, shape: 'plain' });
	return badges;
}

export function ownerOf(innovation: InnovationRecord, labels: LabelLookup): string {
	const region = labels.region(innovation.regionId);
	const { agency } = innovation.data;
	return agency === undefined ? region : `${labels.agency(`${innovation.regionId}/${agency}`)}, ${region}`;
}

export function innovationCard(innovation: InnovationRecord, labels: LabelLookup): InnovationCard {
	return {
		path: innovationPath(innovation.id),
		title: innovation.data.title,
		summary: innovation.data.summary,
		owner: ownerOf(innovation, labels),
		badges: innovationBadges(innovation, startYear(innovation)),
		sample: innovation.data.sample,
	};
}

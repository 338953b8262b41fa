import { regionPath } from '../../domain/catalogue/address.ts';
import type { RegionRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { formatNumber } from '../copy/formats.ts';
import { provenanceText } from '../copy/chrome.ts';
import { regionText as text } from '../copy/region.ts';
import { listProvenance, type Frame } from '../frame.ts';
import type { RegionContents } from '../region-contents.ts';
import { formatScore } from './region-results.ts';

export interface RegionCard {
	readonly name: string;
	readonly path: string;
	readonly summary: string;
	readonly innovations: string;
	readonly agencies: string;
	/** Latest official result with a source, in words; absent when there is none. */
	readonly result?: string | undefined;
	readonly sample: boolean;
}

function latestResult({ data }: RegionRecord): string | undefined {
	const latest = [...data.results]
		.sort((a, b) => b.year - a.year)
		.find(({ score, predicate }) => score !== undefined || predicate !== undefined);
	if (latest === undefined) return undefined;
	const score =
		latest.score === undefined
			? undefined
			: `${formatScore(latest.scale, latest.score)}${latest.scale === 'mentah' ? ` (${text.rawScore})` : ''}`;
	const words = [
		score,
		latest.predicate,
		latest.standing === 'sementara' ? text.provisional : undefined,
		latest.conflicts.length > 0 ? text.conflicting : undefined,
	];
	return `${String(latest.year)}: ${words.flatMap((word) => word ?? []).join(', ')}`;
}

export function regionCard({ region, agencies, innovations }: RegionContents): RegionCard {
	return {
		name: region.data.name,
		path: regionPath(region.id),
		summary: region.data.summary,
		innovations: formatNumber(innovations.length),
		agencies: formatNumber(agencies.length),
		result: latestResult(region),
		sample: region.data.sample,
	};
}

export interface RegionsPage {
	readonly frame: Frame;
	readonly regions: readonly RegionCard[];
	readonly samples: readonly RegionCard[];
}

export function regionsPage(snapshot: Snapshot, contents: readonly RegionContents[]): RegionsPage {
	const cards = contents.map(regionCard);
	return {
		frame: {
			title: text.title,
			description: text.lead,
			path: '/daerah/',
			breadcrumbs: [{ label: text.title, path: '/daerah/' }],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				snapshot.site,
				'regions',
				provenanceText.madeFromRegions,
				contents.map(({ region }) => region.data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		regions: cards.filter(({ sample }) => !sample),
		samples: cards.filter(({ sample }) => sample),
	};
}

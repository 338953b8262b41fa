import { choicesPath, methodsPath, regionIndexPath, simulationPath } from '../../domain/catalogue/address.ts';
import { rubricOf } from '../../domain/index/index-report.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import type { OfficialResult } from '../../schema/region.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { participationChart } from '../charts/participation-chart.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { provenanceText } from '../copy/chrome.ts';
import { formatHundredths, formatNumber } from '../copy/formats.ts';
import { indexOverviewText as text } from '../copy/index-overview.ts';
import { simulationLabel } from '../copy/index-words.ts';
import { standingLabels } from '../copy/labels.ts';
import { listProvenance, sourceView, type Frame, type SiteLink, type SourceView } from '../frame.ts';
import { regionReportOf } from './index-views.ts';
import { participationTable, type ParticipationTable } from './participation.ts';
import type { RegionContents } from '../region-contents.ts';
import { missingNumberWords } from './region-index-number.ts';
import { formatScore } from '../region/region-results.ts';

/** The latest published result on one scale. */
export interface LatestResult {
	readonly year: string;
	readonly score?: string | undefined;
	readonly predicate?: string | undefined;
	/** Present when the result is not final. */
	readonly standing?: string | undefined;
	readonly conflict?: string | undefined;
	readonly source: SourceView;
}

/** One region of the table. */
export interface OverviewRow extends SiteLink {
	readonly recorded: string;
	readonly indexed?: LatestResult | undefined;
	readonly raw?: LatestResult | undefined;
	readonly simulation?:
		| { readonly index: string; readonly predicate?: string | undefined; readonly verified: string }
		| undefined;
	/** Which numbers are missing for a simulation; empty when there is one. */
	readonly missing: readonly string[];
}

export interface OverviewTable {
	readonly caption: string;
	readonly simulationHeading: string;
	readonly rows: readonly OverviewRow[];
}

export interface IndexOverviewPage {
	readonly frame: Frame;
	/** What every simulated figure of the page is. */
	readonly label: string;
	readonly tools: readonly (SiteLink & { readonly text: string })[];
	readonly regions?: OverviewTable | undefined;
	readonly samples?: OverviewTable | undefined;
	readonly participation?:
		{ readonly table: ParticipationTable; readonly charts: readonly ChartSpec[] } | undefined;
}

/** Id of the table of national figures, which the charts are pictures of. */
export const participationTableId = 'tabel-partisipasi';

function latestOn(
	scale: OfficialResult['scale'],
	results: readonly OfficialResult[],
): LatestResult | undefined {
	const latest = results
		.filter((result) => result.scale === scale)
		.filter(({ score, predicate }) => score !== undefined || predicate !== undefined)
		.toSorted((first, second) => second.year - first.year)[0];
	if (latest === undefined) return undefined;
	return {
		year: String(latest.year),
		score: latest.score === undefined ? undefined : formatScore(scale, latest.score),
		predicate: latest.predicate,
		standing: latest.standing === 'sementara' ? standingLabels.sementara : undefined,
		conflict: latest.conflicts.length > 0 ? text.conflict : undefined,
		source: sourceView(latest.source),
	};
}

function simulationOf({ claimed, verified }: RegionIndex): OverviewRow['simulation'] {
	if (claimed === undefined || verified === undefined) return undefined;
	return {
		index: formatHundredths(claimed.index),
		predicate: claimed.predicate,
		verified: text.verified(formatHundredths(verified.index)),
	};
}

function rowOf({ region, innovations }: RegionContents, index: RegionIndex): OverviewRow {
	const { name, results, recordsFrom } = region.data;
	return {
		label: name,
		path: regionIndexPath(region.id),
		recorded: text.recorded(formatNumber(innovations.length)),
		indexed: latestOn('0-100', results),
		raw: latestOn('mentah', results),
		simulation: simulationOf(index),
		missing: index.missing.map((number) => missingNumberWords(number, recordsFrom)),
	};
}

/** The regions side by side in the order of their names, real ones and samples apart, and the national figures. */
export function indexOverviewPage({ snapshot, regions }: CatalogueViews): IndexOverviewPage {
	const { site, reference } = snapshot;
	const rubric = rubricOf(snapshot, site.rubric);
	const tableOf = (caption: string, contents: readonly RegionContents[]): OverviewTable | undefined =>
		contents.length === 0
			? undefined
			: {
					caption,
					simulationHeading: text.simulation(String(rubric.year)),
					rows: contents.map((region) => rowOf(region, regionReportOf(snapshot, region.region.id).index)),
				};
	const { participation: years } = reference;
	const national = participationTable(years);
	return {
		frame: {
			title: text.title,
			description: text.description,
			path: '/indeks/',
			breadcrumbs: [{ label: text.title, path: '/indeks/' }],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				site,
				'regions',
				provenanceText.madeFromRegions,
				regions.map(({ region }) => region.data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		label: simulationLabel(rubric.title),
		tools: [
			{ label: text.simulate, text: text.simulateText, path: simulationPath },
			{ label: text.choose, text: text.chooseText, path: choicesPath },
			{ label: text.method, text: text.methodText, path: methodsPath },
		],
		regions: tableOf(
			text.regionsTable,
			regions.filter(({ region }) => !region.data.sample),
		),
		samples: tableOf(
			text.samplesTable,
			regions.filter(({ region }) => region.data.sample),
		),
		participation:
			national === undefined
				? undefined
				: {
						table: national,
						charts: (['regions', 'innovations'] as const).flatMap(
							(measure) => participationChart({ years, measure, tableId: participationTableId }) ?? [],
						),
					},
	};
}

import {
	coverageCsvPath,
	coveragePath,
	innovationPath,
	regionPath,
	shareImagePath,
} from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { RegionCoverage } from '../../domain/coverage/region-coverage.ts';
import { obligedIn } from '../../domain/coverage/state.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { coverageText as text } from '../copy/coverage.ts';
import { formatNumber } from '../copy/formats.ts';
import { regionText } from '../copy/region.ts';
import { coverageMatrix, type CoverageMatrix } from './coverage-matrix.ts';
import { openGroups, type OpenGroup } from './coverage-open.ts';
import { stateLegend, type RecordOrigin, type StateView } from './coverage-state.ts';
import { yearAnswer, type YearAnswer } from './coverage-summary.ts';
import { coverageChart, monthTable, yearTable, type MonthTable } from './coverage-trend.ts';
import type { StateTable } from './state-table.ts';
import type { Fact } from '../fact.ts';
import { fileProvenance, type Frame, type SiteLink } from '../frame.ts';
import { contentsOf, type RegionContents } from '../region-contents.ts';
import { coverageOf } from './region-coverage.ts';
import { agenciesInOrder } from '../region/agency-order.ts';
import { assistanceView, dutyViews, type AssistanceView, type DutyView } from '../region/region-duties.ts';

/** What is shown where there is a duty, so that there is something to cover. */
export interface CoverageReport {
	readonly answer: YearAnswer;
	readonly openHeading: string;
	readonly open: readonly OpenGroup[];
	/** Said instead of the lists when every agency has met the duty. */
	readonly nobodyOpen: string;
	readonly matrix: CoverageMatrix;
	readonly legend: readonly (StateView & { readonly meaning: string })[];
	/** Innovations that count for nobody, with the words for how many; absent when there are none. */
	readonly uncounted?: { readonly summary: string; readonly links: readonly SiteLink[] } | undefined;
	readonly byYear: StateTable;
	/** How the duty came to be met; both absent where nothing at all is recorded, so that there is no course to show. */
	readonly byMonth?: MonthTable | undefined;
	readonly chart?: ChartSpec | undefined;
	/** Site path of the CSV. */
	readonly download: string;
}

export interface CoveragePage {
	readonly frame: Frame;
	readonly title: string;
	/** The first sentence where there is no report. */
	readonly lead?: string | undefined;
	/** What must be known before reading: where the records come from, that the list of agencies has gaps. */
	readonly notices: readonly string[];
	readonly report?: CoverageReport | undefined;
	readonly duties: readonly DutyView[];
	readonly assistance?: AssistanceView | undefined;
	/** What is known all the same where no duty is recorded. */
	readonly known: readonly Fact[];
	readonly programmes: readonly string[];
	readonly unknowns: readonly string[];
}

function uncountedView(
	coverage: RegionCoverage,
	{ innovations }: RegionContents,
): CoverageReport['uncounted'] {
	if (coverage.uncounted.length === 0) return undefined;
	const titles = new Map(innovations.map(({ id, data }) => [id, data.title]));
	return {
		summary: text.uncounted(coverage.uncounted.length),
		links: coverage.uncounted.map((id) => ({ label: titles.get(id) ?? id, path: innovationPath(id) })),
	};
}

function coverageReport(
	contents: RegionContents,
	coverage: RegionCoverage,
	origin: RecordOrigin,
): CoverageReport | undefined {
	const covered = coverage.years.at(-1);
	if (covered === undefined) return undefined;
	const silent =
		origin === 'sumber-terbuka' &&
		coverage.years.every(({ counts }) => counts['belum-melapor'] === obligedIn(counts));
	const agencies = new Map(agenciesInOrder(contents.agencies).map((agency) => [agency.id, agency]));
	return {
		answer: yearAnswer(covered, origin, coverage.asOf),
		openHeading: (origin === 'unit' ? text.open : text.openRecords)(covered.year),
		open: openGroups({ covered, origin, agencies }),
		nobodyOpen: text.openNone(covered.year),
		matrix: coverageMatrix(coverage, contents.agencies, origin),
		legend: stateLegend(origin),
		uncounted: uncountedView(coverage, contents),
		byYear: yearTable(coverage, origin),
		byMonth: silent ? undefined : monthTable(coverage, origin),
		chart: silent ? undefined : coverageChart(coverage, origin),
		download: coverageCsvPath(contents.region.id),
	};
}

function leadWithoutReport({ region: { data } }: RegionContents): string {
	if (data.duties.length === 0) return text.noDuty(data.name);
	return text.laterDuty(data.name, Math.min(...data.duties.map(({ from }) => from)));
}

function knownFacts({ agencies, innovations }: RegionContents): readonly Fact[] {
	const owners = new Set(innovations.flatMap(({ data }) => data.agency ?? []));
	return [
		{ label: text.knownAgencies, text: formatNumber(agencies.length) },
		{ label: text.knownWithInnovation, text: formatNumber(owners.size) },
		{ label: text.knownInnovations, text: formatNumber(innovations.length) },
	];
}

function frameOf(
	{ region: { id, file, data } }: RegionContents,
	snapshot: Snapshot,
	indexed: boolean,
): Frame {
	const path = coveragePath(id);
	const list = snapshot.agencyLists.find(({ regionId }) => regionId === id);
	const dutySources = [...data.duties.map(({ source }) => source), data.assistance?.source];
	return {
		title: text.title(data.name),
		description: text.description(data.name),
		path,
		breadcrumbs: [
			{ label: regionText.title, path: '/daerah/' },
			{ label: data.name, path: regionPath(id) },
			{ label: text.breadcrumb, path },
		],
		shareImage: shareImagePath(regionPath(id)),
		provenance: fileProvenance(snapshot.site, file, {
			sources: [...dutySources.flatMap((source) => source ?? []), ...(list?.sources ?? [])],
			reviewed: data.reviewed,
		}),
		sample: data.sample,
		indexed,
		kind: 'website',
		modified: data.reviewed.on,
	};
}

export function coveragePage(contents: RegionContents, snapshot: Snapshot): CoveragePage {
	const { data, id } = contents.region;
	const report = coverageReport(contents, coverageOf(contents, snapshot.asOf), data.recordsFrom);
	const list = snapshot.agencyLists.find(({ regionId }) => regionId === id);
	return {
		frame: frameOf(contents, snapshot, report !== undefined),
		title: text.title(data.name),
		lead: report === undefined ? leadWithoutReport(contents) : undefined,
		notices: [
			...(report === undefined && data.duties.length === 0 ? [text.noDutyMeaning] : []),
			...(report !== undefined && data.recordsFrom === 'sumber-terbuka' ? [text.openSources] : []),
			...(list?.complete === false && contents.agencies.length > 0 ? [text.incomplete] : []),
		],
		report,
		duties: dutyViews(data),
		assistance: assistanceView(data),
		known: report === undefined ? knownFacts(contents) : [],
		programmes: report === undefined ? data.programmes.map(({ title }) => title) : [],
		unknowns: report === undefined ? data.unknowns : [],
	};
}

/** Address parts of every region's coverage. */
export function coverageParams({ regions }: CatalogueViews) {
	return regions.map(({ region }) => ({ params: { region: region.id }, props: { id: region.id } }));
}

/** The coverage of a region by its id. Throws for an id that the snapshot does not have. */
export function coveragePageOf(id: string, { regions, snapshot }: CatalogueViews): CoveragePage {
	return coveragePage(contentsOf(id, regions), snapshot);
}

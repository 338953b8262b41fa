import {
	choicePath,
	methodPath,
	regionIndexPath,
	regionInputsPath,
	regionPath,
	rubricRulesPath,
	shareImagePath,
	simulationOfRegionPath,
	termPath,
} from '../../domain/catalogue/address.ts';
import { fractionText } from '../../domain/index/fraction.ts';
import { basicServiceIds, projectionOf, rubricOf } from '../../domain/index/index-report.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { officialResultsChart } from '../charts/official-results-chart.ts';
import { contentState, inputFiles, type ContentState, type InputFile } from '../content-state.ts';
import { simulationLabel } from '../copy/index-words.ts';
import { regionIndexText as text } from '../copy/region-index.ts';
import { regionText } from '../copy/region.ts';
import { fileProvenance, type Frame, type SiteLink } from '../frame.ts';
import { regionReportOf } from './index-views.ts';
import { lapsedEvidence, type LapsedEvidence } from './lapsed-evidence.ts';
import { indexTableIds } from './region-index-charts.ts';
import { compositionView, type CompositionView } from './region-index-composition.ts';
import {
	indexNumberView,
	missingView,
	type IndexNumberView,
	type MissingView,
} from './region-index-number.ts';
import { projectionView, type ProjectionView } from './region-index-projection.ts';
import { stepsView, type StepsView } from './region-index-steps.ts';
import { contentsOf } from '../region-contents.ts';
import { resultTables, type ResultTable } from '../region/region-results.ts';

/** Where the numbers come from, and where they can be tried out. */
export interface DerivationView {
	readonly rubric: SiteLink;
	/** The exact figures before they are rounded; absent while a number is missing. */
	readonly exact?: { readonly claimed: string; readonly verified: string } | undefined;
	/** Site paths of what a browser computes the figures from. */
	readonly files: { readonly rules: string; readonly inputs: string };
	readonly content: ContentState & { readonly files: readonly InputFile[] };
	/** The same for machines. */
	readonly machine: readonly SiteLink[];
	/** Pages to go on to. */
	readonly next: readonly SiteLink[];
}

export interface RegionIndexPage {
	readonly frame: Frame;
	readonly regionId: string;
	readonly title: string;
	readonly lead: string;
	/** What every computed figure of the page is. */
	readonly label: string;
	readonly number?: IndexNumberView | undefined;
	/** Rows that are not verified any more because of their evidence. */
	readonly lapsed?: LapsedEvidence | undefined;
	readonly missing?: MissingView | undefined;
	readonly composition?: CompositionView | undefined;
	readonly steps?: StepsView | undefined;
	readonly projection?: ProjectionView | undefined;
	readonly results: readonly ResultTable[];
	readonly resultsChart?: ChartSpec | undefined;
	readonly derivation: DerivationView;
	/** Sections of the page, for the links at its top. */
	readonly contents: readonly { readonly id: string; readonly label: string }[];
}

type Sections = Pick<RegionIndexPage, 'composition' | 'steps' | 'projection'>;

function pageContents({ composition, steps, projection }: Sections): RegionIndexPage['contents'] {
	return [
		...(composition === undefined ? [] : [{ id: 'susunan', label: text.contentsOf.composition }]),
		...(composition?.formula === undefined ? [] : [{ id: 'rumus', label: text.contentsOf.formula }]),
		...(steps === undefined ? [] : [{ id: 'langkah', label: text.contentsOf.steps }]),
		...(projection === undefined
			? []
			: [{ id: 'proyeksi', label: text.contentsOf.projection(projection.thenHeading) }]),
		{ id: 'hasil-resmi', label: text.contentsOf.results },
		{ id: 'asal-angka', label: text.contentsOf.derivation },
	];
}

/** The page that explains the index of one region. Throws for an id that the snapshot does not have. */
export function regionIndexPageOf(id: string, views: CatalogueViews): RegionIndexPage {
	const { snapshot, labels } = views;
	const { region } = contentsOf(id, views.regions);
	const report = regionReportOf(snapshot, id);
	const own = rubricOf(snapshot, report.index.rubricId);
	const { rubric } = effectiveRubric(own, snapshot.rubrics);
	const { index } = report;
	const { data } = region;
	const titleOf = (innovation: string) => views.innovations.get(innovation)?.data.title ?? innovation;
	const composition = compositionView(index, region, rubric, {
		titleOf,
		labels,
		label: simulationLabel(own.title),
		termOf: (term) =>
			snapshot.reference.glossary.some((known) => known.id === term) ? termPath(term) : undefined,
		basicServices: basicServiceIds(snapshot.reference),
	});
	const steps = stepsView(report, rubric, titleOf, labels);
	const projection = projectionView(index, report.projection, own, projectionOf(snapshot, own.id));
	const path = regionIndexPath(id);
	return {
		frame: {
			title: text.title(data.name),
			description: text.description(data.name, own.title),
			path,
			breadcrumbs: [
				{ label: regionText.title, path: '/daerah/' },
				{ label: data.name, path: regionPath(id) },
				{ label: text.crumb, path },
			],
			shareImage: shareImagePath(regionPath(id)),
			provenance: fileProvenance(snapshot.site, region.file, {
				sources: own.sources,
				reviewed: data.reviewed,
			}),
			sample: data.sample,
			indexed: true,
			kind: 'website',
			modified: snapshot.asOf,
		},
		regionId: id,
		title: text.title(data.name),
		lead: index.missing.length === 0 ? text.lead(own.title) : text.leadMissing(own.title),
		label: simulationLabel(own.title),
		number: indexNumberView(index, snapshot.asOf),
		lapsed: lapsedEvidence(region, snapshot.innovations, index.projectedFrom ?? index.rubricId),
		missing: missingView(index, region, rubric),
		composition,
		steps,
		projection,
		results: resultTables(data.results),
		resultsChart: officialResultsChart({
			region: data.name,
			results: data.results,
			tableId: indexTableIds.results,
		}),
		derivation: {
			rubric: { label: text.rubricVersion(own.title, own.version), path: methodPath(own.id) },
			exact:
				index.claimed === undefined || index.verified === undefined
					? undefined
					: {
							claimed: fractionText(index.claimed.exact),
							verified: fractionText(index.verified.exact),
						},
			files: { rules: rubricRulesPath, inputs: regionInputsPath(id) },
			content: {
				...contentState(snapshot),
				files: inputFiles(snapshot, [region.file, `rubrics/${own.id}.yaml`]),
			},
			machine: [
				{ label: text.inputs, path: regionInputsPath(id) },
				{ label: text.rules, path: rubricRulesPath },
			],
			next: [
				{ label: text.simulate, path: simulationOfRegionPath(id, own.id) },
				{ label: text.choose, path: choicePath(id) },
				{ label: text.method, path: methodPath(own.id) },
			],
		},
		contents: pageContents({ composition, steps, projection }),
	};
}

/** Address parts of the index page of every region. */
export function regionIndexParams({ regions }: CatalogueViews) {
	return regions.map(({ region }) => ({ params: { region: region.id }, props: { id: region.id } }));
}

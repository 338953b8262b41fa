import {
	choicesPath,
	methodPath,
	regionIndexPath,
	regionInputsPath,
	simulationPath,
} from '../../domain/catalogue/address.ts';
import { rubricOf } from '../../domain/index/index-report.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { provenanceText } from '../copy/chrome.ts';
import { formatHundredths } from '../copy/formats.ts';
import { indexOverviewText } from '../copy/index-overview.ts';
import { simulationLabel } from '../copy/index-words.ts';
import { simulationText as text } from '../copy/simulation.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import { rulesFile } from '../index/index-files.ts';
import { regionReportOf } from '../index/index-views.ts';
import { formulaView, type FormulaLine } from '../method/method-formula.ts';
import type { RegionContents } from '../region-contents.ts';

/** A region that a simulation can start from. */
export interface SimulationStart {
	readonly id: string;
	readonly label: string;
	/** Site path of its inputs. */
	readonly inputs: string;
}

export interface SimulationPage {
	readonly frame: Frame;
	/** What every simulated figure is, as long as the script has not said so for another rubric. */
	readonly label: string;
	readonly regions: readonly SimulationStart[];
	readonly samples: readonly SimulationStart[];
	readonly rubrics: readonly { readonly id: string; readonly label: string }[];
	readonly services: readonly string[];
	/** How the index is computed, for those without the script too. */
	readonly words: readonly string[];
	readonly formula: readonly FormulaLine[];
	readonly methods: readonly SiteLink[];
	/** Regions whose index the site has computed: its page and the number. */
	readonly computed: readonly (SiteLink & { readonly index: string; readonly sample: boolean })[];
	readonly choices: SiteLink;
}

/** The page of the simulation. */
export function simulationPage({ snapshot, regions }: CatalogueViews): SimulationPage {
	const { site, rubrics } = snapshot;
	const own = rubricOf(snapshot, site.rubric);
	const { basicServices, rubrics: known } = rulesFile(snapshot);
	const offered = known.filter(({ id, projectedFrom }) => id === own.id || projectedFrom?.id === own.id);
	const { words, lines } = formulaView({
		rubric: own,
		effective: effectiveRubric(own, rubrics),
		base: undefined,
	});
	const reportOf = ({ region }: RegionContents) => regionReportOf(snapshot, region.id);
	const start = (contents: RegionContents): SimulationStart => {
		const { id, data } = contents.region;
		const { spd, innovations } = reportOf(contents).index;
		const isEmpty = spd === undefined && innovations.every(({ maturity }) => maturity === undefined);
		return {
			id,
			label: isEmpty ? text.withoutEntries(data.name) : data.name,
			inputs: regionInputsPath(id),
		};
	};
	const starts = (sample: boolean) =>
		regions.filter(({ region }) => region.data.sample === sample).map(start);
	return {
		frame: {
			title: text.title,
			description: text.description,
			path: simulationPath,
			breadcrumbs: [
				{ label: indexOverviewText.title, path: '/indeks/' },
				{ label: text.crumb, path: simulationPath },
			],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				site,
				`rubrics/${own.id}.yaml`,
				provenanceText.madeFromRegions,
				regions.map(({ region }) => region.data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		label: simulationLabel(own.title),
		regions: starts(false),
		samples: starts(true),
		rubrics: offered.map(({ id, title, projectedFrom }) => ({
			id,
			label: projectedFrom === undefined ? title : text.projected(title),
		})),
		services: basicServices.map(({ name }) => name),
		words,
		formula: lines ?? [],
		methods: offered.map(({ id, title }) => ({ label: text.method(title), path: methodPath(id) })),
		computed: regions.flatMap((contents) => {
			const { claimed } = reportOf(contents).index;
			const { id, data } = contents.region;
			return claimed === undefined
				? []
				: [
						{
							label: data.name,
							path: regionIndexPath(id),
							index: formatHundredths(claimed.index),
							sample: data.sample,
						},
					];
		}),
		choices: { label: text.choose, path: choicesPath },
	};
}

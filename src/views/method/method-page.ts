import { methodPath, methodsPath, termPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import { computability, unknownNumbers } from '../../domain/rubric/unknown-numbers.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatDate, formatNumber } from '../copy/formats.ts';
import { assumptionText } from '../copy/method-assumptions.ts';
import { methodText as text, statusLabels, statusMeanings } from '../copy/method.ts';
import { exampleText } from '../copy/method-example.ts';
import type { Fact } from '../fact.ts';
import { fileProvenance, type Frame, type SiteLink } from '../frame.ts';
import { assumptionsView, type AssumptionsView } from './method-assumptions.ts';
import { bandsView, type BandsView } from './method-bands.ts';
import { differenceView, type DifferenceView } from './method-difference.ts';
import { exampleView, type ExampleView } from './method-example.ts';
import {
	formulaView,
	windowView,
	type FormulaView,
	type MethodRules,
	type WindowView,
} from './method-formula.ts';
import { aspectView, type AspectView } from './method-rows.ts';
import { citedSources, listedSources, type CitedSource, type ListedSource } from './method-sources.ts';

/** Ids of the sections, in the order of the page. */
export const methodSections = {
	formula: 'rumus',
	example: 'contoh',
	bands: 'predikat',
	window: 'syarat',
	assumptions: 'anggapan',
	spd: 'baris-spd',
	sid: 'baris-sid',
	difference: 'beda',
	unknowns: 'belum-diketahui',
	remarks: 'catatan',
	sources: 'sumber-rubrik',
} as const;

/** Everything that the page of one rubric says; made from the rubric file and from what the domain computes by it. */
export interface MethodPage {
	readonly frame: Frame;
	readonly title: string;
	readonly lead: string;
	readonly status: string;
	readonly frozen: string;
	readonly facts: readonly Fact[];
	readonly letterNote?: string | undefined;
	/** Where the letter and the structure are from. */
	readonly cited: readonly CitedSource[];
	readonly terms: readonly SiteLink[];
	readonly contents: readonly { readonly id: string; readonly label: string }[];
	readonly formula: FormulaView;
	readonly example: ExampleView;
	readonly bands: BandsView;
	readonly window: WindowView;
	readonly assumptions: AssumptionsView;
	readonly aspects: readonly AspectView[];
	/** Absent when the content has no rubric of the year before. */
	readonly difference: DifferenceView | undefined;
	readonly unknowns: readonly string[];
	readonly remarks: readonly string[];
	readonly sources: readonly ListedSource[];
	/** The rubrics of the years before and after. */
	readonly neighbours: readonly SiteLink[];
}

/** Terms of the glossary that every page about the method uses. */
const usedTerms = ['rubrik', 'spd', 'sid', 'parameter', 'kematangan', 'predikat', 'yandas', 'data-dukung'];

/** Entries of the glossary for these terms, in this order; a term that the glossary lacks has no link. */
export function termLinks({ glossary }: Snapshot['reference'], ids: readonly string[]): readonly SiteLink[] {
	return ids.flatMap((id) => {
		const entry = glossary.find((term) => term.id === id);
		return entry === undefined ? [] : [{ label: entry.term, path: termPath(id) }];
	});
}

function structureText({ structure }: Rubric): string | undefined {
	if (structure === null) return undefined;
	const words = (count: number | null) => (count === null ? text.unknown : formatNumber(count));
	return text.structure(words(structure.aspects), words(structure.variables), words(structure.indicators));
}

function facts(rubric: Rubric): readonly Fact[] {
	const { letter, scale, status } = rubric;
	return [
		{ label: text.facts.status, text: statusMeanings[status] },
		{ label: text.facts.version, text: formatNumber(rubric.version) },
		{
			label: text.facts.letter,
			text:
				letter === null
					? undefined
					: letter.date === null
						? letter.number
						: text.letterDated(letter.number, formatDate(letter.date)),
		},
		{ label: text.facts.scale, text: scale === null ? undefined : text.scales[scale] },
		{ label: text.facts.structure, text: structureText(rubric) },
	];
}

function contents(page: Pick<MethodPage, 'aspects' | 'difference' | 'unknowns' | 'remarks'>) {
	const ids = methodSections;
	return [
		{ id: ids.formula, label: text.formula },
		{ id: ids.example, label: exampleText.heading },
		{ id: ids.bands, label: text.bands },
		{ id: ids.window, label: text.window },
		{ id: ids.assumptions, label: assumptionText.heading },
		...page.aspects.map(({ id, heading }) => ({ id: ids[id], label: heading })),
		...(page.difference === undefined ? [] : [{ id: ids.difference, label: page.difference.heading }]),
		...(page.unknowns.length === 0 ? [] : [{ id: ids.unknowns, label: text.unknowns }]),
		...(page.remarks.length === 0 ? [] : [{ id: ids.remarks, label: text.remarks }]),
		{ id: ids.sources, label: text.sources },
	];
}

function leadOf({ rubric, effective }: MethodRules): string {
	const complete = computability(unknownNumbers(effective.rubric)) === 'lengkap';
	return (complete ? text.pageLead : text.partialLead)(String(rubric.year));
}

function frameOf({ id, title }: Rubric, lead: string, { site }: Snapshot): Frame {
	const path = methodPath(id);
	return {
		title: text.pageTitle(title),
		description: lead,
		path,
		breadcrumbs: [
			{ label: text.title, path: methodsPath },
			{ label: title, path },
		],
		shareImage: '/kartu/situs.png',
		provenance: {
			...fileProvenance(site, `rubrics/${id}.yaml`, { sources: [] }),
			madeFrom: text.madeFrom,
		},
		sample: false,
		indexed: true,
		kind: 'website',
	};
}

function neighboursOf(rubric: Rubric, rubrics: readonly Rubric[]): readonly SiteLink[] {
	return rubrics
		.filter(({ year }) => Math.abs(year - rubric.year) === 1)
		.map(({ id, year }) => ({ label: text.neighbour(String(year)), path: methodPath(id) }));
}

/** The page of one rubric. */
export function methodPage(rubric: Rubric, snapshot: Snapshot): MethodPage {
	const { rubrics, reference, site } = snapshot;
	const effective = effectiveRubric(rubric, rubrics);
	const base = rubrics.find(({ id }) => id === effective.projectedFrom);
	const rules: MethodRules = { rubric, effective, base };
	const parts = {
		aspects: [aspectView('spd', rules), aspectView('sid', rules)],
		difference: differenceView(rubric, rubrics),
		unknowns: rubric.unknowns,
		remarks: rubric.notes,
	};
	const lead = leadOf(rules);
	const cited = new Set([...(rubric.letter?.sources ?? []), ...(rubric.structure?.sources ?? [])]);
	return {
		frame: frameOf(rubric, lead, snapshot),
		title: rubric.title,
		lead,
		status: statusLabels[rubric.status],
		frozen: rubric.status === 'diumumkan' ? text.announced : text.frozen,
		facts: [
			...facts(rubric),
			...(rubric.id === site.rubric ? [{ label: text.facts.use, text: text.used }] : []),
		],
		letterNote: rubric.letter?.note ?? undefined,
		cited: citedSources([...cited], rubric),
		terms: termLinks(reference, usedTerms),
		contents: contents(parts),
		formula: formulaView(rules),
		example: exampleView(snapshot, rules),
		bands: bandsView(rules),
		window: windowView(rules),
		assumptions: assumptionsView(rules),
		...parts,
		sources: listedSources(rubric),
		neighbours: neighboursOf(rubric, rubrics),
	};
}

/** Address parts of every rubric's page. */
export function methodParams({ rubrics }: Pick<Snapshot, 'rubrics'>) {
	return rubrics.map(({ id }) => ({ params: { rubric: id }, props: { id } }));
}

/** The page of a rubric by its id. Throws for an id that the snapshot does not have. */
export function methodPageOf(id: string, snapshot: Snapshot): MethodPage {
	const rubric = snapshot.rubrics.find((known) => known.id === id);
	if (rubric === undefined) throw new Error(`There is no rubric \`${id}\`; methodParams lists them all.`);
	return methodPage(rubric, snapshot);
}

import {
	comparePath,
	facetPath,
	innovationPath,
	ledgerPath,
	replicationPath,
} from '../../domain/catalogue/address.ts';
import type { GuideRecord, InnovationRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { formatNumber } from '../copy/formats.ts';
import { replicationText as text } from '../copy/replication.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import { labelLookup, type LabelLookup } from '../label-lookup.ts';
import { byName } from '../name-order.ts';
import { finderView, type FinderView } from './finder-view.ts';
import { candidateView, type CandidateView } from './replication-candidate.ts';

/** The guides of one urusan, by the names of their innovations. */
export interface CandidateGroup {
	/** Id of the heading. */
	readonly id: string;
	readonly affair: string;
	readonly candidates: readonly CandidateView[];
	/** How many more there are, and where the catalogue has them; absent when all are listed. */
	readonly further?: SiteLink | undefined;
}

/** An innovation that nobody has written a guide for. */
export interface UnguidedView {
	readonly title: string;
	readonly path: string;
	readonly region: string;
	/** What its record lacks besides; empty when only the guide is missing. */
	readonly missing: readonly string[];
}

export interface UnguidedList {
	readonly listed: readonly UnguidedView[];
	/** How many more there are, in words; absent when all are listed. */
	readonly further?: string | undefined;
}

export interface ReplicationPage {
	readonly frame: Frame;
	/** What else there is about replication. */
	readonly elsewhere: readonly SiteLink[];
	readonly finder: FinderView;
	readonly real: readonly CandidateGroup[];
	readonly samples: readonly CandidateGroup[];
	readonly unguided: { readonly real: UnguidedList; readonly samples: UnguidedList };
}

// More would make the page heavy; the catalogue has all of them, and the finder compares all of them.
const unguidedLimit = 200;
const groupLimit = 20;

interface Guided {
	readonly guide: GuideRecord;
	readonly innovation: InnovationRecord;
}

/** Groups in the order of the official list of urusan; innovations without one come last. */
function candidateGroups(
	guided: readonly Guided[],
	prefix: string,
	{ reference }: Snapshot,
	labels: LabelLookup,
): readonly CandidateGroup[] {
	const groups = Map.groupBy(guided, ({ innovation }) => innovation.data.affair);
	const affairs = [
		...reference.affairs.map(({ id, name }) => ({ id, name })),
		{ id: undefined, name: text.noAffair },
	];
	return affairs.flatMap(({ id, name }) => {
		const all = (groups.get(id) ?? []).toSorted((first, second) =>
			byName(first.innovation.data.title, second.innovation.data.title),
		);
		if (all.length === 0) return [];
		return [
			{
				id: `${prefix}-${id ?? 'tanpa-urusan'}`,
				affair: name,
				candidates: all
					.slice(0, groupLimit)
					.map(({ guide, innovation }) =>
						candidateView(guide, innovation, labels.region(innovation.regionId)),
					),
				further: furtherLink(all.length - groupLimit, id),
			},
		];
	});
}

function furtherLink(count: number, affair: string | undefined): SiteLink | undefined {
	if (count <= 0) return undefined;
	const path = affair === undefined ? '/inovasi/' : facetPath('urusan', affair);
	return { label: text.furtherGuides(formatNumber(count)), path };
}

function missingParts({ agency, stage, dates, improvements, budget }: InnovationRecord['data']) {
	const parts = text.missingParts;
	return [
		...(agency === undefined ? [parts.agency] : []),
		...(stage === undefined ? [parts.stage] : []),
		...(dates.implementation === undefined ? [parts.implementation] : []),
		...(improvements.length === 0 ? [parts.improvements] : []),
		...(budget.length === 0 ? [parts.budget] : []),
	];
}

function unguidedList(innovations: readonly InnovationRecord[], labels: LabelLookup): UnguidedList {
	const further = innovations.length - unguidedLimit;
	return {
		listed: innovations
			.map(({ id, regionId, data }) => ({
				title: data.title,
				path: innovationPath(id),
				region: labels.region(regionId),
				missing: missingParts(data),
			}))
			.toSorted((first, second) => byName(first.title, second.title))
			.slice(0, unguidedLimit),
		further: further > 0 ? text.further(formatNumber(further)) : undefined,
	};
}

/** All guides by urusan, and the innovations that have none; samples apart. */
export function replicationPage(snapshot: Snapshot): ReplicationPage {
	const labels = labelLookup(snapshot);
	const guides = new Map(snapshot.guides.map((guide) => [guide.id, guide]));
	const guided = snapshot.innovations.flatMap((innovation) => {
		const guide = guides.get(innovation.id);
		return guide === undefined ? [] : [{ guide, innovation }];
	});
	const isSample = ({ innovation }: Guided) => innovation.data.sample;
	const unguided = snapshot.innovations.filter(({ id }) => !guides.has(id));
	return {
		frame: {
			title: text.title,
			description: text.lead,
			path: replicationPath,
			breadcrumbs: [{ label: text.title, path: replicationPath }],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				snapshot.site,
				'guides',
				text.madeFrom,
				snapshot.guides.map(({ data }) => data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		elsewhere: [
			{ label: text.ledgerLink, path: ledgerPath },
			{ label: text.compareLink, path: comparePath },
		],
		finder: finderView(snapshot),
		real: candidateGroups(
			guided.filter((one) => !isSample(one)),
			'nyata',
			snapshot,
			labels,
		),
		samples: candidateGroups(guided.filter(isSample), 'contoh', snapshot, labels),
		unguided: {
			real: unguidedList(
				unguided.filter(({ data }) => !data.sample),
				labels,
			),
			samples: unguidedList(
				unguided.filter(({ data }) => data.sample),
				labels,
			),
		},
	};
}

import { contestPath, contestsPath } from '../../domain/catalogue/address.ts';
import type { ContestRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { contestScopes } from '../../schema/contest.ts';
import { contestText as text, scopeLabels } from '../copy/contest.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import { byName } from '../name-order.ts';
import { runningContests, type RunningContest } from './running-contests.ts';

export interface ContestCard extends SiteLink {
	readonly organiser: string;
	readonly summary: string;
	/** `4 edisi tercatat: 2020, 2021, …`. */
	readonly editions: string;
}

export interface ContestGroup {
	readonly id: string;
	readonly heading: string;
	readonly contests: readonly ContestCard[];
}

export interface ContestsPage {
	readonly frame: Frame;
	readonly running: readonly RunningContest[];
	readonly runningNote: string;
	/** Narrow contests first. */
	readonly groups: readonly ContestGroup[];
	readonly samples: readonly ContestCard[];
}

function contestCard({ id, data }: ContestRecord, { editions }: Snapshot): ContestCard {
	const years = editions
		.filter(({ contestId }) => contestId === id)
		.map(({ data: { year } }) => year)
		.toSorted((first, second) => first - second);
	return {
		label: data.name,
		path: contestPath(id),
		organiser: data.organiser,
		summary: data.summary,
		editions: years.length === 0 ? text.noEditions : text.editionYears(years),
	};
}

/** What runs now, and all contests from the city to the country; samples apart. */
export function contestsPage(snapshot: Snapshot): ContestsPage {
	const { contests, site, asOf } = snapshot;
	const cards = (own: readonly ContestRecord[]) =>
		own
			.map((contest) => contestCard(contest, snapshot))
			.toSorted((first, second) => byName(first.label, second.label));
	return {
		frame: {
			title: text.title,
			description: text.description,
			path: contestsPath,
			breadcrumbs: [{ label: text.title, path: contestsPath }],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				site,
				'contests',
				text.madeFrom,
				contests.map(({ data }) => data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		running: runningContests(snapshot),
		runningNote: text.runningAsOf(asOf),
		groups: contestScopes.flatMap((scope) => {
			const own = contests.filter(({ data }) => data.scope === scope && !data.sample);
			return own.length === 0
				? []
				: [{ id: `lomba-${scope}`, heading: scopeLabels[scope], contests: cards(own) }];
		}),
		samples: cards(contests.filter(({ data }) => data.sample)),
	};
}

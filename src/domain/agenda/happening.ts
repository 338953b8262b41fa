import type { AgendaEvent, agendaKinds } from '../../schema/agenda.ts';
import type { ContestStage } from '../../schema/contest-edition.ts';
import type { PartialDate } from '../../schema/partial-date.ts';
import type { Source } from '../../schema/source.ts';
import type { ContestRecord, EditionRecord, RegionRecord, Snapshot } from '../catalogue/snapshot.ts';
import { stageStates } from '../contest/stage-state.ts';
import { dutyDeadlines, type DutyDeadline } from './duty-deadline.ts';

/** A stage of a contest in the calendar. */
interface StageOrigin {
	readonly contest: ContestRecord;
	readonly edition: EditionRecord;
	readonly stage: ContestStage;
}

interface DutyOrigin extends DutyDeadline {
	readonly region: RegionRecord;
}

/**
 * Something that has a date or waits for one, wherever its date is written: in the agenda of a year, in the edition of
 * a contest, or in the duties of a region.
 */
export interface Happening {
	/** The same in every build: calendars know an event by it. Never a part of another id. */
	readonly id: string;
	readonly kind: (typeof agendaKinds)[number];
	/** Year of its end as far as known, else of its file. */
	readonly year: number;
	readonly from?: PartialDate | undefined;
	readonly until?: PartialDate | undefined;
	readonly source?: Source | undefined;
	readonly scope: 'nasional' | 'provinsi' | 'daerah';
	/** Ids of the regions that it concerns; empty for the whole country, or a province that is not named. */
	readonly regions: readonly string[];
	readonly sample: boolean;
	/** Id of the edition that it belongs to. */
	readonly editionId?: string | undefined;
	/** What an editor wrote about it in the agenda. */
	readonly event?: AgendaEvent | undefined;
	readonly stage?: StageOrigin | undefined;
	readonly duty?: DutyOrigin | undefined;
}

function yearOf({ from, until }: Pick<Happening, 'from' | 'until'>, otherwise: number): number {
	const end = until ?? from;
	return end === undefined ? otherwise : Number(end.slice(0, 4));
}

/** Events whose dates stand in the agenda itself. */
function agendaHappenings({ agendas }: Snapshot): readonly Happening[] {
	return agendas.flatMap(({ year, data }) =>
		data.events.flatMap((event): readonly Happening[] => {
			if (event.stage !== undefined) return [];
			return [
				{
					id: `agenda_${String(year)}_${event.id}`,
					kind: event.kind,
					year: yearOf(event, year),
					from: event.from,
					until: event.until,
					source: event.source,
					scope: event.regions.length === 0 ? 'nasional' : 'daerah',
					regions: event.regions,
					sample: event.sample,
					editionId: event.contest,
					event,
				},
			];
		}),
	);
}

/** Stages with dates, and those whose date is still awaited. A stage that is over without one has nothing to tell. */
function stageHappenings({ agendas, contests, editions, asOf }: Snapshot): readonly Happening[] {
	const told = new Map(
		agendas
			.flatMap(({ data }) => data.events)
			.map((event) => [`${event.contest ?? ''} ${event.stage ?? ''}`, event]),
	);
	const contestOf = new Map(contests.map((contest) => [contest.id, contest]));
	return editions.flatMap((edition) => {
		const contest = contestOf.get(edition.contestId);
		if (contest === undefined) return [];
		const { scope, region } = contest.data;
		const states = stageStates(edition.data, asOf);
		return edition.data.stages.flatMap((stage, index): readonly Happening[] => {
			const { from, until, source } = stage;
			if (from === undefined && until === undefined && states[index] === 'selesai') return [];
			const event = told.get(`${edition.id} ${stage.id}`);
			const named = event?.regions ?? [];
			const regions = named.length > 0 || region === undefined ? named : [region];
			return [
				{
					id: `lomba_${edition.id.replace('/', '_')}_${stage.id}`,
					kind: event?.kind ?? 'lomba',
					year: yearOf(stage, edition.data.year),
					from,
					until,
					source,
					scope: regions.length > 0 ? 'daerah' : scope,
					regions,
					sample: edition.data.sample,
					editionId: edition.id,
					event,
					stage: { contest, edition, stage },
				},
			];
		});
	});
}

/**
 * Deadlines of the duties of regions that report themselves, up to the next year. Elsewhere the duties are compiled
 * from what others wrote, and whether they come again is not known.
 */
function dutyHappenings({ regions, asOf }: Snapshot): readonly Happening[] {
	return regions
		.filter(({ data }) => data.recordsFrom === 'unit')
		.flatMap((region) =>
			dutyDeadlines(region.data.duties, Number(asOf.slice(0, 4)) + 1).map((deadline) => ({
				id: `kewajiban_${region.id}_${deadline.day}`,
				kind: 'batas-waktu',
				year: deadline.year,
				until: deadline.day,
				source: deadline.source,
				scope: 'daerah',
				regions: [region.id],
				sample: region.data.sample,
				duty: { ...deadline, region },
			})),
		);
}

/** Everything that the calendar knows, in no particular order. */
export function happenings(snapshot: Snapshot): readonly Happening[] {
	return [...agendaHappenings(snapshot), ...stageHappenings(snapshot), ...dutyHappenings(snapshot)];
}

/** True when a region has to know: its own dates and those of the whole country. */
export function concerns({ scope, regions }: Happening, regionId: string): boolean {
	return scope === 'nasional' || regions.includes(regionId);
}

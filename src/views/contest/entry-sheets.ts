import { entrySheetPath, judgingHelpPath } from '../../domain/catalogue/contest-address.ts';
import type { ContestRecord, EditionRecord, InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { editionState, stageStates } from '../../domain/contest/stage-state.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { entrySheetText as text } from '../copy/entry-sheet.ts';
import type { SiteLink } from '../frame.ts';
import { byName } from '../name-order.ts';
import { entryWorkbook } from './entry-workbook.ts';

/** The entry sheets that a page offers. */
export interface EntrySheets {
	/** What to do with it; absent when works are not taken any more. */
	readonly lead?: string | undefined;
	/** Until when works are entered, or that this is over; absent without dates. */
	readonly window?: string | undefined;
	readonly blank: SiteLink;
	/** Sheets filled from the records of the region whose contest this is. */
	readonly filled: readonly SiteLink[];
	readonly help: SiteLink;
}

/** Contests that take works and are not over. */
function takesWorks({ data }: ContestRecord, edition: EditionRecord, asOf: string): boolean {
	const state = editionState(edition.data, asOf);
	return data.subject === 'inovasi' && (state === 'berjalan' || state === 'belum');
}

/** Innovations of the contest's own region that have not stopped. */
function candidates({ data }: ContestRecord, { snapshot }: CatalogueViews): readonly InnovationRecord[] {
	if (data.scope !== 'daerah') return [];
	return snapshot.innovations.filter(
		(record) => record.regionId === data.region && record.data.status?.state !== 'berhenti',
	);
}

function windowText({ data }: EditionRecord, closed: boolean): string | undefined {
	const until = data.stages[0]?.until;
	if (until === undefined) return undefined;
	return closed ? text.closed(until) : text.open(until);
}

/** The entry sheets of an edition; undefined when it takes none. */
export function entrySheets(
	contest: ContestRecord,
	edition: EditionRecord,
	views: CatalogueViews,
): EntrySheets | undefined {
	const { asOf } = views.snapshot;
	if (!takesWorks(contest, edition, asOf)) return undefined;
	const closed = stageStates(edition.data, asOf)[0] === 'selesai';
	return {
		lead: closed ? undefined : text.lead(contest.data.organiser),
		window: windowText(edition, closed),
		blank: { label: text.blank, path: entrySheetPath(edition.id) },
		filled: candidates(contest, views)
			.map(({ data, slug }) => ({ label: data.title, path: entrySheetPath(edition.id, slug) }))
			.toSorted((first, second) => byName(first.label, second.label)),
		help: { label: text.organiserHelp, path: judgingHelpPath },
	};
}

/** Address parts of the entry sheets of all editions: the blank ones, and those filled from a record. */
export function entrySheetParams(views: CatalogueViews) {
	return views.snapshot.editions.flatMap((edition) => {
		const contest = views.snapshot.contests.find(({ id }) => id === edition.contestId);
		if (contest === undefined || !takesWorks(contest, edition, views.snapshot.asOf)) return [];
		const place = { contest: edition.contestId, edition: edition.slug };
		return [
			{ params: { ...place, sheet: 'lembar-pendaftaran' }, props: { id: edition.id, innovation: '' } },
			...candidates(contest, views).map(({ id, slug }) => ({
				params: { ...place, sheet: `lembar-pendaftaran/${slug}` },
				props: { id: edition.id, innovation: id },
			})),
		];
	});
}

/** One entry sheet; without an innovation the blank one. Throws for an id without an edition. */
export function entryWorkbookOf(id: string, innovation: string, views: CatalogueViews) {
	const edition = views.snapshot.editions.find((one) => one.id === id);
	if (edition === undefined) throw new Error(`There is no edition ${id}.`);
	return entryWorkbook(edition, innovation === '' ? undefined : innovation, views);
}

import { editionPath } from '../../domain/catalogue/address.ts';
import { contestsOfRegion, contestWay, type ContestStep } from '../../domain/contest/contest-way.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import type { SiteLink } from '../frame.ts';
import { editionName } from './edition-name.ts';
import { entryView } from './entry-view.ts';

/** One time that an innovation or a region took part. */
export interface ContestStepView {
	readonly edition: SiteLink;
	/** What took part; absent on the page of the innovation itself. */
	readonly entry?: { readonly label: string; readonly path?: string | undefined } | undefined;
	readonly uncertain?: string | undefined;
	/** Empty when no result is known. */
	readonly results: readonly string[];
}

function stepView({ contest, edition, entry }: ContestStep, views: CatalogueViews): ContestStepView {
	const { title, path, results, uncertain } = entryView(entry, edition, views);
	return {
		edition: { label: editionName(contest, edition), path: editionPath(edition.id) },
		entry: { label: title, path },
		uncertain,
		results,
	};
}

/** The way of an innovation through contests, the earliest first. */
export function innovationContests(innovationId: string, views: CatalogueViews): readonly ContestStepView[] {
	return contestWay(views.snapshot, innovationId).map((step) => ({
		...stepView(step, views),
		entry: undefined,
	}));
}

/** Contests and awards of a region, its innovations and its people, the newest first. */
export function regionContests(
	region: { readonly id: string; readonly data: { readonly code: string } },
	views: CatalogueViews,
): readonly ContestStepView[] {
	const steps = contestsOfRegion(views.snapshot, { id: region.id, code: region.data.code });
	return steps.toReversed().map((step) => stepView(step, views));
}

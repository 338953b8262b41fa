import { facetPath, innovationPath } from '../../domain/catalogue/address.ts';
import { acceptsWriting } from '../../domain/catalogue/dormancy.ts';
import { facetValues } from '../../domain/catalogue/facets.ts';
import { newestFirst } from '../../domain/catalogue/order.ts';
import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { nextDatesAtHome, type NextDatesAtHome } from '../agenda/next-dates.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { formatDate, formatNumber } from '../copy/formats.ts';
import { provenanceText } from '../copy/chrome.ts';
import { homeText as text } from '../copy/home.ts';
import { innovationText, unknownText } from '../copy/record.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import type { InnovationCard } from '../innovation-card.ts';
import { feedLinks } from '../open-data/feed-links.ts';
import { firstInnovation } from './catalogue-page.ts';
import { countsOf, realFirst } from './record-counts.ts';
import { regionCard, type RegionCard } from '../region/regions-page.ts';

/** An innovation that a citizen can use today, with what they need to know first. */
export interface UsableView extends SiteLink {
	readonly owner: string;
	readonly summary: string;
	readonly facts: readonly { readonly label: string; readonly text: string }[];
	readonly sample: boolean;
}

export interface HomePage {
	readonly frame: Frame;
	readonly counts: string;
	readonly asOf: string;
	readonly needs: readonly (SiteLink & { readonly description: string; readonly count: string })[];
	readonly usable: readonly UsableView[];
	readonly newest: readonly InnovationCard[];
	readonly regions: readonly RegionCard[];
	readonly next: NextDatesAtHome;
	readonly acceptsWriting: boolean;
	/** Where to write the first innovation; while there is none, there is nothing to search in either. */
	readonly invitation?: SiteLink | undefined;
	readonly searchable: boolean;
}

/** Applied, running, and with steps or an address that a citizen can follow. */
function isUsable({ data }: InnovationRecord): boolean {
	const { stage, status, use } = data;
	const running = status === undefined || status.state === 'berjalan';
	const explained = use !== undefined && (use.how.length > 0 || use.link !== undefined);
	return running && stage === 'penerapan' && explained;
}

/** Number of real innovations; a word where there are only samples, or none. */
function needCount(innovations: readonly InnovationRecord[]): string {
	const real = innovations.filter(({ data }) => !data.sample).length;
	if (real > 0) return formatNumber(real);
	return innovations.length > 0 ? text.onlySamples : unknownText;
}

export function homePage({ snapshot, regions: contents, card }: CatalogueViews): HomePage {
	const newest = newestFirst(snapshot.innovations);
	return {
		frame: {
			title: text.title,
			description: snapshot.site.tagline,
			path: '/',
			breadcrumbs: [],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				snapshot.site,
				'site.yaml',
				provenanceText.madeFromRecords,
				newest.map(({ data }) => data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
			alternates: feedLinks({ kind: 'situs' }, snapshot),
		},
		counts: countsOf(snapshot.innovations, true),
		asOf: text.asOf(formatDate(snapshot.asOf)),
		// Nine needs that nothing answers yet would say nine times the same.
		needs: (newest.length === 0 ? [] : snapshot.reference.needs).map((need) => ({
			label: need.name,
			description: need.description,
			path: facetPath('kebutuhan', need.id),
			count: needCount(
				snapshot.innovations.filter((innovation) =>
					facetValues(innovation, 'urusan').some((affair) => need.affairs.includes(affair)),
				),
			),
		})),
		usable: realFirst(newest.filter(isUsable))
			.slice(0, 4)
			.map((innovation) => ({
				label: innovation.data.title,
				path: innovationPath(innovation.id),
				owner: card(innovation).owner,
				summary: innovation.data.summary,
				facts: [
					{ label: innovationText.cost, text: innovation.data.use?.cost },
					{ label: innovationText.time, text: innovation.data.use?.time },
				].flatMap(({ label, text: fact }) => (fact === undefined ? [] : [{ label, text: fact }])),
				sample: innovation.data.sample,
			})),
		newest: realFirst(newest).slice(0, 6).map(card),
		regions: contents.filter(({ region }) => !region.data.sample).map(regionCard),
		next: nextDatesAtHome(snapshot),
		acceptsWriting: acceptsWriting(snapshot.site),
		invitation: firstInnovation(snapshot),
		searchable: newest.length > 0,
	};
}

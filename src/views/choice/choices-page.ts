import { choicePath, choicesPath, regionIndexPath } from '../../domain/catalogue/address.ts';
import { rubricOf } from '../../domain/index/index-report.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { choicePageOf, type ChoicePage } from './choice-page.ts';
import { choiceText as text } from '../copy/choice.ts';
import { provenanceText } from '../copy/chrome.ts';
import { formatNumber } from '../copy/formats.ts';
import { indexOverviewText } from '../copy/index-overview.ts';
import { simulationLabel } from '../copy/index-words.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';

/** The best choice of one region in short. */
export interface ChoiceCard extends SiteLink {
	readonly index: string;
	readonly predicate: string;
	readonly chosen: string;
	readonly submitted: readonly string[];
	/** Ready, but better left out. */
	readonly left: readonly string[];
	readonly sample: boolean;
}

export interface ChoicesPage {
	readonly frame: Frame;
	readonly label: string;
	/** Real regions and samples apart; groups without regions are left out. */
	readonly groups: readonly { readonly heading: string; readonly cards: readonly ChoiceCard[] }[];
	/** Regions for which a number is missing, and where more is said about it. */
	readonly notYet: readonly (SiteLink & { readonly missing: readonly string[] })[];
}

function cardOf(label: string, path: string, { choice, frame }: ChoicePage): ChoiceCard | undefined {
	const best = choice?.scenarios[0];
	if (choice === undefined || best === undefined) return undefined;
	const titles = (submitted: boolean) =>
		choice.ready.filter(({ effect }) => effect.submitted === submitted).map((row) => row.label);
	return {
		label,
		path,
		index: best.index,
		predicate: best.predicate,
		chosen: text.chosenOf(best.innovations, formatNumber(choice.ready.length)),
		submitted: titles(true),
		left: titles(false),
		sample: frame.sample,
	};
}

/** Every region with its best choice, real ones and samples apart. */
export function choicesPage(views: CatalogueViews): ChoicesPage {
	const { snapshot, regions } = views;
	const rubric = rubricOf(snapshot, snapshot.site.rubric);
	const pages = regions.map(({ region: { id, data } }) => {
		const page = choicePageOf(id, views);
		return { id, name: data.name, missing: page.missing, card: cardOf(data.name, choicePath(id), page) };
	});
	const cards = (sample: boolean) => pages.flatMap(({ card }) => (card?.sample === sample ? [card] : []));
	return {
		frame: {
			title: text.title,
			description: text.description,
			path: choicesPath,
			breadcrumbs: [
				{ label: indexOverviewText.title, path: '/indeks/' },
				{ label: text.crumb, path: choicesPath },
			],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				snapshot.site,
				'regions',
				provenanceText.madeFromRegions,
				regions.map(({ region }) => region.data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		label: simulationLabel(rubric.title),
		groups: [
			{ heading: text.regions, cards: cards(false) },
			{ heading: text.samples, cards: cards(true) },
		].filter((group) => group.cards.length > 0),
		notYet: pages
			.filter(({ card }) => card === undefined)
			.map(({ id, name, missing }) => ({ label: name, path: regionIndexPath(id), missing })),
	};
}

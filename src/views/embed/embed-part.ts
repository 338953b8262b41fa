import {
	agencyBadgePath,
	agencyPath,
	embedPath,
	embedScriptPath,
	innovationBadgePath,
	innovationPath,
	joinBase,
	regionBadgePath,
	regionPath,
} from '../../domain/catalogue/address.ts';
import type { Site } from '../../schema/site.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { embedText as text } from '../copy/embed.ts';
import { chrome } from '../copy/chrome.ts';
import { xmlText } from '../open-data/xml-text.ts';
import { badgeOf, type BadgeView } from './badge.ts';
import { cardFrame } from './card-frame.ts';
import { drawBadge } from './draw-badge.ts';
import { embedCardOf, type EmbedCard } from './embed-card.ts';

/** Code to paste into a page elsewhere. */
export interface Snippet {
	readonly label: string;
	readonly note?: string | undefined;
	readonly code: string;
}

/** The part of a page that offers it to other sites; paths are without the base. */
export interface EmbedPart {
	readonly badge: {
		readonly path: string;
		readonly alt: string;
		readonly width: number;
		readonly height: number;
		readonly snippets: readonly Snippet[];
	};
	/** Only innovations have cards. */
	readonly card?:
		| {
				/** Path of the card by itself. */
				readonly path: string;
				readonly shown: EmbedCard;
				readonly snippets: readonly Snippet[];
		  }
		| undefined;
}

/** Text between the brackets of Markdown: none of it may close them or begin something else. */
function markdownText(words: string): string {
	return words.replaceAll(/\s+/g, ' ').replaceAll(/[\\[\]!*_`<>&]/g, String.raw`\$&`);
}

function badgeSnippets(alt: string, picture: string, page: string): readonly Snippet[] {
	return [
		{
			label: text.badgeHtml,
			code: `<a href="${xmlText(page)}"><img src="${xmlText(picture)}" alt="${xmlText(alt)}" height="32" style="max-width:100%"></a>`,
		},
		{ label: text.badgeMarkdown, code: `[![${markdownText(alt)}](${picture})](${page})` },
	];
}

function badgePart(badge: BadgeView, picture: string, page: string, { baseUrl }: Site): EmbedPart['badge'] {
	const { width, height } = drawBadge(badge);
	const alt = badge.spoken;
	const snippets = badgeSnippets(alt, joinBase(baseUrl, picture), joinBase(baseUrl, page));
	return { path: picture, alt, width, height, snippets };
}

/** What the card says, as text that needs no frame. */
function quote({ title, owner, summary, figure, sample, path, siteName }: EmbedCard, site: Site): string {
	const address = xmlText(joinBase(site.baseUrl, path));
	const said = figure === undefined ? [] : [figure.words, figure.note].flatMap((part) => part ?? []);
	return [
		`<blockquote cite="${address}">`,
		`<p><a href="${address}"><strong>${xmlText(title)}</strong></a><br>${xmlText(owner)}</p>`,
		`<p>${xmlText(summary)}</p>`,
		...(said.length === 0 ? [] : [`<p>${xmlText(said.join(' – '))}</p>`]),
		`<p>${xmlText([text.quoteSource(siteName), ...(sample ? [chrome.sampleLabel] : [])].join('. '))}</p>`,
		'</blockquote>',
	].join('\n');
}

function cardSnippets(card: EmbedCard, id: string, site: Site): readonly Snippet[] {
	const script = xmlText(joinBase(site.baseUrl, embedScriptPath));
	return [
		{ label: text.cardHtml, note: text.cardHtmlNote, code: cardFrame(id, card.title, site) },
		{
			label: text.cardScript,
			note: text.cardScriptNote,
			code: `<script src="${script}" async></script>`,
		},
		{ label: text.quote, note: text.quoteNote, code: quote(card, site) },
	];
}

/** What an innovation offers to other sites: its badge, its card, and a quotation. */
export function innovationEmbed(id: string, regionId: string, views: CatalogueViews): EmbedPart {
	const { site } = views.snapshot;
	const card = embedCardOf(id, views);
	const badge = badgeOf({ kind: 'innovation', id, regionId }, views);
	return {
		badge: badgePart(badge, innovationBadgePath(id), innovationPath(id), site),
		card: { path: embedPath(id), shown: card, snippets: cardSnippets(card, id, site) },
	};
}

/** The badge that an agency, `<region>/<agency>`, offers to other sites. */
export function agencyEmbed(id: string, regionId: string, views: CatalogueViews): EmbedPart {
	const badge = badgeOf({ kind: 'agency', id, regionId }, views);
	return { badge: badgePart(badge, agencyBadgePath(id), agencyPath(id), views.snapshot.site) };
}

/** The badge that a region offers to other sites. */
export function regionEmbed(regionId: string, views: CatalogueViews): EmbedPart {
	const badge = badgeOf({ kind: 'region', id: regionId, regionId }, views);
	return { badge: badgePart(badge, regionBadgePath(regionId), regionPath(regionId), views.snapshot.site) };
}

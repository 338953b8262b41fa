import { embedPath, joinBase } from '../../domain/catalogue/address.ts';
import type { Site } from '../../schema/site.ts';
import { embedText as text } from '../copy/embed.ts';
import { xmlText } from '../open-data/xml-text.ts';

/**
 * Size of the frame in pixels before a script fits it: as wide as the card gets at most, and so high that a long title
 * and a long summary still fit into a column of 320 pixels.
 */
export const cardSize = { width: 512, height: 340 } as const;

/** The frame of a card as HTML, with full addresses: it takes the width of the column that it stands in. */
export function cardFrame(id: string, title: string, { baseUrl }: Site): string {
	const attributes = [
		`src="${xmlText(joinBase(baseUrl, embedPath(id)))}"`,
		`title="${xmlText(text.cardOf(title))}"`,
		`width="100%" height="${String(cardSize.height)}" loading="lazy"`,
		`style="max-width:${String(cardSize.width)}px;border:0"`,
	];
	return `<iframe ${attributes.join(' ')}></iframe>`;
}

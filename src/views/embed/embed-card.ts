import { innovationPath } from '../../domain/catalogue/address.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { embedText } from '../copy/embed.ts';
import { dormantNotice } from '../dormant-notice.ts';
import { innovationFigure, type HeadlineFigure } from '../headline-figure.ts';
import type { InnovationCard } from '../innovation-card.ts';

/** An innovation as a card on the page of another site. */
export interface EmbedCard extends InnovationCard {
	/** What the whole page in the frame is. */
	readonly pageTitle: string;
	readonly figure?: HeadlineFigure | undefined;
	readonly siteName: string;
	/** Since when the site is not kept up any more; absent while it is. */
	readonly dormant?: string | undefined;
	/** Address of the innovation, without the base. */
	readonly path: string;
}

/** The card of an innovation by its id. Throws for an id that the snapshot does not have. */
export function embedCardOf(id: string, views: CatalogueViews): EmbedCard {
	const innovation = views.innovations.get(id);
	if (innovation === undefined) throw new Error(`No innovation has the id ${id}.`);
	const card = views.card(innovation);
	return {
		...card,
		pageTitle: embedText.cardOf(card.title),
		figure: innovationFigure(innovation, views),
		siteName: views.snapshot.site.name,
		dormant: dormantNotice(views.snapshot.site)?.heading,
		path: innovationPath(id),
	};
}

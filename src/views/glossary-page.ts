import { byCodePoint } from '../domain/catalogue/order.ts';
import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { provenanceText } from './copy/chrome.ts';
import { glossaryText as text } from './copy/reading.ts';
import { fileProvenance, sourceView, type Frame, type SourceView } from './frame.ts';

export interface GlossaryPage {
	readonly frame: Frame;
	/** Terms by their first letter, both in alphabetical order. */
	readonly groups: readonly {
		readonly letter: string;
		readonly terms: readonly {
			readonly id: string;
			readonly term: string;
			readonly spellings: string;
			readonly meaning: string;
			readonly sources: readonly SourceView[];
		}[];
	}[];
}

export function glossaryPage(snapshot: Snapshot): GlossaryPage {
	const terms = [...snapshot.reference.glossary].sort((a, b) =>
		byCodePoint(a.term.toLowerCase(), b.term.toLowerCase()),
	);
	return {
		frame: {
			title: text.title,
			description: text.lead,
			path: '/istilah/',
			breadcrumbs: [{ label: text.title, path: '/istilah/' }],
			shareImage: '/kartu/situs.png',
			provenance: {
				...fileProvenance(snapshot.site, 'reference/glossary.yaml', { sources: [] }),
				madeFrom: provenanceText.madeFromGlossary,
			},
			sample: false,
			indexed: true,
			kind: 'website',
		},
		groups: [...Map.groupBy(terms, ({ term }) => term.charAt(0).toUpperCase())].map(([letter, members]) => ({
			letter,
			terms: members.map((term) => ({
				id: term.id,
				term: term.term,
				spellings: term.spellings.join(', '),
				meaning: term.meaning,
				sources: term.sources.map(sourceView),
			})),
		})),
	};
}

import type { ContentLink, LinkLook, LinkState } from './link-look.ts';

/** A link that somebody should look after, or the same link without any look yet. */
export interface LinkFinding {
	readonly link: ContentLink;
	readonly look: LinkLook;
	/** A document of evidence that is not the one whose digest was written. */
	readonly changed: boolean;
}

/** What must be done, before what may be done, before what only needs a person's eyes. */
const urgency: readonly LinkState[] = [
	'mati',
	'sertifikat-bermasalah',
	'pindah',
	'tidak-terjawab',
	'menolak-robot',
	'hidup',
	'dilewati',
];

/** Links whose last look asks for something, the most urgent first, then in the order of the files. */
export function linkFindings(
	links: readonly ContentLink[],
	looks: ReadonlyMap<string, LinkLook>,
): readonly LinkFinding[] {
	return links
		.flatMap((link): readonly LinkFinding[] => {
			const look = looks.get(link.url);
			if (look === undefined || look.state === 'dilewati') return [];
			const written = link.evidence?.sha256;
			const changed = written !== undefined && look.sha256 !== undefined && written !== look.sha256;
			const isWell = look.state === 'hidup' && look.reason === undefined && !changed;
			return isWell ? [] : [{ link, look, changed }];
		})
		.toSorted((first, second) => urgency.indexOf(first.look.state) - urgency.indexOf(second.look.state));
}

/** Whether something is certainly wrong: a page is gone, or a document was exchanged. */
export function isBroken({ look, changed }: LinkFinding): boolean {
	return changed || look.state === 'mati';
}

/** How many addresses are in which state; those that nobody has looked at under `undefined`. */
export function stateCounts(
	links: readonly ContentLink[],
	looks: ReadonlyMap<string, LinkLook>,
): ReadonlyMap<LinkState | undefined, number> {
	const counts = new Map<LinkState | undefined, number>();
	for (const { url, skipped } of new Map(links.map((link) => [link.url, link])).values()) {
		const state = skipped ? 'dilewati' : looks.get(url)?.state;
		counts.set(state, (counts.get(state) ?? 0) + 1);
	}
	return counts;
}

import { comparePath, ledgerPath, replicationPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { chrome, provenanceText } from '../copy/chrome.ts';
import { comparePageText as text } from '../copy/compare-page.ts';
import { formatList } from '../copy/formats.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';

export interface ComparePage {
	readonly frame: Frame;
	/** Where innovations to compare are found, also without a script. */
	readonly ways: readonly SiteLink[];
	/** Three innovations with guides side by side; absent while fewer than two have one. */
	readonly example?: SiteLink | undefined;
}

/** Samples have complete guides, so they show what a comparison looks like. */
function exampleOf({ guides, innovations }: Snapshot): SiteLink | undefined {
	const guided = new Set(guides.map(({ id }) => id));
	const named = innovations.filter(({ id, data }) => guided.has(id) && data.sample).slice(0, 3);
	if (named.length < 2) return undefined;
	return {
		label: formatList(named.map(({ data }) => data.shortName ?? data.title)),
		path: `${comparePath}#${named.map(({ id }) => id).join(',')}`,
	};
}

/** The page of the comparison; what is compared stands in its address, and is put together in the browser. */
export function comparePage(snapshot: Snapshot): ComparePage {
	const { site, innovations } = snapshot;
	return {
		frame: {
			title: text.title,
			description: text.description,
			path: comparePath,
			breadcrumbs: [
				{ label: chrome.navigation.replication, path: replicationPath },
				{ label: text.crumb, path: comparePath },
			],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				site,
				'innovations',
				provenanceText.madeFromRecords,
				innovations.map(({ data }) => data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		ways: [
			{ label: text.toCatalogue, path: '/inovasi/' },
			{ label: text.toGuides, path: replicationPath },
			{ label: text.toLedger, path: ledgerPath },
		],
		example: exampleOf(snapshot),
	};
}

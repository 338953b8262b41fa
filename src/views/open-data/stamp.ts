import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { rubricOf } from '../../domain/index/index-report.ts';

/** What every export carries, so that a copy far from this site still says what it is. */
export interface Stamp {
	/** Id of the rubric that indexes are computed by, `iid-2026`. */
	readonly rubric: string;
	/** Rises by one whenever the published rubric is corrected. */
	readonly rubricVersion: number;
	/** Day of the last change to the content, `2026-11-22`. */
	readonly asOf: string;
	/** Commit of the content; absent outside git and while changes are uncommitted. */
	readonly commit?: string | undefined;
	readonly licence: { readonly name: string; readonly url: string };
	readonly publisher: string;
	/** Full address of the home page; ends with a slash. */
	readonly site: string;
}

/** The stamp of a snapshot. Throws when the site names a rubric that does not exist, which the check does not let pass. */
export function stampOf(snapshot: Snapshot): Stamp {
	const { asOf, commit, site } = snapshot;
	const { id, version } = rubricOf(snapshot, site.rubric);
	return {
		rubric: id,
		rubricVersion: version,
		asOf,
		commit,
		licence: { name: site.licence.name, url: site.licence.url },
		publisher: site.publisher.name,
		site: site.baseUrl.endsWith('/') ? site.baseUrl : `${site.baseUrl}/`,
	};
}

/** A site path as a full address: what an export says of a page must lead there from anywhere. */
export function fullAddress(stamp: Pick<Stamp, 'site'>, path: string): string {
	return stamp.site + path.replace(/^\//, '');
}

/** The stamp under the keys that exports publish it with; an unknown commit is null, as unknown cells are. */
export function publishedStamp(stamp: Stamp) {
	return {
		rubrik: stamp.rubric,
		rubrik_versi: stamp.rubricVersion,
		per_tanggal: stamp.asOf,
		commit: stamp.commit ?? null,
		lisensi: stamp.licence.name,
		lisensi_url: stamp.licence.url,
		penerbit: stamp.publisher,
		situs: stamp.site,
	};
}

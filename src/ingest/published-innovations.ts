import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { innovationIdOf } from '../domain/catalogue/address.ts';
import { publishedSnapshot } from '../domain/catalogue/published-snapshot.ts';
import { removedPlace } from '../domain/catalogue/removed-place.ts';
import { shrinkageOf, type Shrinkage } from '../domain/catalogue/shrinkage.ts';
import type { Snapshot } from '../domain/catalogue/snapshot.ts';

/**
 * What the published site in a folder would lose if the content took its place. Its sitemap tells what it has: pages of
 * samples and of removed records are not in it. Nothing is lost where there is no site, or one without a sitemap.
 */
export function shrinkageOfSite(folder: string, snapshot: Snapshot): Shrinkage {
	const { innovations, removals } = publishedSnapshot(snapshot);
	const explained = removals.flatMap(({ address }) => {
		const place = removedPlace(address);
		return place?.kind === 'inovasi' ? [place.id] : [];
	});
	return shrinkageOf(innovationsIn(folder), new Set([...innovations.map(({ id }) => id), ...explained]));
}

function innovationsIn(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	const parts = readdirSync(folder).filter((name) => /^sitemap(?:-\d+)?\.xml$/.test(name));
	return parts
		.toSorted()
		.flatMap((name) =>
			[...readFileSync(join(folder, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(
				([, address = '']) => innovationIdOf(address) ?? [],
			),
		);
}

/** What a build that is refused says, in Indonesian, to who started it. */
export function refusal({ published, vanished }: Shrinkage): string {
	const shown = vanished.slice(0, 10).map((id) => `  - ${id}`);
	const more = vanished.length - shown.length;
	return [
		`Situs tidak dibangun: ${String(vanished.length)} dari ${String(published)} inovasi yang terbit akan hilang tanpa keterangan. \`dist/\` tidak berubah.`,
		...shown,
		...(more > 0 ? [`  - dan ${String(more)} lagi`] : []),
		'Bila terhapus tanpa sengaja, kembalikan berkasnya. Bila memang ditarik, tulis di content/removed.yaml (lihat',
		'"Berhenti, berganti nama, ditarik" di CONTRIBUTING.md). Bila situs ini memang berganti isi: npm run build -- --accept-removals',
	].join('\n');
}

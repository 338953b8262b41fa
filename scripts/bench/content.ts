import { dump, load } from 'js-yaml';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { seededRandom } from './random.ts';
import { innovationFile } from './record.ts';
import * as words from './vocabulary.ts';

const reviewed = { on: '2026-03-25', by: 'Badan Perencanaan Pembangunan Daerah' };
const withIds = z.array(z.object({ id: z.string() }));
const affairsFile = z.object({ affairs: withIds });
const themesFile = z.object({ themes: withIds });

/** Address part of a made-up region, `kota-cendana-raya`. */
function idOf(name: string): string {
	return name.toLowerCase().replaceAll(' ', '-');
}

const regions = words.regionNames.map((name, index) => ({
	id: idOf(name),
	name,
	code: `99.${String(index + 1).padStart(2, '0')}`,
}));

function regionFile(name: string, code: string): string {
	return dump({
		code,
		name,
		sample: true,
		summary: `${name} adalah daerah rekaan untuk mengukur kecepatan.`,
		sampleFacts: { population: 250_000, areaKm2: 480 },
		duties: [
			{
				categories: ['dinas', 'rsud', 'puskesmas', 'kecamatan'],
				count: 1,
				from: 2023,
				basis: 'Aturan rekaan',
			},
		],
		reviewed,
	});
}

function agencyFile(name: string): string {
	return dump({
		complete: true,
		agencies: words.agencies.map(([id, title, shortName, category]) => ({
			id,
			name: `${title} ${name}`,
			shortName,
			category,
		})),
	});
}

/**
 * Writes a content folder with that many made-up innovations, shared out among 20 made-up regions with 15 agencies
 * each. Reference lists and pages are left out: they come from `project`, the project's own content folder.
 * The same seed writes the same bytes.
 */
export async function writeBenchContent(
	folder: string,
	{ entries, seed, project }: { readonly entries: number; readonly seed: number; readonly project: string },
): Promise<void> {
	const read = async (name: string): Promise<unknown> => load(await readFile(join(project, name), 'utf8'));
	const { affairs } = affairsFile.parse(await read('reference/affairs.yaml'));
	const { themes } = themesFile.parse(await read('reference/themes.yaml'));
	const site = z.record(z.string(), z.unknown()).parse(await read('site.yaml'));
	await mkdir(join(folder, 'regions'), { recursive: true });
	await mkdir(join(folder, 'agencies'), { recursive: true });
	await writeFile(join(folder, 'site.yaml'), dump({ ...site, showSamples: true }));
	const random = seededRandom(seed);
	for (const [index, { id, name, code }] of regions.entries()) {
		await writeFile(join(folder, 'regions', `${id}.yaml`), regionFile(name, code));
		await writeFile(join(folder, 'agencies', `${id}.yaml`), agencyFile(name));
		const own = join(folder, 'innovations', id);
		await mkdir(own, { recursive: true });
		const count = Math.floor(entries / regions.length) + (index < entries % regions.length ? 1 : 0);
		for (let number = 0; number < count; number += 1) {
			const place = {
				region: id,
				number,
				affairs: affairs.map((affair) => affair.id),
				themes: themes.map((theme) => theme.id),
			};
			const file = innovationFile(random, place);
			await writeFile(join(own, file.name), file.text);
		}
	}
}

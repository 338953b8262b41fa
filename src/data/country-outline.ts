import { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

/** Islands and other closed lines in degrees: longitude, latitude. */
type Outline = readonly (readonly (readonly [longitude: number, latitude: number])[])[];

const require = createRequire(import.meta.url);

/** The number of Indonesia in ISO 3166-1, by which the atlas knows countries. */
const indonesia = '360';

const pair = z.tuple([z.number(), z.number()]);

const country = z.object({
	type: z.literal('MultiPolygon'),
	id: z.literal(indonesia),
	arcs: z.array(z.array(z.array(z.int()))),
});

const atlas = z.object({
	type: z.literal('Topology'),
	transform: z.object({ scale: pair, translate: pair }),
	// Looking at each of half a million points of the world would take longer than reading them.
	arcs: z.custom<number[][][]>(Array.isArray),
	objects: z.object({ countries: z.object({ geometries: z.array(z.unknown()) }) }),
});

let known: Promise<Outline> | undefined;

/** The outline of Indonesia after Natural Earth (public domain, scale 1:10 million); read once. */
export function loadCountryOutline(): Promise<Outline> {
	known ??= readOutline();
	return known;
}

async function readOutline(): Promise<Outline> {
	const text = await readFile(require.resolve('world-atlas/countries-10m.json'), 'utf8');
	const { objects, ...shared } = atlas.parse(JSON.parse(text));
	const [geometry] = objects.countries.geometries.flatMap((candidate) => {
		const { data } = country.safeParse(candidate);
		return data ?? [];
	});
	if (geometry === undefined) throw new Error(`The atlas has no country ${indonesia} with several islands.`);
	const { coordinates } = feature({ ...shared, objects: {} }, geometry).geometry;
	return coordinates.flat().map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]));
}

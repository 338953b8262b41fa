import { simplifiedLine } from './simplified-line.ts';

/** A closed line on the globe in degrees: longitude, latitude. Its last point repeats its first. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** A place of the drawing, in its whole units from the upper left corner. */
export interface MapPoint {
	readonly x: number;
	readonly y: number;
}

/** The corners that hold all of Indonesia, in degrees; near the equator a degree is as long either way. */
const corners = { west: 94, east: 142, north: 7, south: -12 };

/** A unit is about half a kilometre: less than a screen shows, so that whole numbers are exact enough. */
const perDegree = 200;

/** Size of the drawing in its units. */
export const mapSize = {
	width: (corners.east - corners.west) * perDegree,
	height: (corners.north - corners.south) * perDegree,
};

/** Bends of the coast and islands smaller than this are left out, in units: half a dot of a wide screen. */
const detail = 4;
const smallestIsland = 10;

/** Where a place of the globe lies in the drawing; degrees in. */
export function mapPoint({ longitude, latitude }: { longitude: number; latitude: number }): MapPoint {
	return {
		x: Math.round((longitude - corners.west) * perDegree),
		y: Math.round((corners.north - latitude) * perDegree),
	};
}

/** The outline of a country as the data of one path, simplified to what can be seen. */
export function outlinePath(rings: readonly Ring[]): string {
	return rings
		.map((ring) => ring.map(([longitude, latitude]) => mapPoint({ longitude, latitude })))
		.filter((points) => extent(points) >= smallestIsland)
		.map((points) => ringPath(simplifiedLine(points, detail)))
		.join('');
}

function extent(points: readonly MapPoint[]): number {
	const across = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
	return Math.max(across(points.map(({ x }) => x)), across(points.map(({ y }) => y)));
}

/** Each point as the way from the one before it, which is half as long to write. */
function ringPath(points: readonly MapPoint[]): string {
	const steps = points.slice(1, -1).map(({ x, y }, index) => {
		const before = points[index] ?? { x: 0, y: 0 };
		return `${String(x - before.x)} ${String(y - before.y)}`;
	});
	const [start] = points;
	if (start === undefined || steps.length < 2) return '';
	return `M${String(start.x)} ${String(start.y)}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

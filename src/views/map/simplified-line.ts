import type { MapPoint } from './country-map.ts';

/**
 * The line with only those points without which it would lie further than `tolerance` from where it was (Douglas and
 * Peucker, 1973). Begins and ends where the line does; a closed line stays closed.
 */
export function simplifiedLine(points: readonly MapPoint[], tolerance: number): readonly MapPoint[] {
	const [first, last] = [points.at(0), points.at(-1)];
	if (first === undefined || last === undefined || points.length < 3) return points;
	let furthest = 0;
	let distance = 0;
	points.slice(1, -1).forEach((point, index) => {
		const own = distanceFrom(point, first, last);
		if (own <= distance) return;
		furthest = index + 1;
		distance = own;
	});
	if (distance <= tolerance) return [first, last];
	const before = simplifiedLine(points.slice(0, furthest + 1), tolerance);
	return [...before.slice(0, -1), ...simplifiedLine(points.slice(furthest), tolerance)];
}

/** Distance of a point from the line through two others; from the first of them when they are the same. */
function distanceFrom({ x, y }: MapPoint, from: MapPoint, to: MapPoint): number {
	const [alongX, alongY] = [to.x - from.x, to.y - from.y];
	const length = Math.hypot(alongX, alongY);
	if (length === 0) return Math.hypot(x - from.x, y - from.y);
	return Math.abs(alongY * (x - from.x) - alongX * (y - from.y)) / length;
}

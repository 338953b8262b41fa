import type { MapPoint } from './country-map.ts';

/** A bent line between two places. */
export interface MapArc {
	/** Data of the path that draws it. */
	readonly path: string;
	/** Points along it, close enough to keep writing off it. */
	readonly along: readonly MapPoint[];
}

/** How many points along a line tell where it runs. */
const steps = 24;

/** Bent to its left by a fifth of its length, so that lines there and back do not lie on each other. */
export function mapArc(from: MapPoint, to: MapPoint): MapArc {
	const bend = {
		x: Math.round((from.x + to.x) / 2 + (to.y - from.y) / 5),
		y: Math.round((from.y + to.y) / 2 - (to.x - from.x) / 5),
	};
	const written = [from, bend, to].map(({ x, y }) => `${String(x)} ${String(y)}`);
	const [start = '', ...curve] = written;
	const along = Array.from({ length: steps - 1 }, (_, index) => {
		const way = (index + 1) / steps;
		const at = (axis: 'x' | 'y') =>
			(1 - way) ** 2 * from[axis] + 2 * way * (1 - way) * bend[axis] + way ** 2 * to[axis];
		return { x: at('x'), y: at('y') };
	});
	return { path: `M${start}Q${curve.join(' ')}`, along };
}

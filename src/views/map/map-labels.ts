import { mapSize, type MapPoint } from './country-map.ts';

/** A place with the name that should stand beside it. */
export interface NamedPoint extends MapPoint {
	readonly name: string;
}

/** A name where it fits: the point where its writing starts, ends or has its middle. */
export interface MapLabel extends MapPoint {
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Width of an average letter of the site's typeface in its size; rather too wide than too narrow. */
const letterWidth = 0.6;

/**
 * Names in letters of one size (in units of the drawing), each beside its point where it covers neither another point
 * nor another name, and if it can be none of the `lines` either (points along them). A name that fits nowhere is left
 * out: the table below the map has it.
 */
export function mapLabels(
	points: readonly NamedPoint[],
	lines: readonly MapPoint[],
	size: number,
): readonly MapLabel[] {
	const dots = points.map(({ x, y }) => around(x, y, size / 2));
	const crossing = lines.map(({ x, y }) => around(x, y, size / 8));
	const names: Box[] = [];
	return points.flatMap((point, own) => {
		const taken = [...dots.filter((_, index) => index !== own), ...names];
		const free = candidates(point, size).filter(({ box }) => isInside(box) && !touches(box, taken));
		const found = free.find(({ box }) => !touches(box, crossing)) ?? free[0];
		if (found === undefined) return [];
		names.push(found.box);
		return [found.label];
	});
}

function candidates({ name, x, y }: NamedPoint, size: number): readonly { label: MapLabel; box: Box }[] {
	const width = name.length * size * letterWidth;
	const [gap, middle] = [size * 0.75, size * 0.35];
	const places = [
		{ x: x + gap, y: y + middle, anchor: 'start' },
		{ x: x - gap, y: y + middle, anchor: 'end' },
		{ x, y: y - gap, anchor: 'middle' },
		{ x, y: y + gap + size * 0.7, anchor: 'middle' },
	] as const;
	return places.map((place) => {
		const left = place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
		const box = { left, right: left + width, top: place.y - size * 0.85, bottom: place.y + size * 0.25 };
		return {
			label: { text: name, anchor: place.anchor, x: Math.round(place.x), y: Math.round(place.y) },
			box,
		};
	});
}

function around(x: number, y: number, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function isInside({ left, right, top, bottom }: Box): boolean {
	return left >= 0 && top >= 0 && right <= mapSize.width && bottom <= mapSize.height;
}

function touches(box: Box, others: readonly Box[]): boolean {
	return others.some(
		(other) =>
			box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
	);
}

import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { LedgerEntry } from '../../domain/replication/ledger.ts';
import { formatNumber } from '../copy/formats.ts';
import { ledgerText as text } from '../copy/replication.ts';
import { standingView, type StandingView } from './ledger-entry.ts';
import type { LedgerNames } from './ledger-names.ts';

export interface ArcView {
	readonly path: string;
	readonly from: string;
	readonly to: string;
	readonly innovation: string;
	readonly standing: StandingView;
}

export interface LedgerMap {
	readonly width: number;
	readonly height: number;
	/** One dot for each region of the country, as the data of one path. */
	readonly dots: string;
	readonly arcs: readonly ArcView[];
	/** How many entries are not drawn, in words; absent when all are. */
	readonly omitted?: string | undefined;
}

/** The corners that hold all of Indonesia, in degrees; near the equator a degree is as long either way. */
const corners = { west: 94, east: 142, north: 7, south: -12 };
const perDegree = 20;

interface Point {
	readonly x: number;
	readonly y: number;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** Bent to its left by a fifth of its length, so that arcs there and back do not lie on each other. */
function arcPath(from: Point, to: Point): string {
	const x = (from.x + to.x) / 2 + (to.y - from.y) / 5;
	const y = (from.y + to.y) / 2 - (to.x - from.x) / 5;
	return `M${rounded(from.x)} ${rounded(from.y)}Q${rounded(x)} ${rounded(y)} ${rounded(to.x)} ${rounded(to.y)}`;
}

/** The entries whose regions on both sides have coordinates; undefined when there are none. Samples are never drawn. */
export function ledgerMap(
	ledger: readonly LedgerEntry[],
	{ reference, regions }: Snapshot,
	names: LedgerNames,
): LedgerMap | undefined {
	const codes = new Map(regions.map(({ id, data }) => [id, data.code]));
	const points = new Map(
		reference.regions.map(({ code, latitude, longitude }) => [
			code,
			{ x: (longitude - corners.west) * perDegree, y: (corners.north - latitude) * perDegree },
		]),
	);
	const listed = new Map(reference.regions.map(({ code, name }) => [code, name]));
	const real = ledger.filter(({ sample }) => !sample);
	const arcs = real.flatMap((entry) => {
		const { origin, adopter, from } = entry;
		const owner = origin.kind === 'di-sini' ? codes.get(origin.regionId) : undefined;
		const start = from?.code ?? owner;
		if (start === undefined || adopter.kind !== 'daerah') return [];
		const [begin, end] = [points.get(start), points.get(adopter.code)];
		if (begin === undefined || end === undefined) return [];
		return [
			{
				path: arcPath(begin, end),
				from: listed.get(start) ?? start,
				to: names.adopter(adopter).name,
				innovation: names.origin(origin).name,
				standing: standingView(entry),
			},
		];
	});
	if (arcs.length === 0) return undefined;
	const omitted = real.length - arcs.length;
	return {
		width: (corners.east - corners.west) * perDegree,
		height: (corners.north - corners.south) * perDegree,
		dots: [...points.values()].map(({ x, y }) => `M${rounded(x)} ${rounded(y)}h0`).join(''),
		arcs,
		omitted: omitted === 0 ? undefined : text.mapOmitted(formatNumber(omitted)),
	};
}

import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import type { LedgerEntry, Standing } from '../../domain/replication/ledger.ts';
import type { Origin } from '../../domain/replication/statement.ts';
import { formatNumber } from '../copy/formats.ts';
import { ledgerMapText as text } from '../copy/ledger-map.ts';
import { mapPoint, mapSize, outlinePath, type MapPoint, type Ring } from '../map/country-map.ts';
import { mapArc, type MapArc } from '../map/map-arc.ts';
import { mapLabels, type MapLabel } from '../map/map-labels.ts';
import { entryAnchor, standingView, stateView, type StandingView, type StateView } from './ledger-entry.ts';
import type { LedgerNames } from './ledger-names.ts';

/** What a region does on the map. */
export const mapRoles = ['asal', 'replikator', 'keduanya'] as const;

export type MapRole = (typeof mapRoles)[number];

export interface MapRegion extends MapPoint {
	readonly role: MapRole;
}

/** All entries between two regions, as one line: confirmed when one of them is, stopped when all of them are. */
export interface ArcView extends Pick<MapArc, 'path'> {
	readonly standing: Standing;
	readonly stopped: boolean;
}

/** One entry in the table below the map. */
export interface MapRow {
	readonly from: string;
	readonly to: string;
	readonly innovation: string;
	readonly standing: StandingView;
	readonly state: StateView;
	/** Id of the entry's details in the page. */
	readonly entry: string;
}

export interface LedgerMap {
	readonly width: number;
	readonly height: number;
	readonly outline: string;
	readonly arcs: readonly ArcView[];
	readonly regions: readonly MapRegion[];
	/** The names in letters that suit a narrow, a middle and a wide drawing. */
	readonly labels: Readonly<Record<keyof typeof letterSizes, readonly MapLabel[]>>;
	/** What is drawn, in words. */
	readonly description: string;
	/** What could not be drawn and why, in words; empty when everything is drawn. */
	readonly missing: readonly string[];
	readonly rows: readonly MapRow[];
}

/** In units of the drawing. On a telephone it is shrunk thirty times, so its letters must be larger. */
export const letterSizes = { narrow: 330, middle: 220, wide: 140 } as const;

interface Place {
	readonly code: string;
	readonly name: string;
	readonly point: MapPoint;
}

interface MapEntry {
	readonly entry: LedgerEntry;
	readonly start?: Place | undefined;
	readonly end?: Place | undefined;
}

/**
 * Real entries of which at least one region has coordinates; undefined when there are none. Samples have no place.
 * Outline of the country: closed lines in degrees.
 */
export function ledgerMap(
	ledger: readonly LedgerEntry[],
	snapshot: Pick<Snapshot, 'reference' | 'regions'>,
	names: LedgerNames,
	country: readonly Ring[],
): LedgerMap | undefined {
	const real = ledger.filter(({ sample }) => !sample);
	const placesOf = entryPlaces(snapshot);
	const placed = real.map((entry) => ({ entry, ...placesOf(entry) }));
	const shown = placed.filter(({ start, end }) => start !== undefined || end !== undefined);
	if (shown.length === 0) return undefined;
	const regions = mapRegions(shown);
	const arcs = mapArcs(shown);
	const named = regions.map(({ name, point }) => ({ ...point, name: text.shortName(name) }));
	const lines = arcs.flatMap(({ along }) => along);
	return {
		...mapSize,
		outline: outlinePath(country),
		arcs: arcs.map(({ path, standing, stopped }) => ({ path, standing, stopped })),
		regions: regions.map(({ role, point }) => ({ role, ...point })),
		labels: {
			narrow: mapLabels(named, lines, letterSizes.narrow),
			middle: mapLabels(named, lines, letterSizes.middle),
			wide: mapLabels(named, lines, letterSizes.wide),
		},
		description: text.description(formatNumber(regions.length), formatNumber(arcs.length)),
		missing: missingText(placed),
		rows: shown.map((drawn) => mapRow(drawn, names)),
	};
}

/** Where an entry comes from (the replica that was its model, or else the origin) and where it went. */
function entryPlaces({
	reference,
	regions,
}: Pick<Snapshot, 'reference' | 'regions'>): (entry: LedgerEntry) => Omit<MapEntry, 'entry'> {
	const codes = new Map(regions.map(({ id, data }) => [id, data.code]));
	const listed = reference.regions.map((region) => {
		const { code, name } = region;
		return { code, name, point: mapPoint(region) };
	});
	const byCode = new Map(listed.map((place) => [place.code, place]));
	const byName = new Map(listed.map((place) => [place.name.toLowerCase(), place]));
	const originPlace = (origin: Origin): Place | undefined =>
		origin.kind === 'di-sini'
			? byCode.get(codes.get(origin.regionId) ?? '')
			: byName.get(origin.region?.toLowerCase() ?? '');
	return ({ origin, adopter, from }) => ({
		start: from === undefined ? originPlace(origin) : byCode.get(from.code),
		end: adopter.kind === 'daerah' ? byCode.get(adopter.code) : undefined,
	});
}

function mapRegions(shown: readonly MapEntry[]): readonly (Place & { readonly role: MapRole })[] {
	const origins = new Map(shown.flatMap(({ start }) => (start === undefined ? [] : [[start.code, start]])));
	const adopters = new Map(shown.flatMap(({ end }) => (end === undefined ? [] : [[end.code, end]])));
	return [...new Map([...origins, ...adopters]).values()]
		.map((place) => ({ ...place, role: roleOf(origins.has(place.code), adopters.has(place.code)) }))
		.toSorted((first, second) => byCodePoint(first.code, second.code));
}

function roleOf(isOrigin: boolean, isAdopter: boolean): MapRole {
	if (isOrigin && isAdopter) return 'keduanya';
	return isOrigin ? 'asal' : 'replikator';
}

function mapArcs(shown: readonly MapEntry[]): readonly (ArcView & MapArc)[] {
	const drawn = shown.flatMap(({ entry, start, end }) =>
		start === undefined || end === undefined ? [] : [{ entry, arc: mapArc(start.point, end.point) }],
	);
	return [...Map.groupBy(drawn, ({ arc }) => arc.path).values()].flatMap((same) => {
		const standings = same.map(({ entry }) => entry.standing);
		const standing = standings.includes('terkonfirmasi') ? 'terkonfirmasi' : standings[0];
		const [first] = same;
		if (first === undefined || standing === undefined) return [];
		return [{ ...first.arc, standing, stopped: same.every(({ entry }) => stateView(entry).stopped) }];
	});
}

function missingText(placed: readonly MapEntry[]): readonly string[] {
	const count = (has: (entry: MapEntry) => boolean) => placed.filter(has).length;
	const counted = [
		[count(({ start, end }) => start !== undefined && end === undefined), text.onlyOrigin],
		[count(({ start, end }) => start === undefined && end !== undefined), text.onlyAdopter],
		[count(({ start, end }) => start === undefined && end === undefined), text.neither],
	] as const;
	return counted.flatMap(([number, words]) => (number === 0 ? [] : [words(formatNumber(number))]));
}

function mapRow({ entry }: MapEntry, names: LedgerNames): MapRow {
	const origin = names.origin(entry.origin);
	const model = entry.from === undefined ? origin.region : names.adopter(entry.from).name;
	return {
		from: model ?? text.notNamed,
		to: names.adopter(entry.adopter).name,
		innovation: origin.name,
		standing: standingView(entry),
		state: stateView(entry),
		entry: entryAnchor(entry.key),
	};
}

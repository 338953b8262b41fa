import type { connectivities, regionLevels } from '../../schema/guide-prerequisite.ts';
import { authorityOf } from './authority.ts';
import { reach, type RegionProfile } from './fit.ts';

type Connectivity = (typeof connectivities)[number];

/** A region that a visitor can choose. */
export interface ChosenRegion {
	/** Kemendagri code. */
	readonly code: string;
	readonly name: string;
	readonly level: (typeof regionLevels)[number];
	/** Persons. */
	readonly population?: number | undefined;
	readonly areaKm2?: number | undefined;
	/** A fictional region. */
	readonly sample: boolean;
}

/** What a visitor says about a region; everything absent is unsaid. */
export interface StatedProfile {
	/** Kemendagri code. */
	readonly region?: string | undefined;
	readonly agencies?: number | undefined;
	readonly puskesmas?: number | undefined;
	readonly kelurahan?: number | undefined;
	/** Rupiah that may be spent in the first year. */
	readonly budget?: number | undefined;
	readonly staff?: number | undefined;
	readonly connectivity?: Connectivity | undefined;
	/** Ids of systems in use; empty when there are none. */
	readonly systems?: readonly string[] | undefined;
	/** Ids of urusan that are within the region's authority although the law leaves that open. */
	readonly within?: readonly string[] | undefined;
	/** Ids of urusan that are not within its authority although the law's default says so. */
	readonly without?: readonly string[] | undefined;
	/** Ids of urusan in which help is wanted most: they only change the order. */
	readonly urgent?: readonly string[] | undefined;
}

/**
 * The profile that a guide is compared with. Authority follows the level by law, and what the visitor says of it; the
 * rest is as said. `affairs` are the ids of all urusan; `region` is undefined while none is chosen or known.
 */
export function regionProfile(
	stated: StatedProfile,
	region: ChosenRegion | undefined,
	affairs: readonly string[],
): RegionProfile {
	return {
		level: region?.level,
		population: region?.population,
		agencies: stated.agencies,
		puskesmas: stated.puskesmas,
		kelurahan: stated.kelurahan,
		connectivity: stated.connectivity,
		systems: stated.systems,
		staff: stated.staff,
		budget: stated.budget,
		...authorities(stated, region, affairs),
	};
}

function authorities(
	{ within = [], without = [] }: StatedProfile,
	region: ChosenRegion | undefined,
	affairs: readonly string[],
): Pick<RegionProfile, 'authorities' | 'uncertainAuthorities'> {
	const byLaw = region === undefined ? { within: [], uncertain: affairs } : authorityOf(region, affairs);
	return {
		authorities: [...new Set([...byLaw.within, ...within])].filter((id) => !without.includes(id)),
		uncertainAuthorities: byLaw.uncertain.filter((id) => !within.includes(id) && !without.includes(id)),
	};
}

// Names in the address, as a reader understands them.
const numberNames = {
	budget: 'anggaran',
	staff: 'petugas',
	agencies: 'unit',
	puskesmas: 'puskesmas',
	kelurahan: 'kelurahan',
} as const;

const listNames = {
	systems: 'sistem',
	within: 'termasuk',
	without: 'bukan',
	urgent: 'penting',
} as const;

const regionName = 'd';
const connectivityName = 'jaringan';

/** All names that `profileParams` may use: an address may hold others beside them. */
export const profileParamNames: readonly string[] = [
	regionName,
	connectivityName,
	...Object.values(numberNames),
	...Object.values(listNames),
];

/** What is said as a readable query: `d=33.71&anggaran=150000000&sistem=simpus,oss`. Nothing said is empty. */
export function profileParams(stated: StatedProfile): URLSearchParams {
	const entries: (readonly [name: string, value: string | number | undefined])[] = [
		[regionName, stated.region],
		[numberNames.budget, stated.budget],
		[numberNames.staff, stated.staff],
		[connectivityName, stated.connectivity],
		[listNames.systems, stated.systems?.join(',')],
		[listNames.within, stated.within?.join(',')],
		[listNames.without, stated.without?.join(',')],
		[listNames.urgent, stated.urgent?.join(',')],
		[numberNames.agencies, stated.agencies],
		[numberNames.puskesmas, stated.puskesmas],
		[numberNames.kelurahan, stated.kelurahan],
	];
	const params = new URLSearchParams();
	for (const [name, value] of entries) if (value !== undefined) params.set(name, String(value));
	return params;
}

/** Whether two profiles say the same, in the same order. */
export function saySame(first: StatedProfile, second: StatedProfile): boolean {
	return profileParams(first).toString() === profileParams(second).toString();
}

/** A query as text whose commas stay commas: they need no escape there, and people read the address. */
export function readableQuery(params: URLSearchParams): string {
	return params.toString().replaceAll('%2C', ',');
}

/** Largest number of digits whose numbers are all exact. */
const numberPattern = /^\d{1,15}$/;
const codePattern = /^\d{2}(?:\.\d{2})?$/;
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestId = 80;

/** Reads a query. What it does not know or cannot be is unsaid; never throws. */
export function statedProfileOf(params: URLSearchParams): StatedProfile {
	const region = params.get(regionName);
	const connectivity = params.get(connectivityName);
	return said({
		region: region !== null && codePattern.test(region) ? region : undefined,
		budget: numberIn(params, numberNames.budget),
		staff: numberIn(params, numberNames.staff),
		connectivity: connectivity !== null && isConnectivity(connectivity) ? connectivity : undefined,
		systems: idsIn(params, listNames.systems),
		within: idsIn(params, listNames.within),
		without: idsIn(params, listNames.without),
		urgent: idsIn(params, listNames.urgent),
		agencies: numberIn(params, numberNames.agencies),
		puskesmas: numberIn(params, numberNames.puskesmas),
		kelurahan: numberIn(params, numberNames.kelurahan),
	});
}

/** The same without the keys that are undefined, so that two profiles that say the same are equal. */
function said(stated: StatedProfile): StatedProfile {
	return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** Whether a text names a kind of line. */
export function isConnectivity(value: string): value is Connectivity {
	return Object.hasOwn(reach, value);
}

function numberIn(params: URLSearchParams, name: string): number | undefined {
	const value = params.get(name);
	return value !== null && numberPattern.test(value) ? Number(value) : undefined;
}

/** An empty value is an empty list: a region that says it has none. */
function idsIn(params: URLSearchParams, name: string): readonly string[] | undefined {
	const value = params.get(name);
	if (value === null) return undefined;
	if (value === '') return [];
	const ids = value.split(',').filter((id) => id.length <= longestId && idPattern.test(id));
	return ids.length === 0 ? undefined : [...new Set(ids)];
}

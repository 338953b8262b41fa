import type { Innovation } from '../../schema/innovation.ts';
import type { ReferenceRegion } from '../../schema/reference.ts';
import type { Region } from '../../schema/region.ts';
import type { ReplicationClaim } from '../../schema/replication-claim.ts';
import type { Replication } from '../../schema/replication.ts';
import { listedRegionId } from '../catalogue/listed-region-id.ts';

/** What the ledger reads of an innovation: what its owner says about those who took it over. */
export interface OwnersPage {
	/** `<region>/<innovation>`. */
	readonly id: string;
	readonly regionId: string;
	readonly data: Pick<Innovation, 'replicatedBy' | 'sample'>;
}

/** What a region says about its own replication. */
export interface AdoptersPage {
	/** `<adopter>/<record>`. */
	readonly id: string;
	/** The region that replicates. */
	readonly regionId: string;
	readonly data: Replication;
}

/** Both sides, and the regions: they link the ids of one side to the codes of the other. */
export interface LedgerParts {
	readonly innovations: readonly OwnersPage[];
	readonly replications: readonly AdoptersPage[];
	/** Regions that have a file. */
	readonly regions: readonly { readonly id: string; readonly data: Pick<Region, 'code'> }[];
	/** All regions of the country: an intermediary may be one without a file. */
	readonly reference: { readonly regions: readonly Pick<ReferenceRegion, 'code' | 'name' | 'level'>[] };
}

export interface AdoptingRegion {
	readonly kind: 'daerah';
	/** Kemendagri code. */
	readonly code: string;
	/** Id on this site; absent for a region that has no file here. */
	readonly regionId?: string | undefined;
}

/** Who took an innovation over. What is not a region, or a region that the owner does not name, has a name only. */
export type Adopter = AdoptingRegion | { readonly kind: 'lain'; readonly name: string };

/** What was taken over: an innovation of this site, or one that lives elsewhere, in the words of its adopter. */
export type Origin =
	| { readonly kind: 'di-sini'; readonly innovationId: string; readonly regionId: string }
	| {
			readonly kind: 'di-luar';
			readonly title: string;
			readonly region?: string | undefined;
			readonly url?: string | undefined;
	  };

interface Stated {
	readonly origin: Origin;
	readonly adopter: Adopter;
	readonly sample: boolean;
}

/** One sentence of one side. `place` is its place among the owner's claims. */
export type Statement =
	| (Stated & { readonly side: 'asal'; readonly place: number; readonly claim: ReplicationClaim })
	| (Stated & {
			readonly side: 'replikator';
			readonly adopter: AdoptingRegion;
			readonly from: AdoptingRegion | undefined;
			readonly record: AdoptersPage;
	  });

/** The same for every mention of the same thing; elsewhere, the address decides, or else title and region. */
export function originKey(origin: Origin): string {
	if (origin.kind === 'di-sini') return origin.innovationId;
	return origin.url ?? `${origin.title} (${origin.region ?? ''})`;
}

/** The same for every mention of the same adopter. */
export function adopterKey(adopter: Adopter): string {
	return adopter.kind === 'daerah' ? adopter.code : adopter.name;
}

/** A region that takes over its own innovation; the check of the content refuses it. */
export function isSelfReplication({ origin, adopter }: Pick<Statement, 'origin' | 'adopter'>): boolean {
	return origin.kind === 'di-sini' && adopter.kind === 'daerah' && adopter.regionId === origin.regionId;
}

/**
 * What both sides say, in no order that matters. Records of regions without a file are left out, and so is an
 * intermediary that no list knows: the check of the content names them.
 */
export function statementsOf({
	innovations,
	replications,
	regions,
	reference,
}: LedgerParts): readonly Statement[] {
	const ownIds = new Map(regions.map(({ id, data }) => [data.code, id]));
	// A region that has a file goes by the name of the file, and by that of the list as well.
	const codes = new Map([
		...reference.regions.map((region) => [listedRegionId(region), region.code] as const),
		...regions.map(({ id, data }) => [id, data.code] as const),
	]);
	const regionWith = (code: string): AdoptingRegion => ({ kind: 'daerah', code, regionId: ownIds.get(code) });
	const regionOf = (regionId: string): AdoptingRegion | undefined => {
		const code = codes.get(regionId);
		return code === undefined ? undefined : regionWith(code);
	};
	const claimed = innovations.flatMap(({ id, regionId, data }) =>
		data.replicatedBy.flatMap((claim, place) => {
			const adopter = claimedAdopter(claim, regionWith);
			if (adopter === undefined) return [];
			const origin = { kind: 'di-sini', innovationId: id, regionId } as const;
			return [{ side: 'asal', origin, adopter, sample: data.sample, place, claim } as const];
		}),
	);
	const recorded = replications.flatMap((record) => {
		const adopter = regionOf(record.regionId);
		if (adopter?.regionId === undefined) return [];
		const { origin, from, sample } = record.data;
		const between = from === undefined ? undefined : regionOf(from);
		return originsOf(origin).map(
			(taken) => ({ side: 'replikator', origin: taken, adopter, sample, from: between, record }) as const,
		);
	});
	return [...claimed, ...recorded];
}

/** The code names the region; a name beside it is only how the owner writes it. */
function claimedAdopter(
	{ code, name }: ReplicationClaim,
	regionWith: (code: string) => AdoptingRegion,
): Adopter | undefined {
	if (code !== undefined) return regionWith(code);
	return name === undefined ? undefined : { kind: 'lain', name };
}

/** One origin; none when the record says neither which innovation nor which title, which the schema refuses. */
function originsOf({ innovation, title, region, url }: Replication['origin']): readonly Origin[] {
	if (innovation !== undefined) {
		const [regionId = ''] = innovation.split('/');
		return [{ kind: 'di-sini', innovationId: innovation, regionId }];
	}
	return title === undefined ? [] : [{ kind: 'di-luar', title, region, url }];
}

import { innovationPath, regionPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { Adopter, Origin } from '../../domain/replication/statement.ts';

/** A name, linked inside the site by `path` or outside by `url`. */
export interface NamedPlace {
	readonly name: string;
	readonly path?: string | undefined;
	readonly url?: string | undefined;
	/** The region that an innovation belongs to; absent for regions themselves and where nobody has said it. */
	readonly region?: string | undefined;
}

export interface LedgerNames {
	readonly adopter: (adopter: Adopter) => NamedPlace;
	readonly origin: (origin: Origin) => NamedPlace;
}

/** How the ledger calls regions and innovations; a region that no list knows is called by its code. */
export function ledgerNames({ regions, innovations, reference }: Snapshot): LedgerNames {
	const listed = new Map(reference.regions.map(({ code, name }) => [code, name]));
	const own = new Map(regions.map(({ id, data }) => [id, data.name]));
	const titles = new Map(innovations.map(({ id, data }) => [id, data.title]));
	return {
		adopter: (adopter) => {
			if (adopter.kind === 'lain') return { name: adopter.name };
			const { code, regionId } = adopter;
			const name = (regionId === undefined ? undefined : own.get(regionId)) ?? listed.get(code) ?? code;
			return { name, path: regionId === undefined ? undefined : regionPath(regionId) };
		},
		origin: (origin) => {
			if (origin.kind === 'di-luar') return { name: origin.title, url: origin.url, region: origin.region };
			const { innovationId, regionId } = origin;
			return {
				name: titles.get(innovationId) ?? innovationId,
				path: innovationPath(innovationId),
				region: own.get(regionId) ?? regionId,
			};
		},
	};
}

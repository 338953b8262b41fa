import type { AgencyCategory } from '../../schema/agency.ts';

interface Leader {
	/** How names of such units begin. */
	readonly begins: RegExp;
	readonly position: string;
	/** The position stands in place of the beginning, `Camat Samboja`; otherwise before the whole name. */
	readonly replaces?: true;
}

/** Position of whoever leads a unit of the government, by its category. */
const leaders = {
	sekretariat: { begins: /^sekretariat\b/i, position: 'Sekretaris', replaces: true },
	inspektorat: { begins: /^inspektorat(?: daerah)?\b/i, position: 'Inspektur', replaces: true },
	dinas: { begins: /^dinas\s/i, position: 'Kepala' },
	badan: { begins: /^(?:badan|bagian|kantor|upt|uptd)\s/i, position: 'Kepala' },
	'satpol-pp': { begins: /^satuan\s/i, position: 'Kepala' },
	rsud: { begins: /^(?:rsud|rumah sakit)\s/i, position: 'Direktur' },
	puskesmas: { begins: /^puskesmas\s/i, position: 'Kepala' },
	kecamatan: { begins: /^kecamatan\b/i, position: 'Camat', replaces: true },
	kelurahan: { begins: /^kelurahan\b/i, position: 'Lurah', replaces: true },
	sekolah: { begins: /^(?:paud|tk|sd|smp|sma|smk|slb)n?\s/i, position: 'Kepala' },
} as const satisfies Partial<Record<AgencyCategory, Leader>>;

/** Categories of units that belong to the government of the region and can act for it. */
export type GovernmentUnit = keyof typeof leaders;

export function isGovernmentUnit(category: AgencyCategory): category is GovernmentUnit {
	return category in leaders;
}

function positionIn({ begins, position, replaces }: Leader, name: string): string {
	return replaces === true ? name.replace(begins, position) : `${position} ${name}`;
}

/** `Kepala Dinas Kesehatan`, `Camat Samboja`. */
export function leaderOf(category: GovernmentUnit, name: string): string {
	return positionIn(leaders[category], name);
}

/** The same from the name alone; empty where the name of the office does not say who leads it. */
export function leaderByName(office: string): string {
	const name = office.trim();
	const found = Object.values(leaders).find(({ begins }) => begins.test(name));
	return found === undefined ? '' : positionIn(found, name);
}

import type { KitForm } from '../../views/kit/kit-document.ts';

/** What the visitor writes about the receiving region and its agency, as it stands in the fields. */
export type KitEntries = Readonly<Record<(typeof entryNames)[number], string>>;

/** `code` is the region of the list that the texts were filled in from. */
const entryNames = ['code', 'region', 'level', 'head', 'population', 'office', 'officePosition'] as const;

const key = 'etalase-paket';

const noEntries: KitEntries = {
	code: '',
	region: '',
	level: '',
	head: '',
	population: '',
	office: '',
	officePosition: '',
};

/** What was written on this device before; empty texts when the device keeps nothing. */
export function storedEntries(): KitEntries {
	try {
		const kept = new URLSearchParams(localStorage.getItem(key) ?? '');
		const entries = entryNames.map((name) => [name, kept.get(name) ?? ''] as const);
		return { ...noEntries, ...Object.fromEntries(entries) };
	} catch {
		return noEntries;
	}
}

/** Keeps it on this device; where storage is blocked, the form works on without it. */
export function storeEntries(entries: KitEntries): void {
	const written = Object.entries(entries).filter(([, text]) => text !== '');
	try {
		if (written.length === 0) localStorage.removeItem(key);
		else localStorage.setItem(key, new URLSearchParams(written).toString());
	} catch {
		return;
	}
}

/** Removes it from this device. */
export function forgetEntries(): void {
	storeEntries(noEntries);
}

const prefixes: readonly (readonly [RegExp, KitForm['level']])[] = [
	[/^(?:provinsi|prov\.?|daerah istimewa|daerah khusus)\s/i, 'provinsi'],
	[/^(?:kabupaten|kab\.?)\s/i, 'kabupaten'],
	[/^kota\s/i, 'kota'],
];

/** The level that a region's name says, `Kab. Magelang`; undefined for a name alone. */
export function levelOfName(name: string): KitForm['level'] | undefined {
	return prefixes.find(([prefix]) => prefix.test(name.trim()))?.[1];
}

const positions: readonly (readonly [RegExp, string])[] = [
	[/^(?=(?:dinas|badan|bagian|kantor|puskesmas|upt|uptd|satuan)\s)/i, 'Kepala '],
	[/^inspektorat\b/i, 'Inspektur'],
	[/^kecamatan\b/i, 'Camat'],
	[/^kelurahan\b/i, 'Lurah'],
	[/^sekretariat\b/i, 'Sekretaris'],
	[/^(?=(?:rsud|rumah sakit)\s)/i, 'Direktur '],
];

/** `Kepala Dinas Kesehatan` from `Dinas Kesehatan`; empty where the name of the office does not say who leads it. */
export function positionOf(office: string): string {
	const name = office.trim();
	const found = positions.find(([pattern]) => pattern.test(name));
	return found === undefined ? '' : name.replace(...found);
}

/** The ISO day of the device's calendar. */
export function deviceDay(now: Date): string {
	const part = (value: number) => String(value).padStart(2, '0');
	return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

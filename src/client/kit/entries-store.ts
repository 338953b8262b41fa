import { entriesKey } from './entries-key.ts';

/** What the visitor writes about the receiving region and its agency, as it stands in the fields. */
export type KitEntries = Readonly<Record<(typeof entryNames)[number], string>>;

/** `code` is the region of the list that the texts were filled in from. */
const entryNames = ['code', 'region', 'level', 'head', 'population', 'office', 'officePosition'] as const;

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
		const kept = new URLSearchParams(localStorage.getItem(entriesKey) ?? '');
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
		if (written.length === 0) localStorage.removeItem(entriesKey);
		else localStorage.setItem(entriesKey, new URLSearchParams(written).toString());
	} catch {
		return;
	}
}

/** Removes it from this device. */
export function forgetEntries(): void {
	storeEntries(noEntries);
}

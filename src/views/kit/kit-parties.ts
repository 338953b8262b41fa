import { kitText as text } from '../copy/kit.ts';
import { isGovernmentUnit, leaderOf } from '../copy/leaders.ts';
import type { KitForm } from './kit-document.ts';
import type { KitGuide } from './kit-guide.ts';

/** A region as the papers name it: nothing is empty, what nobody has said is a dotted line. */
export interface KitParty {
	/** `Kota Magelang`. */
	readonly region: string;
	/** `Pemerintah Kota Magelang`. */
	readonly government: string;
	/** `Wali Kota Magelang`. */
	readonly head: string;
	readonly office: string;
	readonly officePosition: string;
}

/** Owner and receiver: first and second party of the agreements. */
export interface KitParties {
	readonly origin: KitParty;
	readonly receiver: KitParty;
	/** Whoever owns the innovation without being part of the government: a village, a company, a community. */
	readonly outsideOwner?: string | undefined;
}

/** A text on one line without spaces around it. */
export function oneLine(written: string): string {
	return written.replace(/\s+/g, ' ').trim();
}

function orBlank(written: string): string {
	const line = oneLine(written);
	return line === '' ? text.blank : line;
}

/** How names say their level, also shortened. A special region keeps these words: they are its name. */
const levelWords = [
	[/^(?:provinsi|prov\.?)\s+/i, 'provinsi'],
	[/^(?=(?:daerah istimewa|daerah khusus)\s)/i, 'provinsi'],
	[/^(?:kabupaten|kab\.?)\s+/i, 'kabupaten'],
	[/^kota\s+/i, 'kota'],
] as const;

function levelWordsOf(name: string) {
	return levelWords.find(([words]) => words.test(name));
}

/** The level that a region's name says, `Kab. Magelang`; undefined for a name alone. */
export function levelOfName(name: string): KitForm['level'] | undefined {
	return levelWordsOf(oneLine(name))?.[1];
}

/** `Magelang` from `Kota Magelang`. */
function bareName(written: string): string {
	const name = oneLine(written);
	return name.replace(levelWordsOf(name)?.[0] ?? '', '');
}

/** `Kota Magelang` from either `Magelang` or `Kota Magelang`; a special region keeps its name without a level. */
function regionName(written: string, level: KitForm['level']): string {
	const name = bareName(written);
	if (/^daerah istimewa /i.test(name)) return name;
	return `${text.level[levelOfName(written) ?? level]} ${name === '' ? text.blank : name}`;
}

/** `Wali Kota Magelang` from `Kota Magelang`. */
export function headOf(region: string, level: KitForm['level']): string {
	return `${text.headOf[level]} ${bareName(region)}`;
}

function receiverOf(form: KitForm): KitParty {
	const region = regionName(form.region, form.level);
	const head = oneLine(form.head);
	return {
		region,
		government: text.government(region),
		head: head === '' ? headOf(region, form.level) : head,
		office: orBlank(form.office),
		officePosition: orBlank(form.officePosition),
	};
}

function originOf({ region: written, level, agency }: KitGuide['origin']): KitParty {
	const region = regionName(written, level);
	const party = { region, government: text.government(region), head: headOf(region, level) };
	if (agency === undefined || !isGovernmentUnit(agency.category)) {
		return { ...party, office: text.blank, officePosition: text.blank };
	}
	return { ...party, office: agency.name, officePosition: leaderOf(agency.category, agency.name) };
}

/** `Dinas Kesehatan, Kota Magelang`, or the name alone when it says the region itself. */
export function officeOfRegion({ office, region }: KitParty): string {
	return office.includes(region) ? office : `${office}, ${region}`;
}

/** Both sides of a replication. */
export function partiesOf(guide: KitGuide, form: KitForm): KitParties {
	const { agency } = guide.origin;
	const isOutside = agency !== undefined && !isGovernmentUnit(agency.category);
	return {
		origin: originOf(guide.origin),
		receiver: receiverOf(form),
		outsideOwner: isOutside ? agency.name : undefined,
	};
}

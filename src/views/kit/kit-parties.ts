import { kitText as text } from '../copy/kit.ts';
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
}

/** A text on one line without spaces around it. */
export function oneLine(written: string): string {
	return written.replace(/\s+/g, ' ').trim();
}

function orBlank(written: string): string {
	const line = oneLine(written);
	return line === '' ? text.blank : line;
}

/** `Kota Magelang` from either `Magelang` or `Kota Magelang`; a special region keeps its name without a level. */
function regionName(written: string, level: KitForm['level']): string {
	const name = oneLine(written);
	if (/^(?:Provinsi|Kabupaten|Kota|Daerah Istimewa) /i.test(name)) return name;
	return `${text.level[level]} ${name === '' ? text.blank : name}`;
}

/** `Wali Kota Magelang` from `Kota Magelang`. */
export function headOf(region: string, level: KitForm['level']): string {
	return `${text.headOf[level]} ${region.replace(/^(?:Provinsi|Kabupaten|Kota) /i, '')}`;
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
	return {
		region,
		government: text.government(region),
		head: headOf(region, level),
		office: agency ?? text.blank,
		officePosition: agency === undefined ? text.blank : text.headOfAgency(agency),
	};
}

/** Both sides of a replication. */
export function partiesOf(guide: KitGuide, form: KitForm): KitParties {
	return { origin: originOf(guide.origin), receiver: receiverOf(form) };
}

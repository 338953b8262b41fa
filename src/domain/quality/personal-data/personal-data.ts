import { accountLength, isBankAccount } from './bank-account.ts';
import { identityLabel, identityStructure, standsAlone } from './identity-number.ts';
import { privateMailIn } from './mail-address.ts';
import {
	isChatAddress,
	isMobileNumber,
	isPersonsLandline,
	landlineLength,
	mobileLength,
} from './phone-number.ts';
import { digitGroups, numbersFrom, readableText } from './readable-text.ts';
import type { DigitGroup, WrittenNumber } from './readable-text.ts';
import { isWrittenAsTaxNumber } from './tax-number.ts';

export type PersonalDataKind = 'nik' | 'kk' | 'telepon' | 'surel' | 'rekening' | 'npwp';

/** Data of a person in a text; it never carries the number itself. */
export interface PersonalData {
	readonly kind: PersonalDataKind;
	/** Where it stands in the text, in UTF-16 units as `slice` counts. */
	readonly start: number;
	readonly end: number;
	/** What may be shown of it: the last digits, or the first letter and the domain of an address. */
	readonly shown: string;
	/** What it is and what to do, in Indonesian. */
	readonly message: string;
}

export interface PersonalDataContext {
	/** Codes of the regencies and cities, `33.71`; those of provinces may be among them. */
	readonly regionCodes: ReadonlySet<string>;
}

interface Finding {
	readonly kind: PersonalDataKind;
	readonly start: number;
	readonly end: number;
	readonly shown: string;
}

const names: Readonly<Record<PersonalDataKind, string>> = {
	nik: 'NIK',
	kk: 'nomor kartu keluarga',
	telepon: 'nomor telepon pribadi',
	surel: 'alamat surel pribadi',
	rekening: 'nomor rekening bank',
	npwp: 'NPWP',
};

const advice: Readonly<Record<PersonalDataKind, string>> = {
	nik: 'Hapus nomor itu. Bila perlu contoh, tulis "16 angka NIK".',
	kk: 'Hapus nomor itu. Bila perlu contoh, tulis "16 angka nomor KK".',
	telepon: 'Ganti dengan telepon kantor, atau hapus.',
	surel: 'Ganti dengan alamat kantor, misalnya yang berakhiran .go.id, atau hapus.',
	rekening: 'Hapus nomor itu. Tulis cara membayar tanpa nomor rekening.',
	npwp: 'Hapus nomor itu.',
};

/**
 * Personal data in a text, by the place where it begins: NIK and KK by their structure, mobile numbers, landlines
 * next to a person's name, private mail addresses, bank accounts next to such words, NPWP. Findings do not overlap.
 */
export function personalDataIn(text: string, { regionCodes }: PersonalDataContext): readonly PersonalData[] {
	const mayHold = /[@\uFF20]|\((?:at)\)|\[at\]|[\d\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]{2}|(?:\d.){8}/iu;
	if (!mayHold.test(text)) return [];
	const readable = readableText(text);
	const mails = privateMailIn(readable).map((mail): Finding => ({ kind: 'surel', ...mail }));
	return [...mails, ...numbersIn(readable, regionCodes)]
		.toSorted((first, second) => first.start - second.start)
		.map((found) => ({ ...found, message: messageOf(found) }));
}

function messageOf({ kind, shown }: Finding): string {
	const written = kind === 'surel' ? shown : `berakhir ${shown}`;
	return `Ini tampak seperti ${names[kind]} (${written}). ${advice[kind]}`;
}

function numbersIn(readable: string, regionCodes: ReadonlySet<string>): readonly Finding[] {
	const groups = digitGroups(readable);
	const addresses = webAddresses(readable);
	const found: Finding[] = [];
	let behind = 0;
	for (const [index, group] of groups.entries()) {
		if (group.start < behind || !mayBegin(groups, index)) continue;
		const inAddress = addresses.some(({ start, end }) => group.start >= start && group.start < end);
		const finding = inAddress
			? numberInAddress(readable, groups, index, regionCodes)
			: numberAt(readable, groups, index, regionCodes);
		if (finding === undefined) continue;
		found.push(finding);
		behind = finding.end;
	}
	return found;
}

/** Whether the following groups have enough digits in reach: most numbers of a text are years and small figures. */
function mayBegin(groups: readonly DigitGroup[], index: number): boolean {
	const first = groups[index];
	if (first === undefined) return false;
	let digits = 0;
	let end = first.start;
	for (let at = index; at < groups.length; at += 1) {
		const group = groups[at];
		if (group === undefined || group.start - end > 14) return false;
		digits += group.digits.length;
		if (digits >= landlineLength[0]) return true;
		end = group.end;
	}
	return false;
}

function webAddresses(readable: string): readonly { start: number; end: number }[] {
	return Array.from(
		readable.matchAll(/(?:https?:\/\/|www\.|wa\.me\/|api\.whatsapp\.com\/)[^\s<>"'`)\]]+/gi),
		({ 0: { length }, index }) => ({ start: index, end: index + length }),
	);
}

/** In a web address, long numbers are ids, except those that the address itself calls something else. */
function numberInAddress(
	readable: string,
	groups: readonly DigitGroup[],
	index: number,
	regionCodes: ReadonlySet<string>,
): Finding | undefined {
	const start = groups[index]?.start ?? 0;
	if (isChatAddress(readable, start)) {
		const phone = numbersFrom(readable, groups, index, mobileLength).findLast((number) =>
			isMobileNumber(readable, number),
		);
		return phone === undefined ? undefined : finding('telepon', phone);
	}
	if (!/(?:nik|ktp|kk|npwp)[=/_-]$/i.test(readable.slice(Math.max(0, start - 6), start))) return undefined;
	return identityAt(readable, groups, index, regionCodes);
}

function numberAt(
	readable: string,
	groups: readonly DigitGroup[],
	index: number,
	regionCodes: ReadonlySet<string>,
): Finding | undefined {
	const identity = identityAt(readable, groups, index, regionCodes);
	if (identity !== undefined) return identity;
	const last = (range: readonly [number, number], is: (text: string, number: WrittenNumber) => boolean) =>
		numbersFrom(readable, groups, index, range).findLast((number) => is(readable, number));
	const phone = last(mobileLength, isMobileNumber) ?? last(landlineLength, isPersonsLandline);
	if (phone !== undefined) return finding('telepon', phone);
	const account = last(accountLength, isBankAccount);
	return account === undefined ? undefined : finding('rekening', account);
}

function identityAt(
	readable: string,
	groups: readonly DigitGroup[],
	index: number,
	regionCodes: ReadonlySet<string>,
): Finding | undefined {
	for (const number of numbersFrom(readable, groups, index, [15, 16])) {
		const label = identityLabel(readable, number);
		const isTax = label === 'npwp' || (number.digits.length === 15 && isWrittenAsTaxNumber(number));
		if (isTax && standsAlone(readable, number, true)) return finding('npwp', number);
		const structure = identityStructure(number.digits, regionCodes);
		if (structure === undefined || !standsAlone(readable, number, label !== undefined)) continue;
		return finding(label === 'kk' && structure === 'person-or-family' ? 'kk' : 'nik', number);
	}
	return undefined;
}

/** Four digits of a serial number, three of the others: enough to find the place, too few to learn the number. */
function finding(kind: PersonalDataKind, { digits, start, end }: WrittenNumber): Finding {
	const kept = kind === 'nik' || kind === 'kk' ? 4 : 3;
	return { kind, start, end, shown: `…${digits.slice(-kept)}` };
}

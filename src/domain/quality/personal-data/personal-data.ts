import type { PersonalDataException } from '../../../schema/exception.ts';
import { isBankAccount } from './bank-account.ts';
import { identityLabel, identityStructure, standsAlone } from './identity-number.ts';
import { privateMailIn } from './mail-address.ts';
import { isChatAddress, isMobileNumber, isPersonsLandline } from './phone-number.ts';
import { digitGroups, numbersFrom, readableText } from './readable-text.ts';
import type { WrittenNumber } from './readable-text.ts';
import { isWrittenAsTaxNumber } from './tax-number.ts';

export type PersonalDataKind = PersonalDataException['kind'];

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
	for (const [index, { start }] of groups.entries()) {
		if (start < behind) continue;
		const numbers = numbersFrom(readable, groups, index, lengths);
		if (numbers.length === 0) continue;
		const inAddress = addresses.some((address) => start >= address.start && start < address.end);
		const finding = inAddress
			? numberInAddress(readable, numbers, regionCodes)
			: numberInText(readable, numbers, regionCodes);
		if (finding === undefined) continue;
		found.push(finding);
		behind = finding.end;
	}
	return found;
}

/** Digits of the shortest and the longest number that can be personal: a landline, a mobile number from abroad. */
const lengths = [8, 17] as const;

function webAddresses(readable: string): readonly { start: number; end: number }[] {
	return Array.from(
		readable.matchAll(/(?:https?:\/\/|www\.|wa\.me\/|api\.whatsapp\.com\/)[^\s<>"'`)\]]+/gi),
		({ 0: { length }, index }) => ({ start: index, end: index + length }),
	);
}

/** In a web address, long numbers are ids, except those that the address itself calls something else. */
function numberInAddress(
	readable: string,
	numbers: readonly WrittenNumber[],
	regionCodes: ReadonlySet<string>,
): Finding | undefined {
	const start = numbers[0]?.start ?? 0;
	if (isChatAddress(readable, start)) {
		const phone = numbers.findLast((number) => isMobileNumber(readable, number));
		return phone === undefined ? undefined : finding('telepon', phone);
	}
	if (!/(?:nik|ktp|kk|npwp)[=/_-]$/i.test(readable.slice(Math.max(0, start - 6), start))) return undefined;
	return identityAmong(readable, numbers, regionCodes);
}

function numberInText(
	readable: string,
	numbers: readonly WrittenNumber[],
	regionCodes: ReadonlySet<string>,
): Finding | undefined {
	const identity = identityAmong(readable, numbers, regionCodes);
	if (identity !== undefined) return identity;
	const last = (is: (text: string, number: WrittenNumber) => boolean) =>
		numbers.findLast((number) => is(readable, number));
	const phone = last(isMobileNumber) ?? last(isPersonsLandline);
	if (phone !== undefined) return finding('telepon', phone);
	const account = last(isBankAccount);
	return account === undefined ? undefined : finding('rekening', account);
}

function identityAmong(
	readable: string,
	numbers: readonly WrittenNumber[],
	regionCodes: ReadonlySet<string>,
): Finding | undefined {
	for (const number of numbers) {
		const { length } = number.digits;
		if (length !== 15 && length !== 16) continue;
		const label = identityLabel(readable, number);
		const isTax = label === 'npwp' || (length === 15 && isWrittenAsTaxNumber(number));
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

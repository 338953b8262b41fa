import type { WrittenNumber } from './readable-text.ts';
import { isAmount, isInsideWord } from './readable-text.ts';

/** Prefixes of mobile networks; 080 is free of charge for callers (0800, 0804) and belongs to offices. */
const local = /^08[1235789]\d{7,10}$/;
const abroad = /^(?:00)?62(?:0)?8[1235789]\d{7,10}$/;

/** Whether the digits are a mobile number: 08…, 62 8…, +62 8…, in any grouping. */
export function isMobileNumber(readable: string, number: WrittenNumber): boolean {
	const { digits, groups, start, end } = number;
	const plus = readable
		.slice(Math.max(0, start - 2), start)
		.replace(' ', '')
		.endsWith('+');
	if (!local.test(digits) && !abroad.test(digits)) return false;
	if (isInsideWord(readable, number) || isAmount(readable, number)) return false;
	if (isFraction(number) || isJoined(number) || isRegistration(readable, start, end)) return false;
	return plus || !looksLikeDateOrTime(groups.map((group) => group.digits));
}

/** `0.8123…`, `1.0812…`: digits behind a decimal point or inside a code. */
function isFraction({ before }: WrittenNumber): boolean {
	return before !== undefined && /^[.,-]$/.test(before.gap);
}

function isJoined({ after, gaps }: WrittenNumber): boolean {
	return after !== undefined && /^[.-]$/.test(after.gap) && (gaps.length === 0 || gaps.includes(after.gap));
}

/** `08.12.2024 10.30`, `08.15-10.30 12.00`: a day or an hour that begins with 08. */
function looksLikeDateOrTime(groups: readonly string[]): boolean {
	const [first, second = '', ...rest] = groups;
	if (first !== '08') return first?.length === 1;
	return (
		second.length !== 2 || rest.some((digits) => digits.length < 3) || /^(?:19|20)\d\d$/.test(rest[0] ?? '')
	);
}

const registrations =
	/\b(?:isbn|issn|nib|nip|nisn|npsn|nuptk|siup|tdp|p-?irt|pirt|bpom|resi|barcode|registrasi|pencatatan|sertifikat|permohonan|pendaftaran|reg)\b[^\d\n]{0,14}$/i;

/** A registration by its word, or by the strokes of a decree's number; two telephone numbers may share a stroke. */
function isRegistration(readable: string, start: number, end: number): boolean {
	const before = readable.slice(Math.max(0, start - 40), start);
	if (registrations.test(before)) return true;
	if (/^\/(?!\+?0?(?:62)?[ -]?8\d{2})[\p{L}\d]/u.test(readable.slice(end, end + 10))) return true;
	return /[\p{L}\d]\/$/u.test(before) && !/\d[\d .-]{8,}\/$/.test(before) && !isChatAddress(readable, start);
}

/** Whether the digits stand in an address that opens a conversation: `wa.me/62…`, `…whatsapp.com/send?phone=62…`. */
export function isChatAddress(readable: string, start: number): boolean {
	return /(?:wa\.me\/|whatsapp\.com\/send\/?\?(?:[^\s]{0,40}&)?phone=|[?&](?:phone|hp|wa|telp)=)\+?$/i.test(
		readable.slice(Math.max(0, start - 80), start),
	);
}

/** A landline with its area code: (0293) 361775, 021-3456789, +62 24 8311172. */
const landline = /^(?:0|(?:00)?62)(?:2[1-9]|[34567]\d|9\d)\d{5,9}$/;

const title =
	'[Bb]apak|[Ii]bu|[Pp]ak|[Bb]u|[Ss]dri?|[Ss]audara|[Ss]audari|Hj?|[Dd]r[as]?|Ir|CP|Kontak|Narahubung';
const noName =
	'Kota|Kabupaten|Bupati|Wali|Gubernur|Camat|Lurah|Kepala|Dinas|Kantor|Layanan|Pelayanan|Bagian|Bidang|Sekretariat|Puskesmas|Rumah|Bappeda|Telepon|Telp';
const person = new RegExp(
	`(?<!\\p{L})(?:${title})\\.?:? ?(?!(?:${noName})(?!\\p{L}))(?:\\p{Lu}[\\p{Ll}'’.]+ ?){1,4}[^.\\n\\d]{0,18}$`,
	'u',
);
const place =
	/\b(?:jl|jln|jalan|gang|gg|rs|rsud|rsup|rsia|rumah sakit|gedung|puskesmas|klinik|lapangan|stadion|masjid|bandara|taman|aula|sd|smp|sma|smk|universitas|museum|kampus)\b[^\d]{0,30}$/i;

/** Whether a landline stands next to a person's name, which makes it that person's number. */
export function isPersonsLandline(readable: string, number: WrittenNumber): boolean {
	if (!landline.test(number.digits) || isInsideWord(readable, number)) return false;
	const before = readable.slice(Math.max(0, number.start - 60), number.start);
	return person.test(before) && !place.test(before);
}

import type { WrittenNumber } from './readable-text.ts';
import { areYears, isAmount, isGroupedByThousands, isInsideWord } from './readable-text.ts';

/** Digits of accounts at Indonesian banks: 10 (BCA, BNI, BSI) to 16 (BTN). */
const accountLength = { least: 10, most: 16 };

const account = /\b(?:rekening|rek|norek|bank account)\b[^\d\n]{0,45}$/i;
const bank =
	/(?:\b(?:BRI|BCA|BNI|BTN|BSI|BPD|CIMB|OCBC|BJB|bank [\p{L}]+(?: [\p{L}]+)?)|\b(?:Mandiri|Danamon|Permata|Jago|Seabank|Muamalat))(?: syariah| niaga)?(?: (?:cabang|kcp|kc) [\p{L} ]{1,20})?[ :,(.]{0,3}(?:no(?:mor)?\.?:? ?)?$/iu;
const holder = /^[ ,(]{0,3}(?:a\. ?n\b|a\/n\b|an\.|atas nama\b)/i;
const budget = /\bkode rek(?:ening)?\b|\b(?:akun|belanja)\b/i;
const otherPapers =
	/\b(?:isbn|nib|nip|nik|siup|sertifikat|registrasi|pencatatan|ijazah|stnk|bpkb|paspor|shm|hgb|surat|permohonan|pendaftaran|piagam|paten|merek)\b[^\d\n]{0,30}$/i;

/** Whether the words next to the digits say that they are a bank account. */
export function isBankAccount(readable: string, number: WrittenNumber): boolean {
	const { digits, start, end } = number;
	if (digits.length < accountLength.least || digits.length > accountLength.most) return false;
	if (isInsideWord(readable, number) || isAmount(readable, number)) return false;
	if (isGroupedByThousands(number) || areYears(number) || isBudgetCode(number)) return false;
	const before = readable.slice(Math.max(0, start - 60), start);
	if (
		budget.test(before) ||
		/[\d\p{L}]\/$/u.test(before) ||
		/^\/[\d\p{L}]/u.test(readable.slice(end, end + 2))
	)
		return false;
	if (account.test(before) || bank.test(before)) return true;
	return holder.test(readable.slice(end, end + 16)) && !otherPapers.test(before);
}

/** `5.1.02.01.01.0024`: an account of the budget, not of a bank. */
function isBudgetCode({ groups, gaps }: WrittenNumber): boolean {
	return groups.length > 3 && groups[0]?.digits.length === 1 && gaps.every((gap) => gap === '.');
}

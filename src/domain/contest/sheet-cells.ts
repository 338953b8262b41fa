import { cellText, type SheetCell } from '../sheet/sheet-grid.ts';
import type { WrittenScore } from './tally.ts';

const decimal = /^([+-]?\d+)(?:[.,](\d{1,2}))?$/;

/** A score as jurors write it: a number, or a text such as `8,5`, `8.5` or ` 85 `. At most two decimals. */
export function writtenScore(cell: SheetCell): WrittenScore {
	const text = cellText(cell);
	if (text === '') return { kind: 'kosong' };
	if (typeof cell === 'number') {
		const hundredths = Math.round(cell * 100);
		const exact = Math.abs(cell * 100 - hundredths) < 1e-6;
		return exact && Number.isSafeInteger(hundredths)
			? { kind: 'nilai', hundredths }
			: { kind: 'bukan-angka', text };
	}
	const [, whole, decimals = ''] = typeof cell === 'string' ? (decimal.exec(text) ?? []) : [];
	if (whole === undefined) return { kind: 'bukan-angka', text };
	const sign = whole.startsWith('-') ? -1 : 1;
	const hundredths = Math.abs(Number(whole)) * 100 + Number(decimals.padEnd(2, '0'));
	return Number.isSafeInteger(hundredths)
		? { kind: 'nilai', hundredths: sign * hundredths }
		: { kind: 'bukan-angka', text };
}

/** Whether a juror says not to judge an entry; undefined for a mark that can mean anything. */
export function recusal(cell: SheetCell): boolean | undefined {
	if (cell === true) return true;
	const text = cellText(cell).toLowerCase();
	if (text === '') return false;
	return ['x', 'ya', 'v', '✓', '✗', '×'].includes(text) ? true : undefined;
}

import type { Rubric } from '../../schema/rubric.ts';
import { unknownNumbers } from '../rubric/unknown-numbers.ts';
import type { UnknownNumber } from '../rubric/unknown-numbers.ts';

/** A number without which an index cannot be computed. */
export type MissingNumber =
	| 'pembagi-atau-skor-total'
	| 'rentang-predikat'
	| 'bobot-sid'
	| 'baris-spd'
	| 'aturan-jumlah-inovasi'
	/** The region has entered nothing for the SPD of this rubric. */
	| 'isian-spd'
	/** No innovation of the region answers this rubric. */
	| 'isian-inovasi';

/** What each unknown number of a rubric keeps from being computed. */
const blocks: Readonly<Record<UnknownNumber, MissingNumber>> = {
	pembagi: 'pembagi-atau-skor-total',
	'skor-total': 'pembagi-atau-skor-total',
	'batas-predikat': 'rentang-predikat',
	'baris-sid': 'bobot-sid',
	'bobot-sid': 'bobot-sid',
	'baris-spd': 'baris-spd',
	'bobot-spd': 'baris-spd',
	'poin-per-inovasi': 'aturan-jumlah-inovasi',
	'batas-jumlah-inovasi': 'aturan-jumlah-inovasi',
	'urusan-yandas': 'aturan-jumlah-inovasi',
};

/** Numbers of the rubric that are missing, each once; a total that somebody states takes the place of its parts. */
export function missingRules(
	rubric: Rubric,
	stated: { readonly spd: boolean; readonly count: boolean },
): readonly MissingNumber[] {
	const missing = new Set(unknownNumbers(rubric).map((number) => blocks[number]));
	if (stated.spd) missing.delete('baris-spd');
	if (stated.count) missing.delete('aturan-jumlah-inovasi');
	return [...missing];
}

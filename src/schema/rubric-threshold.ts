import { z } from 'astro/zod';
import { hundredthsSchema } from './decimal.ts';
import { neighbours } from './neighbouring-ranges.ts';
import { plainText } from './text.ts';

/** What a figure counts. */
export const thresholdUnits = [
	'persen',
	'poin',
	'orang',
	'hari',
	'bulan',
	'tahun',
	'kali',
	'komponen',
	'aktor',
	'perangkat-daerah',
	'metode',
	'rekomendasi',
	'produk',
	'periode',
	'unsur',
] as const;

/** Which of two levels gets a figure that the printed text gives to both, or to neither. */
export const winningSides = ['lebih-tinggi', 'lebih-rendah'] as const;

const bound = (title: string, description: string) =>
	hundredthsSchema.nullable().meta({ title, description });

const rangeSchema = z.strictObject({
	from: bound('Batas bawah', 'Angka terkecil yang masih termasuk; null bila tidak berbatas.'),
	to: bound('Batas atas', 'Angka terbesar yang masih termasuk; null bila tidak berbatas.'),
});

/** The figures of one level, in hundredths, both ends included. */
export type ThresholdRange = z.output<typeof rangeSchema>;

interface Fault {
	readonly path: (string | number)[];
	readonly message: string;
}

interface Written {
	readonly decimals: 0 | 2;
	readonly direction: 'naik' | 'turun';
	readonly ranges: readonly [ThresholdRange, ThresholdRange, ThresholdRange];
	readonly overlap: (typeof winningSides)[number] | null;
	readonly gap: (typeof winningSides)[number] | null;
	readonly reading: string | null;
}

function thresholdFaults(written: Written): readonly Fault[] {
	const { decimals, direction, ranges, overlap, gap, reading } = written;
	const faults: Fault[] = [];
	for (const [index, { from, to }] of ranges.entries()) {
		if (from !== null && to !== null && from > to) {
			faults.push({ path: ['ranges', index], message: 'Batas bawah lebih besar daripada batas atas.' });
		}
		if (decimals === 0 && [from, to].some((end) => end !== null && end % 100 !== 0)) {
			faults.push({ path: ['ranges', index], message: 'Ambang bilangan bulat tidak boleh berdesimal.' });
		}
	}
	const step = decimals === 0 ? 100 : 1;
	const distances: number[] = [];
	for (const [lower, upper] of neighbours(ranges, direction)) {
		if (lower.to === null || upper.from === null || beginsBefore(upper, lower)) {
			const message =
				'Urutan rentang tidak sesuai `direction`: hanya rentang terluar yang boleh tanpa batas.';
			return [...faults, { path: ['ranges'], message }];
		}
		distances.push(upper.from - lower.to);
	}
	const decides = (key: 'overlap' | 'gap', found: boolean, stated: boolean, words: string) => {
		if (found === stated) return;
		const message = found
			? `Rentang ${words}. Tulis sisi yang menang.`
			: `Rentang tidak ${words}. Tulis null.`;
		faults.push({ path: [key], message });
	};
	const overlaps = distances.some((distance) => distance < step);
	const gaps = distances.some((distance) => distance > step);
	decides('overlap', overlaps, overlap !== null, 'bertumpang tindih');
	decides('gap', gaps, gap !== null, 'berlubang');
	if ((overlaps || gaps) && reading === null) {
		faults.push({ path: ['reading'], message: 'Tulis pembacaan kami tentang batas yang tidak pas.' });
	}
	return faults;
}

function beginsBefore(upper: ThresholdRange, lower: ThresholdRange): boolean {
	return upper.from !== null && lower.from !== null && upper.from < lower.from;
}

/** How a figure gives a level. The ranges are as printed; what the print leaves open is our reading, and says so. */
export const thresholdSchema = z
	.strictObject({
		unit: z
			.enum(thresholdUnits)
			.meta({ title: 'Satuan', description: 'Apa yang dihitung, misalnya persen.' }),
		decimals: z.literal([0, 2]).meta({
			title: 'Angka desimal',
			description: '0 untuk bilangan bulat, 2 untuk angka dengan dua desimal.',
		}),
		direction: z.enum(['naik', 'turun']).meta({
			title: 'Arah',
			description: 'naik bila angka besar lebih baik, turun bila angka kecil lebih baik.',
		}),
		ranges: z
			.tuple([rangeSchema, rangeSchema, rangeSchema])
			.meta({ title: 'Rentang', description: 'Rentang parameter 1, 2, dan 3 seperti tercetak.' }),
		overlap: z.enum(winningSides).nullable().meta({
			title: 'Pemenang tumpang tindih',
			description: 'Parameter yang dipakai untuk angka di dua rentang; null bila tidak ada.',
		}),
		gap: z.enum(winningSides).nullable().meta({
			title: 'Pemenang celah',
			description: 'Parameter yang dipakai untuk angka di antara dua rentang; null bila tidak ada.',
		}),
		reading: plainText(500).nullable().meta({
			title: 'Pembacaan kami',
			description: 'Cara kami membaca batas yang tidak jelas; bukan bunyi pedoman.',
		}),
	})
	.superRefine((written, context) => {
		for (const { path, message } of thresholdFaults(written)) {
			context.addIssue({ code: 'custom', path, message });
		}
	});

export type Threshold = z.output<typeof thresholdSchema>;

import { formatDate, formatHundredths, formatNumber } from './formats.ts';

/** Words of the section that shows how a stage was judged. */
export const judgingPageText = {
	heading: (stage: string) => `Berita acara: ${stage}`,
	lead: (jurors: number, on: string | undefined, pass: number | undefined) =>
		[
			`Dinilai ${formatNumber(jurors)} juri`,
			...(on === undefined ? [] : [`dihitung ${formatDate(on)}`]),
			...(pass === undefined ? [] : [`lolos dengan nilai ${formatHundredths(pass)} ke atas`]),
		].join(', '),
	incomplete: 'Tidak lengkap.',
	caption: 'Peringkat, nilai, dan selisih juri',
	rank: 'Peringkat',
	entry: 'Karya',
	score: 'Nilai',
	spread: 'Selisih juri',
	decision: 'Keputusan',
	method: 'Cara menghitung dan penentu seri',
	decidedBy: (criterion: string) =>
		`Nilainya sama dengan karya lain; yang menentukan ${criterion.toLowerCase()}.`,
} as const;

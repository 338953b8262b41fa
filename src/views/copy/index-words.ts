import type { Ineligibility } from '../../domain/index/eligibility.ts';
import type { Effort } from '../../domain/index/marginal-gains.ts';
import type { MissingNumber } from '../../domain/index/missing-number.ts';
import type { RowState } from '../../domain/rubric/row-score.ts';
import { formatDate, formatList, formatNumber } from './formats.ts';

/** Words that every page about the index uses alike. */

/** What a computed figure is; `title` is the rubric's, `Indeks Inovasi Daerah 2026`. */
export function simulationLabel(title: string): string {
	return `Simulasi menurut rubrik ${title}, bukan nilai resmi Kemendagri.`;
}

/** The same for figures by announced rules. */
export function projectionLabel(title: string, base: string): string {
	return `Proyeksi menurut aturan ${title} yang diumumkan; yang belum diumumkan diambil dari ${base} (anggapan kami). Bukan nilai resmi Kemendagri.`;
}

export const rowStateLabels = {
	'belum-terisi': 'Belum terisi',
	klaim: 'Klaim unit, belum diverifikasi',
	'menunggu-verifikasi-ulang': 'Menunggu verifikasi ulang',
	terverifikasi: 'Terverifikasi',
} as const satisfies Record<RowState, string>;

export const effortLabels = {
	rendah: 'Usaha rendah',
	sedang: 'Usaha sedang',
	tinggi: 'Usaha tinggi',
} as const satisfies Record<Effort, string>;

/** Without an estimate nothing is guessed. */
export const unknownEffort = 'Usaha belum diperkirakan';

/** A content file that a figure rests on. */
export const inputFileText = {
	commit: (commit: string) => `terakhir diubah pada komit ${commit}`,
} as const;

/** Which number is missing, for whom it is missing, and what would supply it. */
export const missingNumberLabels = {
	'pembagi-atau-skor-total': 'Pembagi atau skor total rubrik ini tidak ditemukan di sumber publik.',
	'rentang-predikat': 'Batas predikat rubrik ini tidak lengkap di sumber publik.',
	'bobot-sid': 'Baris atau bobot SID rubrik ini tidak ditemukan di sumber publik.',
	'baris-spd':
		'Baris SPD rubrik ini tidak ditemukan di sumber publik, dan daerah belum menyatakan jumlah SPD dengan sumber.',
	'aturan-jumlah-inovasi':
		'Aturan skor jumlah inovasi rubrik ini tidak ditemukan di sumber publik, dan daerah belum menyatakan skornya dengan sumber.',
	'isian-spd': 'Daerah belum mengisi baris SPD untuk rubrik ini.',
	'isian-inovasi': 'Belum ada inovasi daerah ini yang mengisi baris SID untuk rubrik ini.',
} as const satisfies Record<MissingNumber, string>;

/** Why an innovation does not count, as a sentence. */
export function ineligibilityText(reason: Ineligibility): string {
	switch (reason.reason) {
		case 'belum-dinilai':
			return 'Belum mengisi satu baris pun dari rubrik ini.';
		case 'bukan-penerapan':
			return reason.stage === undefined
				? 'Tahapannya belum ditulis; yang dihitung hanya tahapan penerapan.'
				: `Tahapannya ${reason.stage.replace('-', ' ')}; yang dihitung hanya tahapan penerapan.`;
		case 'berhenti':
			return 'Inovasi ini sudah berhenti.';
		case 'tanggal-penerapan-tidak-ada':
			return 'Tanggal penerapannya belum ditulis.';
		case 'tanggal-kurang-tepat':
			return `Tanggal penerapannya (${formatDate(reason.date)}) kurang tepat untuk memastikan ia di dalam jendela.`;
		case 'di-luar-jendela':
			return `Diterapkan ${formatDate(reason.date)}, di luar jendela penerapan, tanpa pengembangan di dalamnya.`;
		case 'rancang-bangun-pendek':
			return `Rancang bangun ${formatNumber(reason.words)} kata; paling sedikit ${formatNumber(reason.needed)} kata.`;
		case 'baris-wajib-kosong':
			return `Baris wajib belum terisi: ${formatList(reason.rows)}.`;
		default:
			return reason satisfies never;
	}
}

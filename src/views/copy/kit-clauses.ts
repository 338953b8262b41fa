import { kitText } from './kit.ts';

const { blank } = kitText;

/** Clauses about the terms of a guide: as it states them, or as a choice where it states nothing. */
export const termClauses = {
	rights: 'IZIN PEMAKAIAN DAN KEKAYAAN INTELEKTUAL',
	licence: (licence: string) => `Izin pemakaian Bahan Replikasi menurut PIHAK KESATU: ${licence}`,
	licenceOpen: 'Izin pemakaian Bahan Replikasi',
	licenceChoices: [
		'PIHAK KESATU mengizinkan PIHAK KEDUA memakai dan menyesuaikan Bahan Replikasi tanpa imbalan untuk keperluan pemerintahan PIHAK KEDUA.',
		`Bahan Replikasi dipakai menurut lisensi tersendiri, yaitu ${blank}.`,
	],
	property: (property: string) => `Kekayaan intelektual atas Inovasi menurut PIHAK KESATU: ${property}`,
	propertyOpen: 'Kekayaan intelektual atas Inovasi',
	propertyStays: 'Kekayaan intelektual atas Inovasi tetap pada PIHAK KESATU.',
	propertyOther: `Kekayaan intelektual atas Inovasi diatur sebagai berikut: ${blank}.`,
	adaptedOpen: 'Kekayaan intelektual atas hasil penyesuaian',
	adaptedChoices: [
		'Kekayaan intelektual atas hasil penyesuaian yang dibuat PIHAK KEDUA ada pada PIHAK KEDUA.',
		'Kekayaan intelektual atas hasil penyesuaian yang dibuat PIHAK KEDUA ada pada PIHAK KESATU.',
		'Kekayaan intelektual atas hasil penyesuaian yang dibuat PIHAK KEDUA ada pada PARA PIHAK bersama-sama.',
	],
	adaptedHint: 'Panduan tidak mengatur hasil penyesuaian; putuskan bersama.',
	attribution: 'PENCANTUMAN ASAL',
	attributionStated: (attribution: string) =>
		`PIHAK KEDUA mencantumkan asal Inovasi menurut ketentuan PIHAK KESATU: ${attribution}`,
	attributionOpen: 'Pencantuman asal Inovasi',
	attributionShown: 'PIHAK KEDUA menampilkan logo dan tautan PIHAK KESATU pada hasil Replikasi.',
	attributionNamed:
		'PIHAK KEDUA menyebut nama Inovasi dan daerah asalnya dalam naskah dan laporan Replikasi.',
	use: 'PEMAKAIAN DAN REPLIKASI LANJUTAN',
	useOpen: 'Pemakaian hasil Replikasi',
	useGovernment:
		'Hasil Replikasi hanya dipakai untuk keperluan pemerintahan, serta tidak dialihkan dan tidak diperjualbelikan.',
	useLicence: 'Hasil Replikasi dipakai menurut izin pemakaian Bahan Replikasi.',
	useHint: 'Bila ketentuan lain dari panduan sudah mengatur pemakaian, hapus ayat ini.',
	further: {
		boleh: 'PIHAK KEDUA boleh meneruskan Inovasi kepada daerah lain.',
		'dengan-izin':
			'PIHAK KEDUA boleh meneruskan Inovasi kepada daerah lain hanya sesudah mendapat izin PIHAK KESATU.',
		'tidak-boleh': 'PIHAK KEDUA tidak boleh meneruskan atau mereplikasikan ulang Inovasi kepada pihak lain.',
	},
	furtherOpen: 'Replikasi lanjutan kepada daerah lain',
	other: 'KETENTUAN LAIN',
	inContract: 'Rinciannya diatur dalam Perjanjian Kerja Sama.',
	summary: 'KEKAYAAN INTELEKTUAL, PENCANTUMAN ASAL, DAN REPLIKASI LANJUTAN',
} as const;

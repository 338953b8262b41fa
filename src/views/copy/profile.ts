import { regionText } from './region.ts';

export const regionFileText = {
	source: `${regionText.factsSource} Angka daerah contoh adalah rekaan.`,
	fields: ['kode', 'jenjang', 'nama', 'penduduk (orang)', 'luas (km²)', '1 bila daerah contoh'],
} as const;

export const recordCountText = {
	real: 'catatan daerah nyata',
	none: 'Tidak ada catatan daerah nyata',
	samples: (count: string) => `dan ${count} catatan contoh`,
} as const;

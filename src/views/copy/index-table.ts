/** Words of the table that `npm run index` prints. */
export const indexTableText = {
	heading: (title: string, version: number, asOf: string) =>
		`${title}, rubrik versi ${String(version)}, per ${asOf}`,
	sample: (name: string) => `${name} (data contoh)`,
	claimed: 'Indeks, klaim',
	verified: 'Indeks, terverifikasi',
	nextBand: 'Predikat berikutnya',
	lacking: (distance: string, predicate: string) => `${distance} lagi menuju ${predicate}`,
	missing: 'Belum dapat dihitung',
	coverage: 'Cakupan',
	coverageIn: (year: number) => `Cakupan ${String(year)}`,
	noDuty: 'belum ada kewajiban yang dicatat',
	emptyRows: 'Baris SPD kosong',
	notCounted: 'Tidak dihitung',
} as const;

/** Words of the buttons and of the tray, which stand on every page. */
export const compareTrayText = {
	compare: 'Bandingkan',
	tray: 'Inovasi yang akan dibandingkan',
	chosen: (count: number) => `${String(count)} inovasi dipilih`,
	open: (count: number) => `Bandingkan (${String(count)})`,
	clear: 'Kosongkan',
	remove: 'Hapus',
	/** What has just happened, for those who do not see it. */
	changes: {
		ditambahkan: (title: string, count: number) =>
			`${title} ditambahkan. ${String(count)} inovasi dipilih untuk dibandingkan.`,
		dihapus: (title: string, count: number) =>
			`${title} dihapus. ${String(count)} inovasi dipilih untuk dibandingkan.`,
		penuh: (title: string) =>
			`Paling banyak empat inovasi. Hapus satu dahulu bila ingin menambahkan ${title}.`,
	},
	cleared: 'Pilihan dikosongkan.',
} as const;

/** The page for editing in the browser. Its own buttons are those of Sveltia CMS, which speaks no Indonesian yet. */
export const cmsText = {
	title: (site: string) => `Kelola isi · ${site}`,
	needsScript: 'Halaman ini memerlukan JavaScript. Tanpa JavaScript, pakai formulir di',
	proposals: 'halaman usulan',
	key: 'Kunci',
	keyHint: 'Nama kelompok ini.',
	value: 'Isi',
	prose: 'Naskah',
	proseHint: (headings: readonly string[]) =>
		headings.length === 0
			? 'Markdown.'
			: `Markdown, dengan judul tingkat dua menurut urutan ini: ${headings.join(', ')}.`,
	example: (value: string) => `Contoh: ${value}`,
	slug: 'Nama berkas; menjadi alamat dan tidak diubah lagi. Huruf kecil, angka, dan tanda hubung.',
	slugWrong: 'Pakai huruf kecil, angka, dan tanda hubung, misalnya loket-sore.',
	guideSlug: 'Sama dengan nama berkas inovasinya, misalnya loket-sore.',
	patternWrong: 'Bentuknya belum sesuai. Lihat contoh.',
	row: (number: string, name: string) => `${number}. ${name}`,
	sharedFiles: 'Berkas bersama',
	lists: 'Daftar per daerah',
} as const;

/** Words around the templates and the completion of keys in editors of texts. */
export const templateText = {
	/** Head of a template. */
	head: (title: string, file: string) => [
		`Templat: ${title}`,
		`Salin berkas ini ke ${file}, lalu isi.`,
		'Baris yang diawali ## menjelaskan isian di bawahnya dan boleh dihapus.',
		'Isian yang diawali satu # boleh dikosongkan; untuk memakainya, hapus # di awal barisnya.',
	],
	required: 'wajib',
	optional: 'boleh dikosongkan',
	choices: 'Pilihan',
	example: 'contoh',
	onlyFor: (choice: string) => `khusus ${choice}`,
	ownKey: 'kunci ini contoh; ganti seperlunya',
	shared: 'isian lain sama dengan butir sumber yang lain',
	/** What stands under each heading when the example is written out. */
	prose: 'Tulis bagian ini dengan kalimat biasa.',
} as const;

export const snippetText = {
	whole: (title: string) => `Seluruh isian: ${title}`,
	wholePrefix: (id: string) => `templat-${id}`,
} as const;

/**
 * One record that tests write in each way that editors have: form, web editor, spreadsheet and command line. Whatever
 * the way, the front matter of the file must say exactly this.
 */
export const oneRecord = {
	title: 'Loket {Sore}: <5 menit & "selesai"',
	summary: 'Loket buka sampai pukul 19.00, --- sesudah jam kantor.',
	agency: 'disdukcapil',
	dates: { trial: '2025-02' },
	sources: [{ title: 'Laporan Loket Sore 2025', url: 'https://kota-arunika.example/dokumen/loket-sore' }],
	reviewed: { on: '2026-03-25', by: 'Bappeda Kota Arunika' },
	sample: true,
} as const;

/** Where each way proposes to keep it, relative to the content folder. */
export const oneRecordFile = 'innovations/kota-arunika/loket-sore-5-menit-selesai.mdx';

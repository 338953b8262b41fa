import { formatList, formatNumber } from './formats.ts';

/** What the two commands for organisers say. */
export const sheetsCommandText = {
	usage:
		'Pemakaian: npm run sheets -- <lomba>/<edisi> --jurors 5 --out <folder baru>\n' +
		'           npm run sheets -- <lomba>/<edisi> --jurors "Bappeda, Universitas Arunika, Forum Warga" --out <folder baru>\n' +
		'           npm run sheets -- <lomba>/<edisi> --entry [--innovation <daerah>/<inovasi>] --out <folder baru>\n' +
		'Pilihan:   --stage <tahap>   tahap yang dinilai; tanpa ini, tahap yang sedang berjalan\n' +
		'           --seed <kata>     benih kode; benih yang sama memberi kode yang sama. Rahasiakan.\n' +
		'           --codes-only      juri hanya melihat kode, tanpa judul karya\n' +
		'Setiap nama juri hanya boleh ditulis satu kali.',
	noEdition: (id: string, known: readonly string[]) =>
		`Edisi \`${id}\` tidak ada, atau berkasnya masih mempunyai kesalahan (lihat \`npm run check\`). Yang ada: ${known.join(', ')}.`,
	outNotEmpty: (folder: string) =>
		`Folder \`${folder}\` sudah berisi. Tulis folder yang belum ada, agar lembar yang sudah diisi tidak tertimpa.`,
	noInnovation: (id: string) => `Inovasi \`${id}\` tidak ada di etalase ini. Tulis <daerah>/<inovasi>.`,
	noCriteria: (file: string) => `${file} belum mempunyai \`criteria\`. Tulis kriteria penilaiannya dahulu.`,
	noStage: (stage: string | undefined, known: readonly string[]) =>
		`${stage === undefined ? 'Tidak ada satu tahap yang pasti sedang berjalan.' : `Tahap \`${stage}\` tidak ada.`} Sebut tahapnya dengan --stage: ${formatList(known)}.`,
	noEntries: (stage: string) => `Tidak ada peserta yang dinilai pada tahap ${stage}.`,
	made: (edition: string, stage: string, entries: number, jurors: number, sample: boolean) =>
		`${edition}, ${stage}: ${formatNumber(entries)} karya, ${formatNumber(jurors)} juri.${sample ? ' Data contoh.' : ''} Berkas kunci hanya untuk panitia.`,
} as const;

export const tallyCommandText = {
	usage:
		'Pemakaian: npm run tally -- <lomba>/<edisi> <folder lembar yang sudah diisi>\n' +
		'Pilihan:   --key <berkas>    kunci-panitia.xlsx, bila tidak ada di folder itu\n' +
		'           --out <folder>    tempat hasil; tanpa ini, folder `hasil` di dalam folder lembar\n' +
		'           --pass <nilai>    nilai paling rendah agar lolos, misalnya 70\n' +
		'           --on <tanggal>    tanggal berita acara, misalnya 2026-12-04; tanpa ini, hari ini\n' +
		'           --partial         hitung juga bila belum lengkap; berita acara mengatakannya',
	noFolder: (folder: string) => `Folder \`${folder}\` tidak ada.`,
	noFiles: (folder: string) => `Tidak ada lembar nilai (.xlsx atau .csv) di \`${folder}\`.`,
	noKey: (file: string) =>
		`Kunci kode \`${file}\` tidak ada. Salin kunci-panitia.xlsx yang dibuat bersama lembar nilai ke folder ini, atau sebut tempatnya dengan --key.`,
	badKey: (file: string) =>
		`\`${file}\` bukan kunci kode yang utuh. Pakai kunci-panitia.xlsx seperti dibuat \`npm run sheets\`.`,
	foreignKey: (file: string, found: string, wanted: string) =>
		`\`${file}\` dibuat untuk ${found}, bukan ${wanted}.`,
	otherEntries: (file: string, stage: string, unknown: readonly string[], missing: readonly string[]) =>
		[
			`\`${file}\` tidak cocok dengan peserta tahap \`${stage}\` di berkas edisi.`,
			...(unknown.length === 0 ? [] : [`Hanya di kunci: ${unknown.join('; ')}.`]),
			...(missing.length === 0 ? [] : [`Hanya di berkas edisi: ${missing.join('; ')}.`]),
			'Kembalikan berkas edisi seperti semula, atau buat lembar baru.',
		].join(' '),
	changedRules:
		'Kriteria, bobot, rentang nilai, atau penentu seri di berkas edisi berubah sesudah lembar dibuat. Kembalikan seperti semula, atau buat lembar baru dan minta juri menilai lagi.',
	outFolder: 'hasil',
	dataFile: 'hasil',
	linesFile: 'baris-untuk-disalin',
	ignored: (files: readonly string[]) => `Tidak dibaca: ${files.join(', ')}.`,
	badPass: (text: string) => `--pass \`${text}\` bukan nilai 0 sampai 100. Tulis misalnya 70 atau 72.5.`,
	badDay: (text: string) => `--on \`${text}\` bukan tanggal. Tulis tahun-bulan-hari.`,
	problems: (count: number) =>
		`${formatNumber(count)} hal belum benar. Tidak ada peringkat yang dihitung; perbaiki, lalu jalankan lagi. Dengan --partial, baris yang bermasalah tidak dihitung dan berita acara menyebutnya.`,
	partial: (count: number) =>
		`SEMENTARA: ${formatNumber(count)} hal belum benar dan tidak ikut dihitung. Berita acara menyebut semuanya.`,
	nothing: 'Tidak ada satu pun lembar yang dapat dihitung.',
} as const;

/** What people call columns in sheets of their own, by the key of the column: the words of the ministry's form first. */
export const headWords: Readonly<Record<string, readonly string[]>> = {
	'#id': ['ID inovasi', 'Kode inovasi'],
	'#inovasi': ['ID inovasi', 'Nama inovasi', 'Judul inovasi', 'Judul'],
	'#unit': ['Unit', 'ID unit', 'Perangkat daerah', 'OPD'],
	'#nomor': ['No', 'Nomor butir'],
	'#baris': ['Nomor baris', 'Indikator', 'No. baris'],
	title: ['Nama inovasi', 'Judul inovasi', 'Nama inovasi daerah', 'Inovasi'],
	summary: ['Deskripsi', 'Deskripsi singkat', 'Ringkasan inovasi'],
	agency: ['OPD', 'Perangkat daerah', 'Unit kerja', 'Unit', 'Instansi', 'Nama OPD', 'OPD pelaksana', 'SKPD'],
	initiator: ['Inisiator inovasi', 'Inisiator inovasi daerah'],
	form: ['Bentuk inovasi', 'Bentuk inovasi daerah'],
	type: ['Jenis inovasi', 'Jenis inovasi daerah'],
	affair: ['Urusan', 'Urusan pemerintahan', 'Urusan inovasi', 'Urusan inovasi daerah'],
	themes: ['Tematik'],
	stage: ['Tahapan inovasi', 'Tahap'],
	'dates.trial': ['Waktu uji coba', 'Tanggal uji coba', 'Waktu uji coba inovasi daerah'],
	'dates.implementation': [
		'Waktu penerapan',
		'Tanggal penerapan',
		'Waktu implementasi',
		'Tanggal implementasi',
	],
	'## Latar belakang': ['Latar belakang inovasi', 'Permasalahan'],
	'## Rancang bangun': ['Rancang bangun dan pokok perubahan', 'Rancang bangun inovasi'],
	'## Tujuan': ['Tujuan', 'Tujuan inovasi', 'Tujuan inovasi daerah'],
	'## Manfaat': ['Manfaat', 'Manfaat inovasi', 'Manfaat yang diperoleh'],
	'## Hasil': ['Hasil', 'Hasil inovasi'],
	id: ['ID unit', 'Kode unit'],
	name: ['Nama', 'Nama unit', 'Nama OPD', 'Nama perangkat daerah', 'Perangkat daerah'],
	shortName: ['Singkatan', 'Nama singkat'],
};

/** Columns that count the rows of a sheet: nothing is lost when they are not read. */
export const countingHeads: ReadonlySet<string> = new Set(['no', 'nomor', 'no urut', 'nomor urut']);

import { regionText } from './region.ts';

export const regionFileText = {
	source: `${regionText.factsSource} Angka daerah contoh adalah rekaan.`,
	fields: ['kode', 'jenjang', 'nama', 'penduduk (orang)', 'luas (km²)', '1 bila daerah contoh'],
} as const;

/** What the form about a region says before a script runs. */
export const profileText = {
	form: 'Keadaan daerah Anda',
	unsaid: 'belum diisi',
	region: 'Daerah Anda',
	regionList: 'Daerah yang cocok',
	clearRegion: 'Kosongkan daerah',
	level: 'Jenjang',
	population: 'Penduduk',
	area: 'Luas',
	kind: 'Keterangan',
	budget: 'Anggaran tahun pertama',
	budgetHint: 'Paling banyak, misalnya 150 juta.',
	rupiah: 'Rp',
	staff: 'Petugas',
	staffHint: 'Yang dapat ditugaskan.',
	people: 'orang',
	connectivity: 'Jaringan',
	connectivityHint: 'Yang tersedia di tempat pelayanan.',
	systems: 'Sistem yang sudah dipakai',
	systemsNote:
		'Centang semua yang sudah dipakai. Selama belum ada yang dicentang, hal ini dianggap belum diketahui.',
	noSystem: 'Tidak punya satu pun',
	urgent: 'Urusan yang paling perlu dibantu',
	urgentNote: 'Hanya untuk mengurutkan: inovasi dalam urusan ini didahulukan.',
	counts: 'Jumlah unit, puskesmas, dan kelurahan',
	countsNote:
		'Sebagian biaya bertambah menurut jumlah ini. Selama kosong, biaya itu belum diketahui dan tidak dihitung nol.',
	agencies: 'Unit kerja',
	puskesmas: 'Puskesmas',
	kelurahan: 'Kelurahan',
	authority: 'Kewenangan',
	authorityNote: 'Dicentang menurut UU 23 Tahun 2014; ubah bila berbeda.',
	authorityLaw: 'Baca undang-undangnya.',
	authorityLawAddress: 'https://peraturan.bpk.go.id/Details/38685/uu-no-23-tahun-2014',
	authorityPart:
		'Undang-undang itu membagi tiap urusan lagi menurut jenjang. Bila hanya sebagian yang menjadi kewenangan daerah, periksa bagian yang diminta panduan.',
	authorityOpen: 'belum diketahui',
	authorityWithoutRegion: 'Pilih daerah dahulu, karena kewenangan bergantung pada jenjangnya.',
	authorityReset: 'Kembalikan menurut undang-undang',
	kept: 'Isian ini tersimpan di perangkat Anda saja.',
	forget: 'Hapus profil dari perangkat ini',
} as const;

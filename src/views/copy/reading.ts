export const glossaryText = {
	title: 'Istilah',
	lead: 'Arti istilah yang dipakai di situs ini, dengan kata biasa.',
	alsoWritten: 'Juga ditulis',
	letters: 'Menurut huruf',
} as const;

export const helpText = {
	title: 'Bantuan',
	lead: 'Setiap pesan pemeriksaan isi punya satu halaman: artinya, contohnya, dan cara memperbaikinya.',
	errors: 'Kesalahan: harus diperbaiki sebelum terbit',
	warnings: 'Peringatan: tetap terbit, sebaiknya diperbaiki',
	code: 'Kode',
} as const;

import { formatList } from './formats.ts';
import { kitText } from './kit.ts';

const { blank, shortBlank } = kitText;

/** The letter of interest, in the order of an official letter: Nomor, Sifat, Lampiran, Hal, then address and body. */
export const letterText = {
	title: (innovation: string) => `Surat minat replikasi ${innovation}`,
	placeAndDate: `${shortBlank}, ${blank}`,
	number: 'Nomor',
	nature: 'Sifat',
	usual: 'Biasa',
	attachment: 'Lampiran',
	subject: 'Hal',
	interest: (innovation: string) => `Minat replikasi inovasi ${innovation}`,
	to: (head: string) => `Yth. ${head}`,
	place: `di ${blank}`,
	opening:
		'Dalam rangka meningkatkan penyelenggaraan pemerintahan daerah melalui inovasi daerah sebagaimana diatur dalam Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah, dengan hormat kami sampaikan hal-hal sebagai berikut.',
	wish: (receiver: string, innovation: string, owner: string, address: string) =>
		`${receiver} berminat mereplikasi inovasi ${innovation} milik ${owner}, sebagaimana tercantum dalam panduan replikasi pada ${address}.`,
	ownedBy: (government: string, agency: string) => `${government} (${agency})`,
	oneModel: (model: string) =>
		`Replikasi kami rencanakan dengan model ${model}, yang ditawarkan dalam panduan tersebut.`,
	models: 'Dari model yang ditawarkan dalam panduan tersebut, kami memilih (pilih salah satu):',
	model: (model: string) => `Model ${model}.`,
	performer: (office: string) =>
		`Perangkat daerah yang melaksanakan replikasi di daerah kami adalah ${office}.`,
	start: (day: string) => `Replikasi kami rencanakan mulai ${day}.`,
	requests: 'Sehubungan dengan hal tersebut, kami mohon:',
	consent: 'persetujuan Saudara atas rencana replikasi ini',
	liaison: 'penunjukan perangkat daerah dan pejabat penghubung untuk koordinasi lebih lanjut',
	liaisonKnown: (office: string) =>
		`penunjukan pejabat penghubung untuk koordinasi lebih lanjut (kantor yang dapat dihubungi menurut panduan: ${office})`,
	material: 'bahan replikasi, yaitu naskah, data, dan dokumen pendukung yang dapat dibagikan',
	missingTerms: (terms: readonly string[]) =>
		`penjelasan tentang ketentuan yang belum tertulis dalam panduan, yaitu ${formatList(terms)}`,
	agreements: 'pembahasan rancangan Nota Kesepakatan dan Perjanjian Kerja Sama antara kedua daerah',
	agreementsIfChosen: (models: string) =>
		`pembahasan rancangan Nota Kesepakatan dan Perjanjian Kerja Sama, bila model ${models} yang dipilih`,
	liaisonOffice: `Pejabat penghubung kami: ${blank} (jabatan), telepon dan surel kantor ${blank}.`,
	closing: 'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
	copies: 'Tembusan:',
	bskdn: 'Kepala Badan Strategi Kebijakan Dalam Negeri (BSKDN), Kementerian Dalam Negeri;',
	ownOffice: (position: string) => `${position}.`,
	evidence:
		'Tembusan kepada BSKDN jangan dihapus. Menurut pemberitaan, surat minat replikasi kepada daerah rujukan dengan tembusan kepada BSKDN dihitung sebagai bukti bagi baris Replikasi (baris 31) Indeks Inovasi Daerah. Sumber: tvOne, https://beta.tvonenews.com/berita/nasional/382851-bskdn-kemendagri-minta-pemda-tindaklanjuti-diseminasi-kajian-dengan-replikasi-inovasi; Nusaterkini, https://nusaterkini.com/bskdn-minta-pemda-tindaklanjuti-kajian-dengan-replikasi-inovasi-bskdn. Hapus catatan ini sebelum surat dikirim.',
	letterhead: 'Pakai kop surat kepala daerah Anda. Hapus catatan ini sebelum surat dikirim.',
} as const;

/** Terms that a guide may leave open, as they are named in a sentence. */
export const termNames = {
	licence: 'izin pemakaian (lisensi)',
	intellectualProperty: 'kekayaan intelektual',
	reReplication: 'replikasi lanjutan',
	attribution: 'pencantuman asal',
} as const;

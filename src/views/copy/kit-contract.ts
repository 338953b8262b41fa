import { kitText } from './kit.ts';

const { blank, shortBlank } = kitText;

/** What only the agreement between the agencies (Perjanjian Kerja Sama) says. */
export const contractText = {
	name: 'Perjanjian Kerja Sama',
	title: (innovation: string) => `Perjanjian Kerja Sama replikasi ${innovation}`,
	heading: 'PERJANJIAN KERJA SAMA',
	party: (office: string, region: string) => `${office}, ${region}`,
	proxyNote:
		'Kepala perangkat daerah menandatangani berdasarkan kuasa kepala daerah (Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah, Pasal 2). Cantumkan nomor surat kuasanya.',
	meanings: {
		title: 'PENGERTIAN',
		intro: 'Dalam Perjanjian Kerja Sama ini yang dimaksud dengan:',
		innovation: (name: string) => `Inovasi adalah inovasi ${name}`,
		replication:
			'Replikasi adalah penerapan Inovasi, sebagian atau seluruhnya, oleh PIHAK KEDUA di daerahnya',
		material:
			'Bahan Replikasi adalah naskah, data, perangkat lunak, dan dokumen yang diserahkan PIHAK KESATU untuk Replikasi',
	},
	purpose: {
		title: 'MAKSUD DAN TUJUAN',
		basis:
			'Perjanjian Kerja Sama ini dimaksudkan sebagai pelaksanaan Nota Kesepakatan antara kedua pemerintah daerah.',
		memorandum: `Nota Kesepakatan tersebut bernomor ${blank} dan ${blank}, tanggal ${shortBlank}.`,
		aim: 'Perjanjian Kerja Sama ini bertujuan mengatur hak, kewajiban, dan tata cara PARA PIHAK dalam Replikasi.',
	},
	object: {
		title: 'OBJEK',
		text: 'Objek Perjanjian Kerja Sama ini adalah Replikasi dan penyerahan Bahan Replikasi.',
		material: 'Bahan Replikasi paling sedikit meliputi:',
		document: (title: string, address: string | undefined) =>
			address === undefined ? title : `${title} (${address})`,
		sourceCode: (address: string) => `kode sumber pada ${address}`,
		publiccode: (address: string) => `berkas publiccode.yml pada ${address}`,
		unknownMaterial: `Bahan Replikasi meliputi ${blank}.`,
	},
	scope: {
		title: 'RUANG LINGKUP',
		oneModel: (model: string) => `Replikasi dilaksanakan dengan model ${model}.`,
		models: 'Model Replikasi',
		model: (model: string) => `Replikasi dilaksanakan dengan model ${model}.`,
		intro: 'Ruang lingkup Perjanjian Kerja Sama ini meliputi tahap:',
		annex:
			'Langkah, waktu, dan keluaran setiap tahap tercantum dalam Lampiran, yang menjadi bagian tidak terpisahkan dari Perjanjian Kerja Sama ini.',
	},
	owner: {
		title: 'HAK DAN KEWAJIBAN PIHAK KESATU',
		rights: 'PIHAK KESATU berhak:',
		reports: 'menerima laporan pelaksanaan Replikasi',
		named: 'disebut sebagai asal Inovasi sebagaimana diatur dalam pasal tentang pencantuman asal',
		duties: 'PIHAK KESATU berkewajiban:',
		material: 'menyerahkan Bahan Replikasi',
		help: 'memberikan bimbingan teknis atau pendampingan kepada PIHAK KEDUA',
		helpWithin: 'memberikan bimbingan teknis atau pendampingan dalam batas tersebut',
		limit: 'Batas pendampingan PIHAK KESATU',
		untilInstalled: 'Pendampingan diberikan hanya sampai pemasangan selesai.',
		someMonths: `Pendampingan diberikan sampai ${shortBlank} bulan sesudah Replikasi berjalan.`,
	},
	adopter: {
		title: 'HAK DAN KEWAJIBAN PIHAK KEDUA',
		rights: 'PIHAK KEDUA berhak:',
		material: 'menerima Bahan Replikasi',
		help: 'menerima bimbingan teknis atau pendampingan dari PIHAK KESATU',
		adapt:
			'menyesuaikan Inovasi dengan kebutuhan daerahnya, kecuali bagian yang menurut Panduan Replikasi harus sama',
		duties: 'PIHAK KEDUA berkewajiban:',
		follow: 'melaksanakan Replikasi menurut Panduan Replikasi',
		report: 'melaporkan pelaksanaan Replikasi',
		resources: 'Anggaran, petugas, dan prasarana Replikasi',
		ownResources: 'PIHAK KEDUA menanggung anggaran, petugas, dan prasarana Replikasi.',
		sharedResources: `Anggaran, petugas, dan prasarana Replikasi dibagi sebagai berikut: ${blank}.`,
	},
	facilitator: {
		title: 'FASILITATOR',
		intro: 'Bila Replikasi dilaksanakan dengan model fasilitasi, fasilitator bertugas:',
		who: `Fasilitator adalah ${blank}, dengan persetujuan tertulisnya.`,
	},
	funding: {
		title: 'PEMBIAYAAN',
		open: 'Pembiayaan Replikasi',
		receiver:
			'Biaya pelaksanaan Perjanjian Kerja Sama ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah PIHAK KEDUA.',
		shared:
			'Biaya pelaksanaan Perjanjian Kerja Sama ini ditanggung PARA PIHAK menurut kewajiban masing-masing.',
		planned: 'Rincian biaya disusun PIHAK KEDUA dalam rencana anggaran biaya tersendiri.',
	},
	data: {
		title: 'PELINDUNGAN DATA',
		none: 'Bahan Replikasi tidak memuat data pribadi masyarakat di daerah PIHAK KESATU.',
		law: 'Pemrosesan data pribadi dalam pelaksanaan Replikasi menjadi tanggung jawab PIHAK KEDUA menurut Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
	},
	end: {
		title: 'PENGAKHIRAN',
		reasons: 'Perjanjian Kerja Sama ini berakhir bila:',
		expired: 'jangka waktunya berakhir dan tidak diperpanjang',
		agreed: 'PARA PIHAK sepakat mengakhirinya',
		breach: `salah satu pihak tidak memenuhi kewajibannya sesudah diberi tahu secara tertulis ${shortBlank} kali`,
		surviving:
			'Berakhirnya Perjanjian Kerja Sama ini tidak menghapus kewajiban tentang kekayaan intelektual, pencantuman asal, dan pelindungan data.',
	},
	contact: {
		title: 'KORESPONDENSI',
		intro: 'Pemberitahuan disampaikan secara tertulis kepada:',
		of: (party: string, office: string) => `${party}: ${office}, alamat dan surel kantor ${blank}`,
	},
	annex: {
		title: 'LAMPIRAN',
		heading: 'Tahap, langkah, dan keluaran Replikasi',
		head: ['No.', 'Langkah', 'Pelaku', 'Lama (hari kerja)', 'Keluaran', 'Bukti'],
		phase: (label: string) => `Tahap ${label}`,
	},
} as const;

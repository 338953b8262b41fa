export const ledgerMapText = {
	title: 'Peta',
	lead: 'Dari daerah mana ke daerah mana inovasi ditiru, sejauh catatan daerah nyata menyebutnya.',
	none: 'Peta belum dapat digambar: belum ada catatan daerah nyata yang menyebut daerah asal atau daerah yang mereplikasi.',
	samples: 'Daerah contoh tidak mempunyai letak, sehingga tidak pernah digambar.',
	label: 'Peta Indonesia: dari daerah mana ke daerah mana inovasi ditiru',
	description: (regions: string, arcs: string) =>
		arcs === '0'
			? `${regions} daerah ditandai dan belum ada garis. Tabel di bawah peta berisi hal yang sama.`
			: `${regions} daerah ditandai dan ${arcs} garis ditarik dari daerah yang ditiru ke daerah yang meniru. Tabel di bawah peta berisi hal yang sama.`,
	onlyOrigin: (count: string) =>
		`${count} catatan hanya menyebut daerah asalnya. Daerah yang meniru tidak disebut, sehingga garisnya belum dapat ditarik.`,
	onlyAdopter: (count: string) =>
		`${count} catatan hanya menyebut daerah yang meniru. Letak asalnya tidak diketahui, sehingga garisnya belum dapat ditarik.`,
	neither: (count: string) =>
		`${count} catatan tidak menyebut satu daerah pun dan hanya ada di tabel silsilah.`,
	shortName: (name: string) => name.replace(/^Kabupaten /, 'Kab. '),
	notNamed: 'Tidak disebut',
	legend: 'Arti tanda pada peta',
	roles: {
		asal: 'Daerah yang ditiru',
		replikator: 'Daerah yang meniru',
		keduanya: 'Ditiru dan meniru',
	},
	arcs: {
		confirmed: 'Terkonfirmasi',
		claimed: 'Hanya satu pihak yang menyatakan',
		stopped: 'Sudah berhenti',
	},
	asTable: 'Baca isi peta sebagai tabel',
	caption: 'Yang ada di peta',
	from: 'Dari',
	to: 'Ke',
	innovation: 'Inovasi',
	outlineFrom: 'Garis pantai:',
	outlineName: 'Natural Earth',
	outlineTerms: '(domain publik), disederhanakan; bukan batas resmi wilayah.',
	outlineUrl: 'https://www.naturalearthdata.com/',
} as const;

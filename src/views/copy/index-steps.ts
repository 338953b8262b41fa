/** Words for the steps that raise a region's index. */
export const stepText = {
	heading: (count: number) =>
		count === 10 ? 'Sepuluh langkah yang paling menaikkan' : 'Langkah yang paling menaikkan',
	lead: 'Setiap langkah dihitung sendiri terhadap nilai hari ini, dari yang paling menaikkan. Kenaikan dan nilai sesudahnya dibulatkan masing-masing, jadi dapat berselisih 0,01.',
	none: 'Tidak ada langkah yang masih menaikkan indeks: semua baris sudah di parameter 3.',
	becomes: (index: string) => `menjadi ${index}`,
	toPredicate: (predicate: string) => `mencapai ${predicate}`,
	advice: 'Saran kami',
	seeMethod: (number: string) => `Baca baris ${number} dalam metode`,
	openRecord: 'Buka catatan inovasi',
	spd: (number: string, name: string) => `${name} (baris ${number})`,
	spdFrom: (from: number) =>
		from === 0 ? 'Dari belum terisi ke parameter 1' : `Dari parameter ${String(from)} ke ${String(from + 1)}`,
	target: (change: string, words: string) => `${change}: ${words}.`,
	sidAll: (number: string, name: string, count: string) =>
		`${name} (baris ${number}) naik satu parameter di ${count} inovasi`,
	sidOne: (number: string, name: string, innovation: string) =>
		`${name} (baris ${number}) naik satu parameter di “${innovation}”`,
	onlyOne: (gain: string) => `Di satu inovasi saja menambah ${gain}.`,
	perInnovation: (effort: string) => `${effort} untuk setiap inovasi`,
	submit: (innovation: string) => `Ajukan “${innovation}”`,
	submitHow: 'Sudah memenuhi semua syarat, tetapi tidak ada dalam daftar yang diajukan.',
	qualify: (innovation: string) => `Penuhi syarat “${innovation}” supaya dihitung`,
	missingRow: (number: string, name: string) => `Baris ${number}: ${name}.`,
	withMaturity: (maturity: string) => `Dihitung dengan kematangannya sekarang, ${maturity}.`,
	another: 'Tambah satu inovasi yang memenuhi syarat',
	assumedMaturity: (maturity: string) =>
		`Kematangannya dianggap ${maturity}, sama dengan rerata inovasi yang dihitung sekarang (anggapan kami).`,
	completeServices: (count: string) =>
		`Tambah ${count} inovasi di urusan pelayanan dasar yang belum terwakili`,
	completeHow: (count: string, services: string) =>
		`Dengan ${count} urusan lagi dari ${services}, skor jumlah inovasi mulai berlaku.`,
	more: (count: string) => `Masih ada ${count} langkah lain yang menaikkan indeks; cobalah dalam simulasi.`,
} as const;

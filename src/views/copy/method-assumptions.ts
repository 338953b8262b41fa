/**
 * Every assumption of ours: what the sources leave open and the computation has to decide. One sentence each; the
 * page shows those that its rubric uses.
 */
export const assumptionTexts = {
	overlapHigher: 'Angka yang tercetak di dua parameter sekaligus mendapat parameter yang lebih tinggi.',
	overlapLower: 'Angka yang tercetak di dua parameter sekaligus mendapat parameter yang lebih rendah.',
	gapHigher:
		'Angka di antara dua parameter, yang tidak tercetak di mana pun, mendapat parameter yang lebih tinggi.',
	gapLower:
		'Angka di antara dua parameter, yang tidak tercetak di mana pun, mendapat parameter yang lebih rendah.',
	outOfRange:
		'Angka di bawah batas terkecil atau di atas batas terbesar yang tercetak tidak memberi parameter; barisnya dianggap belum terisi.',
	valueUnrounded:
		'Angka isian tidak dibulatkan sebelum dicocokkan dengan batas. Isian yang desimalnya lebih banyak daripada cetakan tidak memberi parameter.',
	answersRows: 'Inovasi yang belum mengisi satu baris pun dari rubrik ini tidak dihitung.',
	stageApplied: 'Hanya inovasi yang tahapannya penerapan dihitung.',
	notStopped: 'Inovasi yang sudah berhenti tidak dihitung.',
	mandatoryRows: 'Inovasi yang baris wajibnya belum terisi semua tidak dihitung.',
	wholeDates:
		'Tanggal yang hanya diketahui tahun atau bulannya diterima bila seluruh tahun atau bulan itu berada di dalam jendela penerapan.',
	designWords:
		'Kata Rancang bangun dihitung dari bagian yang berjudul “Rancang bangun” dalam naskah inovasi.',
	unknownConditions: 'Syarat yang tidak ditemukan di sumber publik tidak diperiksa.',
	allEligible:
		'Bila daerah tidak menyebut inovasi yang diajukannya, semua yang memenuhi syarat dianggap diajukan.',
	ineligibleSubmitted:
		'Inovasi yang diajukan tetapi tidak memenuhi syarat tidak dihitung di bagian mana pun: tidak dalam jumlah kematangan, pembagi, atau jumlah inovasi.',
	mainAffair:
		'Satu inovasi mewakili urusan utamanya saja. Urusan lain yang disebutnya tidak menambah urusan pelayanan dasar yang terwakili.',
	unfilledRows:
		'Baris yang belum terisi menambah 0 poin, tetapi tidak disebut bernilai nol: di setiap halaman ia tertulis belum terisi.',
	oneRounding:
		'Rerata dan jumlah tidak dibulatkan. Indeks dibulatkan satu kali, di akhir, ke dua desimal, setengah ke atas.',
	bandAfterRounding: 'Predikat dicari dengan indeks yang sudah dibulatkan ke dua desimal.',
	statedTotals:
		'Jumlah SPD atau skor jumlah inovasi yang dinyatakan daerah dengan sumber dipakai apa adanya, juga dalam nilai terverifikasi, karena sudah diumumkan.',
	sameSubmission:
		'Nilai terverifikasi memakai inovasi, pembagi, dan skor jumlah inovasi yang sama; yang berkurang hanya poin baris yang buktinya belum dipastikan verifikator.',
	verificationHolds:
		'Verifikasi sebuah baris berlaku untuk parameter dan bukti pada saat diperiksa. Bila salah satunya berubah, atau alamat buktinya tidak dapat dibuka lagi, baris itu menunggu verifikasi ulang; parameternya tetap dihitung sebagai klaim.',
	verifierLocal: 'Terverifikasi berarti diperiksa kantor yang disebut dalam catatan, bukan diperiksa BSKDN.',
	newInnovation:
		'Saran “tambah satu inovasi” menganggap kematangannya sama dengan rerata inovasi yang sekarang dihitung, dibulatkan ke bawah.',
	qualifyAsIs: 'Saran “penuhi syarat” memakai kematangan inovasi itu sekarang.',
	effort: 'Usaha rendah, sedang, atau tinggi pada setiap baris adalah perkiraan kami.',
	smallerChoice:
		'Bila dua pilihan pengajuan memberi indeks yang sama, yang disarankan adalah yang inovasinya lebih sedikit.',
	borrowedRules:
		'Tetapan, baris, predikat, dan syarat yang belum diumumkan diambil dari rubrik sebelumnya, seperti tertulis pada setiap bagian.',
} as const;

export type Assumption = keyof typeof assumptionTexts;

/** The assumptions in the order of the computation. A test holds the list to `assumptionTexts`. */
export const assumptionGroups: readonly { readonly heading: string; readonly keys: readonly Assumption[] }[] =
	[
		{
			heading: 'Membaca angka dan batas',
			keys: ['overlapHigher', 'overlapLower', 'gapHigher', 'gapLower', 'outOfRange', 'valueUnrounded'],
		},
		{
			heading: 'Inovasi mana yang dihitung',
			keys: [
				'answersRows',
				'stageApplied',
				'notStopped',
				'mandatoryRows',
				'wholeDates',
				'designWords',
				'unknownConditions',
				'allEligible',
				'ineligibleSubmitted',
				'mainAffair',
			],
		},
		{
			heading: 'Menghitung dan membulatkan',
			keys: ['unfilledRows', 'statedTotals', 'oneRounding', 'bandAfterRounding', 'borrowedRules'],
		},
		{ heading: 'Klaim dan verifikasi', keys: ['sameSubmission', 'verificationHolds', 'verifierLocal'] },
		{ heading: 'Saran', keys: ['newInnovation', 'qualifyAsIs', 'effort', 'smallerChoice'] },
	];

export const assumptionText = {
	heading: 'Anggapan kami',
	lead: 'Sumber publik tidak menjawab semuanya. Inilah semua yang kami putuskan sendiri agar indeks dapat dihitung; bukan bunyi pedoman.',
	none: 'Tidak ada yang dihitung dengan rubrik ini, jadi tidak ada anggapan yang dipakai menghitung.',
	numbered: (number: number) => `Anggapan ${String(number)}`,
	rows: 'Baris',
	readings: 'Pembacaan kami, baris demi baris',
} as const;

/** A reading that holds for one basis of a row. */
export function basisReading(basis: string, reading: string): string {
	return `${basis}: ${reading}`;
}

const at = / ?(?:@|\(at\)|\[at\]) ?/gi;
const nameBefore = /[\p{L}\d](?:[\p{L}\d._%+-]{0,63})$/u;
const domainBehind = /^(?:[\p{L}\d-]+(?:\.| ?[([]dot[)\]] ?))+\p{L}{2,}/iu;

/** Where anyone gets an address free of charge; the first part of the domain is enough, as in yahoo.co.id. */
const freeMail = new Set(
	(
		'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol proton protonmail pm ' +
		'gmx mail yandex tutanota tuta fastmail zohomail plasa telkom'
	).split(' '),
);

/** A part of an address that is one of these words names a task or an office. */
const tasks = new Set(
	(
		'info admin kontak contact humas halo hello help desk support sekretariat sekre kantor office redaksi panitia ' +
		'lomba tim team cs customer service care ppid noreply reply mail surat umum hr hrd karir press media event ' +
		'sales marketing data web desa kota kab rs sd sdn smp smpn sma sman smk smkn tk paud upt uptd pt cv pkk pkm ' +
		'bid kec kel setda sekda setwan iga kipp krenova brida bpbd bkd bkpsdm bumd bumdes pdam kpu umkm'
	).split(' '),
);

/** A part of an address that begins so names an office, with or without its place: `disdukcapilmagelang`. */
const offices =
	/^(?:halo|info|admin|tim|lapor)?(?:inovasi|layanan|pelayanan|pengaduan|aduan|lapor|sekretariat|balitbang|litbang|bapp?e(?:da|litbang|lida|rida)|bapperida|badan|dinas|dis(?:duk|dik|kom|hub|kes|perin|perkim|dag|nak|par|pora|bud|tan|naker|pmd|sos|perpus|arpus)|din(?:kes|sos|dik|perin|hub|pmd)|kominfo|komunitas|koperasi|kecamatan|kelurahan|kelompok|pem(?:kab|kot|prov|des)|pemerintah|kabupaten|provinsi|puskesmas|posyandu|rsud|rsia|satpol|damkar|perpus|statistik|opendata|yayasan|lembaga|forum|museum|sekolah|universitas|redaksi|humas)/;

/** A private address and where it stands; `shown` leaves nothing of the name but its first letter. */
export interface MailFinding {
	readonly start: number;
	readonly end: number;
	readonly shown: string;
}

/**
 * Private addresses of a text: those at free services and those that name a person. Offices' own are left out:
 * .go.id and .desa.id, names of tasks such as `info`, and domains reserved for examples.
 */
export function privateMailIn(readable: string): readonly MailFinding[] {
	return Array.from(readable.matchAll(at)).flatMap(({ 0: sign, index }): readonly MailFinding[] => {
		const end = index + sign.length;
		const written = domainBehind.exec(readable.slice(end, end + 120))?.[0];
		const name = nameBefore.exec(readable.slice(Math.max(0, index - 64), index))?.[0].toLowerCase();
		if (written === undefined || name === undefined) return [];
		const domain = written.toLowerCase().replaceAll(/ ?[([]dot[)\]] ?/g, '.');
		if (!isPrivate(name, domain)) return [];
		const start = index - name.length;
		return [{ start, end: end + written.length, shown: `${name.slice(0, 1)}…@${domain}` }];
	});
}

function isPrivate(name: string, domain: string): boolean {
	if (
		/(?:^|\.)(?:go|desa|mil)\.id$|\.(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/.test(
			domain,
		)
	)
		return false;
	const [plain = ''] = name.split('+');
	const words = plain.split(/[._%\d-]+/).filter((word) => word !== '');
	if (words.some(isOfficeWord)) return false;
	if (freeMail.has(domain.split('.')[0] ?? '')) return true;
	return words.length >= 2 && words.every((word) => word.length >= 2);
}

function isOfficeWord(word: string): boolean {
	return tasks.has(word) || offices.test(word);
}

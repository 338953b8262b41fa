import type { ReferenceRegion } from '../../schema/reference.ts';
import { isSampleCode } from '../../schema/identifier.ts';
import type { Entries, GuideEntry, InnovationEntry, RegionEntry, ReplicationEntry } from './entries.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** Fiction that could be taken for fact, and real regions under a wrong code or name. */
export function checkSamples(entries: Entries): readonly Problem[] {
	const byCode = new Map(entries.reference.regions.map((region) => [region.code, region]));
	// The code decides: a region whose flag is wrong must not make its innovations look wrong too.
	const samples = new Map(entries.regions.map(({ id, data }) => [id, isSampleCode(data.code)]));
	return [
		...entries.regions.flatMap((region) => [
			...sampleFlag(region),
			...(isSampleCode(region.data.code) ? [] : realRegion(region, byCode, entries.reference.regions)),
		]),
		...entries.innovations.flatMap((record) => recordFlag(record, samples, 'inovasi')),
		...entries.guides.flatMap((record) => recordFlag(record, samples, 'panduan')),
		...entries.replications.flatMap((record) => recordFlag(record, samples, 'catatan replikasi')),
	];
}

function sampleFlag({ file, data }: RegionEntry): readonly Problem[] {
	const code = 'contoh-tidak-cocok';
	const fictional = isSampleCode(data.code);
	if (fictional && !data.sample) {
		const message = `Kode \`${data.code}\` hanya untuk daerah rekaan. Tulis \`sample: true\`, atau pakai kode daerah yang nyata.`;
		return [{ code, file, path: ['sample'], message }];
	}
	if (fictional) return [];
	const message = `Kode \`${data.code}\` milik daerah nyata. Hapus \`sample: true\`, atau pakai kode 99.xx untuk daerah rekaan.`;
	const facts = 'Penduduk dan luas daerah nyata diambil dari daftar acuan. Hapus `sampleFacts`.';
	return [
		...(data.sample ? [{ code, file, path: ['sample'], message } as const] : []),
		...(data.sampleFacts === undefined
			? []
			: [{ code, file, path: ['sampleFacts'], atKey: true, message: facts } as const]),
	];
}

/** Accepted names: the list has provinces without the word, but readers know them with it. */
function namesOf({ name, level }: ReferenceRegion): readonly string[] {
	return level === 'provinsi' ? [name, `Provinsi ${name}`] : [name];
}

function realRegion(
	{ file, data }: RegionEntry,
	byCode: ReadonlyMap<string, ReferenceRegion>,
	all: readonly ReferenceRegion[],
): readonly Problem[] {
	const listed = byCode.get(data.code);
	if (listed !== undefined) {
		if (namesOf(listed).includes(data.name)) return [];
		const message = `Kode \`${data.code}\` adalah \`${listed.name}\`, bukan \`${data.name}\`. Samakan nama dengan daftar acuan, atau perbaiki kodenya.`;
		return [{ code: 'nilai-tidak-sah', file, path: ['name'], message }];
	}
	const namesake = all.find((region) => region.name.toLowerCase() === data.name.toLowerCase());
	const suggestion =
		namesake === undefined
			? suggestionText(data.code, byCode.keys())
			: ` Kode \`${namesake.name}\` adalah \`"${namesake.code}"\`.`;
	const message = `Kode daerah \`${data.code}\` tidak ada di daftar acuan.${suggestion} Daftarnya ada di \`reference/regions.csv\`.`;
	return [{ code: 'kode-daerah-tidak-dikenal', file, path: ['code'], message }];
}

function recordFlag(
	{ file, data, regionId }: InnovationEntry | GuideEntry | ReplicationEntry,
	samples: ReadonlyMap<string, boolean>,
	kind: string,
): readonly Problem[] {
	const sample = samples.get(regionId);
	if (sample === undefined || data.sample === sample) return [];
	const message = sample
		? `Daerah \`${regionId}\` adalah daerah contoh. Tulis \`sample: true\` agar pembaca tahu bahwa ${kind} ini rekaan.`
		: `Daerah \`${regionId}\` adalah daerah nyata. Hapus \`sample: true\`; ${kind} rekaan hanya boleh di daerah contoh.`;
	return [{ code: 'contoh-tidak-cocok', file, path: ['sample'], message }];
}

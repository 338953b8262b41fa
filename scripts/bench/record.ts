import { dump } from 'js-yaml';
import type { Random } from './random.ts';
import { paragraph, prose } from './prose.ts';
import * as words from './vocabulary.ts';

/** Where a made-up record belongs, and what it may refer to. */
export interface RecordPlace {
	readonly region: string;
	/** Number of the record within its region, from 0. */
	readonly number: number;
	readonly affairs: readonly string[];
	readonly themes: readonly string[];
}

function day(random: Random, firstYear: number, lastYear: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return [random.between(firstYear, lastYear), two(random.between(1, 12)), two(random.between(1, 28))].join(
		'-',
	);
}

function source(random: Random, { region, number }: RecordPlace, title: string) {
	return {
		title: `${title} (rekaan)`,
		publisher: 'Pemerintah daerah rekaan',
		date: day(random, 2024, 2025),
		url: `https://${region}.example/dokumen/${String(number)}-${String(random.between(1, 9999))}`,
	};
}

function improvement(random: Random, place: RecordPlace) {
	const [kind, measure, unit] = random.pick(words.measures);
	const before = random.between(20, 200);
	return {
		kind,
		measure,
		unit,
		before: { value: before, period: '2022' },
		after: { value: Math.round(before * (0.3 + random.next())), period: '2025' },
		...(random.chance(0.7) && { source: source(random, place, 'Laporan tahunan pelayanan') }),
	};
}

/**
 * Share of the records that are scored. With it the mean file is about as large as in this repository's own content
 * (4.9 kB in 50 records), where one in four is scored.
 */
const scoredShare = 0.25;

/** About two thirds of the scored rows, each with one or two pieces of evidence. */
function assessment(random: Random, place: RecordPlace) {
	const rows = Array.from({ length: 20 }, (_, index) => String(16 + index)).filter(() => random.chance(0.65));
	const evidence = () => {
		const { title, date, url } = source(random, place, 'Surat keputusan dan lampirannya');
		return { title, date, url };
	};
	return Object.fromEntries(
		rows.map((row) => [
			row,
			{
				level: random.between(1, 3),
				evidence: Array.from({ length: random.between(1, 2) }, evidence),
			},
		]),
	);
}

/**
 * Names of the record with that number in its region. They are taken in order, not by chance, so that no two records
 * of a region share one.
 */
export function recordNames(number: number): { title: string; shortName: string; slug: string } {
	const { actions, subjects, manners } = words;
	const action = actions[number % actions.length] ?? '';
	const subject = subjects[Math.floor(number / actions.length) % subjects.length] ?? '';
	const manner = manners[Math.floor(number / actions.length / subjects.length) % manners.length] ?? '';
	const round = Math.floor(number / actions.length / subjects.length / manners.length);
	const suffix = round === 0 ? '' : ` ${String(round + 1)}`;
	const shortName = `${action} ${subject}${manner === manners[0] ? '' : ` ${manner}`}${suffix}`;
	return {
		shortName,
		title: `${action} ${subject} ${manner}${suffix}`,
		slug: shortName.toLowerCase().replaceAll(' ', '-'),
	};
}

/** One made-up innovation: its file name and the whole MDX file. The same chance gives the same file. */
export function innovationFile(
	random: Random,
	place: RecordPlace,
): { readonly name: string; readonly text: string } {
	const { title, shortName, slug } = recordNames(place.number);
	const [agency, , , , affair] = random.pick(words.agencies);
	const started = day(random, 2021, 2023);
	const frontMatter = {
		title,
		shortName,
		aliases: [`program ${shortName.toLowerCase()}`],
		summary: paragraph(random, 2).slice(0, 390),
		agency,
		partners: random.several(words.places, 2).map((partner) => `Pengelola ${partner}`),
		initiator: random.pick(['kepala-daerah', 'asn', 'perangkat-daerah', 'masyarakat']),
		form: random.pick(['tata-kelola', 'pelayanan-publik', 'lainnya']),
		type: random.pick(['digital', 'non-digital']),
		affair,
		relatedAffairs: random.several(place.affairs, 2).filter((related) => related !== affair),
		themes: random.several(place.themes, 1),
		stage: random.pick(['inisiatif', 'uji-coba', 'penerapan']),
		dates: { trial: started, implementation: day(random, 2024, 2024) },
		criteria: Object.fromEntries(
			random
				.several(['novelty', 'benefit', 'noBurden', 'authority', 'replicable'], random.between(3, 5))
				.map((criterion) => [criterion, paragraph(random, 1)]),
		),
		improvements: Array.from({ length: random.between(1, 3) }, () => improvement(random, place)),
		use: {
			who: `Semua ${random.pick(words.people)} di wilayah ini.`,
			how: Array.from({ length: 3 }, () => paragraph(random, 1)),
			cost: 'Gratis',
			time: `${String(random.between(1, 14))} hari kerja`,
			where: `Di ${random.pick(words.places)} pada jam kerja.`,
		},
		budget: [2023, 2024, 2025].map((year) => ({
			year,
			amount: random.between(5, 900) * 1_000_000,
			fund: 'APBD',
		})),
		status: { state: 'berjalan', since: '2024-12' },
		...(random.chance(scoredShare) && { assessments: { 'iid-2026': assessment(random, place) } }),
		unknowns: [paragraph(random, 1)],
		sources: Array.from({ length: random.between(1, 3) }, () =>
			source(random, place, 'Laporan inovasi daerah'),
		),
		reviewed: { on: '2026-03-25', by: 'Badan Perencanaan Pembangunan Daerah' },
		sample: true,
	};
	return { name: `${slug}.mdx`, text: `---\n${dump(frontMatter)}---\n\n${prose(random)}\n` };
}

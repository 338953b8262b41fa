import { byCodePoint } from '../catalogue/order.ts';
import { levelFromValue } from '../rubric/level.ts';
import type { LevelFault } from '../rubric/level.ts';
import type { FilledRow } from '../rubric/row-score.ts';
import type { Entries, InnovationEntry, RegionEntry } from './entries.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** Rubrics that are named but do not exist, files under a wrong name, and figures that give no level. */
export function checkRubrics(entries: Entries): readonly Problem[] {
	return [
		...wrongFileNames(entries),
		...unknownSiteRubric(entries),
		...unknownProjections(entries),
		...entries.innovations.flatMap((innovation) => [
			...unknownAssessments(entries, innovation),
			...wrongInnovationValues(entries, innovation),
		]),
		...entries.regions.flatMap((region) => [
			...unknownAssessments(entries, region),
			...unknownSubmissions(entries, region),
			...wrongRegionValues(entries, region),
		]),
	];
}

function wrongFileNames({ rubrics }: Entries): readonly Problem[] {
	return rubrics.flatMap(({ file, data }) => {
		if (file === `rubrics/${data.id}.yaml`) return [];
		const message = `ID \`${data.id}\` tidak sama dengan nama berkas. Ganti nama berkas menjadi \`${data.id}.yaml\`, atau perbaiki \`id\` dan \`year\`.`;
		return [{ code: 'nilai-tidak-sah', file, path: ['id'], message }];
	});
}

function unknownRubric(
	{ rubricIds }: Entries,
	id: string,
	place: Pick<Problem, 'file' | 'path' | 'atKey'>,
): readonly Problem[] {
	if (rubricIds.has(id)) return [];
	const known = [...rubricIds].toSorted(byCodePoint);
	const choices =
		known.length === 0
			? 'Folder `rubrics` masih kosong.'
			: `Yang ada: ${known.map((item) => `\`${item}\``).join(', ')}.`;
	const message = `Rubrik \`${id}\` tidak dikenal.${suggestionText(id, known)} ${choices}`;
	return [{ code: 'rujukan-tidak-dikenal', ...place, message }];
}

function unknownSiteRubric(entries: Entries): readonly Problem[] {
	const { siteRubric } = entries;
	return siteRubric === undefined
		? []
		: unknownRubric(entries, siteRubric, { file: 'site.yaml', path: ['rubric'] });
}

function unknownProjections(entries: Entries): readonly Problem[] {
	return entries.rubrics.flatMap(({ file, data }) =>
		data.projectsFrom === null
			? []
			: unknownRubric(entries, data.projectsFrom, { file, path: ['projectsFrom'] }),
	);
}

function unknownAssessments(
	entries: Entries,
	{ file, data }: InnovationEntry | RegionEntry,
): readonly Problem[] {
	return Object.keys(data.assessments).flatMap((id) =>
		unknownRubric(entries, id, { file, path: ['assessments', id], atKey: true }),
	);
}

function unknownSubmissions({ innovationIds }: Entries, { id, file, data }: RegionEntry): readonly Problem[] {
	return Object.entries(data.assessments).flatMap(([rubric, { submitted }]) =>
		(submitted ?? []).flatMap((slug, index): readonly Problem[] => {
			if (innovationIds.has(`${id}/${slug}`)) return [];
			const own = [...innovationIds].flatMap((known) =>
				known.startsWith(`${id}/`) ? [known.slice(id.length + 1)] : [],
			);
			const message = `Inovasi \`${slug}\` tidak ada di daerah ini.${suggestionText(slug, own)} Tulis nama berkasnya tanpa \`.mdx\`.`;
			const path = ['assessments', rubric, 'submitted', index];
			return [{ code: 'rujukan-tidak-dikenal', file, path, message }];
		}),
	);
}

interface Figures {
	readonly file: string;
	/** Keys that lead to the rows. */
	readonly path: readonly string[];
	readonly rubricId: string;
	readonly aspect: 'spd' | 'sid';
	readonly rows: Readonly<Record<string, FilledRow | undefined>>;
}

function wrongInnovationValues(entries: Entries, { file, data }: InnovationEntry): readonly Problem[] {
	return Object.entries(data.assessments).flatMap(([rubricId, rows]) =>
		wrongValues(entries, { file, path: ['assessments', rubricId], rubricId, aspect: 'sid', rows }),
	);
}

function wrongRegionValues(entries: Entries, { file, data }: RegionEntry): readonly Problem[] {
	return Object.entries(data.assessments).flatMap(([rubricId, { spd: rows }]) =>
		wrongValues(entries, { file, path: ['assessments', rubricId, 'spd'], rubricId, aspect: 'spd', rows }),
	);
}

function wrongValues(
	{ rubrics }: Entries,
	{ file, path, rubricId, aspect, rows }: Figures,
): readonly Problem[] {
	const rubric = rubrics.find((known) => known.data.id === rubricId)?.data;
	// A rubric that is missing or has mistakes has its own problem.
	if (rubric === undefined) return [];
	return Object.entries(rows).flatMap(([number, filled]) => {
		if (filled?.value === undefined) return [];
		const { value, basis } = filled;
		const row = rubric[aspect].rows?.find((known) => known.number === number);
		const reading = levelFromValue(row ?? { threshold: null, bases: [] }, value, basis);
		if ('level' in reading) return [];
		const message = `Baris ${number} rubrik \`${rubricId}\`: ${faultText(reading.fault, value)}`;
		return [{ code: 'nilai-tidak-sah', file, path: [...path, number, 'value'], message } as const];
	});
}

function faultText(fault: LevelFault, value: number): string {
	switch (fault) {
		case 'tanpa-ambang':
			return 'parameter baris ini tidak ditentukan oleh angka. Ganti `value` dengan `level`: 1, 2, atau 3.';
		case 'dasar-belum-dipilih':
			return 'pilih dasar ukurnya. Tulis `basis`, misalnya `basis: orang`.';
		case 'dasar-tidak-dikenal':
			return 'dasar ukur ini tidak ada dalam rubrik itu. Pilih dasar lain, atau hapus `basis`.';
		case 'angka-tidak-sah':
			return `angka \`${String(value)}\` tidak sesuai ambangnya. Tulis bilangan bulat, atau paling banyak dua angka desimal bila ambangnya persen.`;
		case 'di-luar-rentang':
			return `angka \`${String(value)}\` di luar rentang yang tercetak, jadi tidak memberi parameter. Hapus baris ini, atau tulis \`level\` bila penilai sudah menetapkannya.`;
		default:
			return fault satisfies never;
	}
}

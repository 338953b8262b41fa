import type { ContestEntry } from '../../schema/contest-entry.ts';
import { isSampleCode } from '../../schema/identifier.ts';
import type { ContestRecord, EditionRecord } from '../catalogue/snapshot.ts';
import { comparePartialDates } from './check-dates.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

type Path = Problem['path'];

/** Everything that one edition of a contest can have wrong with itself, its contest and what it names. */
export function checkEdition(
	edition: EditionRecord,
	contest: ContestRecord | undefined,
	entries: Entries,
): readonly Problem[] {
	return [
		...unknownParts(edition),
		...stageDates(edition),
		...weights(edition),
		...judgings(edition),
		...edition.data.entries.flatMap((entry, index) =>
			entryProblems(edition, entry, ['entries', index], contest, entries),
		),
		...repeatedEntries(edition),
	];
}

/** Groups, categories, stages and criteria that other lines of the file name but no line defines. */
function unknownParts({ file, data }: EditionRecord): readonly Problem[] {
	const groups = data.groups.map(({ id }) => id);
	const categories = data.categories.map(({ id }) => id);
	const stages = data.stages.map(({ id }) => id);
	const criteria = data.criteria.map(({ id }) => id);
	const known = (what: string, id: string | undefined, ids: readonly string[], path: Path) =>
		id === undefined || ids.includes(id) ? [] : [unknown(file, what, id, ids, path)];
	return [
		...data.tieOrder.flatMap((id, index) => known('Kriteria', id, criteria, ['tieOrder', index])),
		...data.stages.flatMap(({ passed }, row) =>
			(passed?.parts ?? []).flatMap(({ group }, index) =>
				known('Kelompok', group, groups, ['stages', row, 'passed', 'parts', index, 'group']),
			),
		),
		...data.judgings.flatMap(({ stage }, index) =>
			known('Tahap', stage, stages, ['judgings', index, 'stage']),
		),
		...data.entries.flatMap(({ group, category, results }, row) => [
			...known('Kelompok', group, groups, ['entries', row, 'group']),
			...known('Kategori', category, categories, ['entries', row, 'category']),
			...results.flatMap(({ stage, decidedBy }, index) => [
				...known('Tahap', stage, stages, ['entries', row, 'results', index, 'stage']),
				...known('Kriteria', decidedBy, criteria, ['entries', row, 'results', index, 'decidedBy']),
			]),
		]),
	];
}

function unknown(file: string, what: string, id: string, known: readonly string[], path: Path): Problem {
	const message = `${what} \`${id}\` tidak ada di berkas ini.${suggestionText(id, known)} Salin \`id\`-nya dari daftar di atas, atau tambahkan ke sana.`;
	return { code: 'rujukan-tidak-dikenal', file, path, message };
}

/** A stage ends after it begins, and does not begin before the one above it. */
function stageDates({ file, data: { stages } }: EditionRecord): readonly Problem[] {
	return stages.flatMap(({ name, from, until }, index): readonly Problem[] => {
		const code = 'tanggal-bertentangan';
		const before = stages[index - 1];
		if (from !== undefined && until !== undefined && comparePartialDates(until, from) < 0) {
			const message = `Tahap \`${name}\` berakhir (\`${until}\`) sebelum dimulai (\`${from}\`). Periksa kedua tanggal.`;
			return [{ code, file, path: ['stages', index, 'until'], message }];
		}
		if (from === undefined || before?.from === undefined || comparePartialDates(from, before.from) >= 0)
			return [];
		const message = `Tahap \`${name}\` (\`${from}\`) dimulai lebih awal daripada \`${before.name}\` di atasnya (\`${before.from}\`). Urutkan tahap, atau periksa tanggalnya.`;
		return [{ code, file, path: ['stages', index, 'from'], message }];
	});
}

/** Percents in hundredths. */
const whole = 100_00;

/** Weights are published for all criteria or for none; then they make 100 percent. */
function weights({ file, data: { criteria } }: EditionRecord): readonly Problem[] {
	const known = criteria.flatMap(({ weight }) => weight ?? []);
	if (known.length === 0) return [];
	const code = 'nilai-tidak-sah';
	if (known.length < criteria.length) {
		const index = criteria.findIndex(({ weight }) => weight === undefined);
		const message =
			'Sebagian kriteria berbobot dan sebagian tidak. Tulis bobot semuanya, atau hapus semuanya.';
		return [{ code, file, path: ['criteria', index], message }];
	}
	const sum = known.reduce((total, weight) => total + weight, 0);
	if (sum === whole) return [];
	const message = `Jumlah bobot ${String(sum / 100)}, seharusnya 100. Periksa bobot setiap kriteria.`;
	return [{ code, file, path: ['criteria'], message }];
}

/** A stage is judged once, and who did not pass it has no result of a later one. */
function judgings({ file, data: { judgings: all, entries, stages } }: EditionRecord): readonly Problem[] {
	const order = stages.map(({ id }) => id);
	const twice = all.flatMap(({ stage }, index): readonly Problem[] => {
		if (all.findIndex((other) => other.stage === stage) === index) return [];
		const message = `Penilaian tahap \`${stage}\` sudah ditulis di atas. Gabungkan keduanya.`;
		return [{ code: 'id-ganda', file, path: ['judgings', index], message }];
	});
	const beyond = entries.flatMap(({ results }, row) =>
		results.flatMap(({ stage, passed }, index): readonly Problem[] => {
			const later = results.find((other) => order.indexOf(other.stage) > order.indexOf(stage));
			if (passed || later === undefined) return [];
			const message = `Tidak lolos \`${stage}\`, tetapi mempunyai hasil \`${later.stage}\` sesudahnya. Periksa \`passed\`, atau hapus hasil sesudahnya.`;
			return [{ code: 'nilai-tidak-sah', file, path: ['entries', row, 'results', index, 'passed'], message }];
		}),
	);
	return [...twice, ...beyond];
}

function entryProblems(
	{ file, data: { sample } }: EditionRecord,
	{ innovation, title, region }: ContestEntry,
	path: Path,
	contest: ContestRecord | undefined,
	{ innovationIds, innovations, regions, reference }: Entries,
): readonly Problem[] {
	const problems: Problem[] = [];
	if (innovation !== undefined && !innovationIds.has(innovation)) {
		const message = `Inovasi \`${innovation}\` tidak ada di etalase ini.${suggestionText(innovation, innovationIds)} Tulis \`<daerah>/<inovasi>\`, atau \`title\` bila karya ini tidak mempunyai halaman.`;
		problems.push({ code: 'rujukan-tidak-dikenal', file, path: [...path, 'innovation'], message });
	}
	const codes = [...reference.regions.map(({ code }) => code), ...regions.map(({ data }) => data.code)];
	if (region !== undefined && !codes.includes(region)) {
		const message = `Kode daerah \`${region}\` tidak ada di daftar acuan.${suggestionText(region, codes)} Daftarnya ada di \`reference/regions.csv\`.`;
		problems.push({ code: 'kode-daerah-tidak-dikenal', file, path: [...path, 'region'], message });
	}
	if (contest?.data.subject === 'daerah' && (innovation !== undefined || title !== undefined)) {
		const message = 'Lomba ini menilai daerah. Tulis hanya `region` bagi setiap peserta.';
		problems.push({ code: 'nilai-tidak-sah', file, path, message });
	}
	const named = innovations.find(({ id }) => id === innovation)?.data.sample;
	const fictional = named ?? (region === undefined ? undefined : isSampleCode(region));
	if (fictional !== undefined && fictional !== sample) {
		const message = sample
			? 'Peserta ini nyata, sedangkan edisi ini rekaan. Keduanya tidak boleh bercampur.'
			: 'Peserta ini rekaan, sedangkan edisi ini nyata. Keduanya tidak boleh bercampur.';
		problems.push({ code: 'contoh-tidak-cocok', file, path, message });
	}
	return problems;
}

/** The same work twice in the same group and category. */
function repeatedEntries({ file, data: { entries } }: EditionRecord): readonly Problem[] {
	const seen = new Set<string>();
	return entries.flatMap(({ innovation, title, region, group, category }, index): readonly Problem[] => {
		const name = innovation ?? title ?? region ?? '';
		const key = JSON.stringify([name, region, group, category]);
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		const message = `Peserta \`${name}\` sudah ditulis di atas pada kelompok dan kategori yang sama. Gabungkan keduanya.`;
		return [{ code: 'id-ganda', file, path: ['entries', index], message }];
	});
}

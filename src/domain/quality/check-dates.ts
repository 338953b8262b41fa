import type { Agency } from '../../schema/agency.ts';
import type { Innovation } from '../../schema/innovation.ts';
import type { Replication } from '../../schema/replication.ts';
import { placesNamed } from './data-walk.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';

/** Keys whose dates tell what has happened, so that they cannot lie in the future. */
const pastKeys: ReadonlySet<string> = new Set(['date', 'on', 'since', 'trial', 'implementation', 'year']);

/** Dates that contradict each other or have not come yet. */
export function checkDates(entries: Entries): readonly Problem[] {
	return [
		...futureDates('site.yaml', { dormant: { since: entries.siteDormantSince } }, entries.asOf),
		...entries.regions.flatMap(({ file, data }) => futureDates(file, data, entries.asOf)),
		...entries.agencyFiles.flatMap(({ file, agencies, sources }) => [
			...futureDates(file, { sources, agencies }, entries.asOf),
			...agencies.flatMap((agency, index) => agencyOrder(file, agency, index)),
		]),
		...entries.innovations.flatMap(({ file, data }) => [
			...innovationOrder(file, data),
			...futureDates(file, data, entries.asOf),
		]),
		...entries.guides.flatMap(({ file, data }) => futureDates(file, data, entries.asOf)),
		...entries.replications.flatMap(({ file, data }) => [
			...stateOrder(file, data),
			...futureDates(file, data, entries.asOf),
		]),
	];
}

/** Below 0 when the first is earlier, as far as both are precise: `2021` and `2021-03` are neither. */
export function comparePartialDates(first: string, second: string): number {
	const precision = Math.min(first.length, second.length);
	const [a, b] = [first.slice(0, precision), second.slice(0, precision)];
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function futureDates(file: string, data: unknown, asOf: string): readonly Problem[] {
	const problems: Problem[] = [];
	for (const { path, value } of placesNamed(data, pastKeys)) {
		const date = typeof value === 'number' ? String(value) : value;
		if (typeof date !== 'string') continue;
		if (comparePartialDates(date, asOf) <= 0) continue;
		const message = `Tanggal \`${date}\` belum terjadi: isi situs ini per ${asOf}. Periksa tahunnya, atau hapus isian ini.`;
		problems.push({ code: 'tanggal-mendatang', file, path, message });
	}
	return problems;
}

function contradiction(
	file: string,
	path: Problem['path'],
	later: readonly [label: string, date: string | undefined],
	earlier: readonly [label: string, date: string | undefined],
): readonly Problem[] {
	const [laterLabel, laterDate] = later;
	const [earlierLabel, earlierDate] = earlier;
	if (laterDate === undefined || earlierDate === undefined) return [];
	if (comparePartialDates(laterDate, earlierDate) >= 0) return [];
	const message = `${laterLabel} (\`${laterDate}\`) lebih awal daripada ${earlierLabel} (\`${earlierDate}\`). Periksa kedua tanggal.`;
	return [{ code: 'tanggal-bertentangan', file, path, message }];
}

function innovationOrder(file: string, { dates, status }: Innovation): readonly Problem[] {
	const trial = ['uji coba', dates.trial] as const;
	const implementation = ['penerapan', dates.implementation] as const;
	const start = dates.trial === undefined ? implementation : trial;
	const since = ['Status', status?.since] as const;
	return [
		...contradiction(file, ['dates', 'implementation'], ['Penerapan', dates.implementation], trial),
		...contradiction(file, ['dates', 'development', 'on'], ['Pengembangan', dates.development?.on], start),
		...contradiction(file, ['status', 'since'], since, status?.state === 'berjalan' ? trial : start),
	];
}

function agencyOrder(file: string, { activeFrom, activeUntil }: Agency, index: number): readonly Problem[] {
	const path = ['agencies', index, 'activeUntil'];
	return contradiction(file, path, ['Akhir masa aktif', activeUntil], ['awalnya', activeFrom]);
}

/** Each state against the one before it: the list tells them in the order in which they came. */
function stateOrder(file: string, { states }: Replication): readonly Problem[] {
	return states.flatMap(({ state, on }, index) => {
		const before = states[index - 1];
		const path = ['states', index, 'on'];
		return contradiction(
			file,
			path,
			[`Keadaan \`${state}\``, on],
			[`\`${before?.state ?? ''}\` di atasnya`, before?.on],
		);
	});
}

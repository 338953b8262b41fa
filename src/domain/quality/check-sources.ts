import { placesNamed } from './data-walk.ts';
import type { Entries, GuideEntry, InnovationEntry, ReplicationEntry } from './entries.ts';
import type { Problem } from './problem.ts';

const sourceKeys: ReadonlySet<string> = new Set(['source', 'sources']);

/** Records that nobody can verify: no source, or a source without an address; and endings without a cause. */
export function checkSources(entries: Entries): readonly Problem[] {
	return [
		// Sources of fictional records are fictional too: there is no address to ask for.
		...entries.regions.flatMap(({ file, data }) => (data.sample ? [] : withoutAddress(file, data))),
		...entries.agencyFiles.flatMap(({ file, sources, agencies, regionId }) => {
			const sample = entries.regions.some(({ id, data }) => id === regionId && data.sample);
			return sample ? [] : withoutAddress(file, { sources, agencies });
		}),
		...[...entries.innovations, ...entries.guides, ...entries.replications].flatMap((record) => [
			...withoutSource(record),
			...(record.data.sample ? [] : withoutAddress(record.file, record.data)),
		]),
		...[...entries.contests, ...entries.editions].flatMap(({ file, data }) =>
			data.sample ? [] : withoutAddress(file, data),
		),
		...entries.agendas.flatMap(({ file, data }) =>
			data.events.flatMap((event, index) =>
				event.sample
					? []
					: withoutAddress(file, event).map((problem) => ({
							...problem,
							path: ['events', index, ...problem.path],
						})),
			),
		),
		...entries.innovations.flatMap(withoutCause),
		...entries.replications.flatMap(stoppedWithoutCause),
	];
}

function withoutSource({ file, data }: InnovationEntry | GuideEntry | ReplicationEntry): readonly Problem[] {
	if (data.sample || data.sources.length > 0) return [];
	const message =
		'Catatan tanpa sumber tidak dapat diperiksa pembaca. Tulis paling sedikit satu sumber di `sources`.';
	return [{ code: 'sumber-tidak-ada', file, path: ['sources'], message }];
}

function withoutAddress(file: string, data: unknown): readonly Problem[] {
	const problems: Problem[] = [];
	for (const { path, value } of placesNamed(data, sourceKeys)) {
		if (typeof value !== 'object' || value === null || Array.isArray(value) || !('title' in value)) continue;
		if ('url' in value && value.url !== undefined) continue;
		const message = `Sumber \`${String(value.title)}\` tidak punya alamat. Tulis \`url\` bila dokumennya ada di web.`;
		problems.push({ code: 'sumber-tanpa-alamat', file, path, message });
	}
	return problems;
}

function withoutCause({ file, data: { status } }: InnovationEntry): readonly Problem[] {
	if (status === undefined || status.state === 'berjalan' || status.cause !== undefined) return [];
	const message = `Status \`${status.state}\` tanpa sebab. Tulis \`cause\`: satu kalimat yang membantu daerah lain belajar.`;
	return [{ code: 'status-tanpa-sebab', file, path: ['status', 'state'], message }];
}

function stoppedWithoutCause({ file, data }: ReplicationEntry): readonly Problem[] {
	return data.states.flatMap(({ state, cause }, index): readonly Problem[] => {
		if (state !== 'berhenti' || cause !== undefined) return [];
		const message =
			'Replikasi `berhenti` tanpa sebab. Tulis `cause`: satu kalimat yang membantu daerah lain belajar.';
		return [{ code: 'status-tanpa-sebab', file, path: ['states', index, 'state'], message }];
	});
}

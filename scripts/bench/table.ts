import type { Usage } from './measure.ts';

/** One measured step of the benchmark. */
export interface Row {
	readonly step: string;
	readonly usage: Usage;
}

/** The measurements as a Markdown table, so that a report can take it as it is. */
export function benchTable(rows: readonly Row[], entries: number): string {
	const lines = rows.map(({ step, usage }) => {
		const perEntry = entries === 0 ? 0 : (usage.seconds * 1000) / entries;
		const cells = [step, `${usage.seconds.toFixed(1)} s`, `${perEntry.toFixed(2)} ms`];
		return `| ${[...cells, `${(usage.peakBytes / 2 ** 20).toFixed(0)} MiB`].join(' | ')} |`;
	});
	return ['| Step | Wall time | Per entry | Peak memory |', '| --- | ---: | ---: | ---: |', ...lines].join(
		'\n',
	);
}

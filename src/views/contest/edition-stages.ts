import { funnelOf } from '../../domain/contest/funnel.ts';
import { stageStates } from '../../domain/contest/stage-state.ts';
import type { ContestStage, Edition } from '../../schema/contest-edition.ts';
import { editionText as text, stateLabels } from '../copy/contest.ts';
import { formatNumber } from '../copy/formats.ts';
import { distinctSources, sourceView, type SourceView } from '../frame.ts';

/** One stage in words, and how wide its bar is. */
export interface StageView {
	readonly name: string;
	readonly text?: string | undefined;
	readonly time: string;
	readonly state: string;
	readonly running: boolean;
	/** Published number; absent when nobody published one. */
	readonly passed?: string | undefined;
	readonly note?: string | undefined;
	readonly parts: readonly string[];
	readonly conflicts: readonly { readonly text: string; readonly source?: SourceView | undefined }[];
	/** Entries that this site names. */
	readonly named: string;
	/** Share of the largest published number in percent, 0 to 100; absent without a number. */
	readonly share?: number | undefined;
	readonly sources: readonly SourceView[];
}

/** When a stage is, as far as known. */
export function stageTime({ from, until }: Pick<ContestStage, 'from' | 'until'>): string {
	if (from !== undefined && until !== undefined) return text.span(from, until);
	if (from !== undefined) return text.from(from);
	return until === undefined ? text.noDate : text.ended(until);
}

/** All stages of an edition on a day, in their order. */
export function stageViews(data: Edition, asOf: string): readonly StageView[] {
	const states = stageStates(data, asOf);
	const groups = new Map(data.groups.map(({ id, name }) => [id, name]));
	const most = Math.max(1, ...data.stages.map(({ passed }) => passed?.value ?? 0));
	return funnelOf(data).map(({ stage, published, named }, index) => {
		const state = states[index] ?? 'tidak-diketahui';
		const { passed } = stage;
		return {
			name: stage.name,
			text: stage.text,
			time: stageTime(stage),
			state: stateLabels[state],
			running: state === 'berjalan',
			passed: published === undefined ? undefined : formatNumber(published),
			note: passed?.note,
			parts: (passed?.parts ?? []).map(({ group, value }) => text.part(groups.get(group) ?? group, value)),
			conflicts: (passed?.conflicts ?? []).map(({ value, note, source }) => ({
				text: text.conflicting(value, note),
				source: source === undefined ? undefined : sourceView(source),
			})),
			named: formatNumber(named.length),
			share: published === undefined ? undefined : (published / most) * 100,
			sources: distinctSources([stage.source, passed?.source].flatMap((source) => source ?? [])),
		};
	});
}

import type { Condition, Prerequisite } from '../../schema/guide-prerequisite.ts';
import { connectivityLabels, levelLabels, needLabels } from '../copy/guide-labels.ts';
import { conditionText as text } from '../copy/guide.ts';
import { sourceView, type SourceView } from '../frame.ts';
import type { LabelLookup } from '../label-lookup.ts';

export interface PrerequisiteView {
	readonly id: string;
	readonly text: string;
	readonly need: string;
	readonly must: boolean;
	/** What can be compared with a region, in words; absent where readers judge for themselves. */
	readonly condition?: string | undefined;
	readonly substitute?: string | undefined;
	readonly source?: SourceView | undefined;
}

/** The measurable part of a prerequisite in words. */
export function conditionWords(condition: Condition, labels: LabelLookup): string {
	switch (condition.kind) {
		case 'jenjang':
			return text.level(condition.levels.map((level) => levelLabels[level]));
		case 'penduduk':
			return text.population(condition.min, condition.max);
		case 'urusan':
			return text.affair(labels.affair(condition.affair));
		case 'jaringan':
			return text.network(connectivityLabels[condition.atLeast]);
		case 'sistem':
			return text.system(labels.system(condition.system));
		case 'dasar-hukum':
			return text.legal(condition.text);
		case 'petugas':
			return text.staff(condition.atLeast);
		default:
			return condition satisfies never;
	}
}

/** The musts first, otherwise in the order of the guide. */
export function prerequisiteViews(
	prerequisites: readonly Prerequisite[],
	labels: LabelLookup,
): readonly PrerequisiteView[] {
	return prerequisites
		.map(({ id, text: sentence, need, condition, substitute, source }) => ({
			id,
			text: sentence,
			need: needLabels[need],
			must: need === 'wajib',
			condition: condition === undefined ? undefined : conditionWords(condition, labels),
			substitute,
			source: source === undefined ? undefined : sourceView(source),
		}))
		.toSorted((first, second) => Number(second.must) - Number(first.must));
}

import type { Region } from '../../schema/region.ts';
import { formatList, formatYearlyDay } from '../copy/formats.ts';
import { categoryLabels } from '../copy/labels.ts';
import { regionText as text } from '../copy/region.ts';
import { sourceView, type SourceView } from '../frame.ts';

/** A duty in words: how many per whom, since when and until which day, and on what basis. */
export interface DutyView {
	readonly text: string;
	readonly details: string;
	readonly basis: string;
	readonly source?: SourceView | undefined;
}

/** The office that helps agencies to innovate. */
export interface AssistanceView {
	readonly office: string;
	readonly text?: string | undefined;
	readonly source?: SourceView | undefined;
}

/** A region's duties in the order of its file. */
export function dutyViews({ duties }: Region): readonly DutyView[] {
	return duties.map((duty) => ({
		text: text.duty(
			duty.count,
			formatList(duty.categories.map((category) => categoryLabels[category])),
			duty.per,
		),
		details: [
			text.dutyPeriod(duty.from, duty.until),
			...(duty.deadline === undefined ? [] : [text.deadline(formatYearlyDay(duty.deadline))]),
		].join(', '),
		basis: duty.basis,
		source: duty.source === undefined ? undefined : sourceView(duty.source),
	}));
}

/** Whom to ask for help; undefined when it is not known. */
export function assistanceView({ assistance }: Region): AssistanceView | undefined {
	if (assistance === undefined) return undefined;
	return {
		office: assistance.office,
		text: assistance.text,
		source: assistance.source === undefined ? undefined : sourceView(assistance.source),
	};
}

import type { AgencyYear } from '../../domain/coverage/agency-year.ts';
import { coverageStates, type CoverageState } from '../../domain/coverage/state.ts';
import type { Region } from '../../schema/region.ts';
import { coverageStateText, coverageText as text } from '../copy/coverage.ts';

export type RecordOrigin = Region['recordsFrom'];

/** Shape and colour of a state; a record that is only missing here looks different from a report that is missing. */
export type CoverageTone = 'met' | 'short' | 'nil' | 'missing' | 'unrecorded' | 'free';

/** A state as a page shows it: a word, with a shape and a colour that repeat it. */
export interface StateView {
	readonly tone: CoverageTone;
	readonly label: string;
	/** What the word leaves open, `1 dari 2 inovasi`. */
	readonly detail?: string | undefined;
}

const tones = {
	terpenuhi: 'met',
	kurang: 'short',
	nihil: 'nil',
	'belum-melapor': 'missing',
	'tidak-berlaku': 'free',
} as const satisfies Record<CoverageState, CoverageTone>;

/** A state in the words that fit where the records come from. */
export function stateView(state: CoverageState, origin: RecordOrigin): StateView {
	const unrecorded = state === 'belum-melapor' && origin === 'sumber-terbuka';
	return { tone: unrecorded ? 'unrecorded' : tones[state], label: coverageStateText[origin][state].label };
}

function detailOf(agency: AgencyYear, origin: RecordOrigin): string | undefined {
	switch (agency.state) {
		case 'tidak-berlaku':
			return agency.because === 'tidak-aktif' ? text.inactive : undefined;
		case 'kurang':
			return text.ofRequired(agency.counted, agency.required);
		case 'terpenuhi':
			// Dates from public sources say when something became known as often as when it began.
			return origin === 'unit' && agency.timing === 'sesudah-batas' ? text.late : undefined;
		case 'nihil':
		case 'belum-melapor':
			return undefined;
		default:
			return agency satisfies never;
	}
}

/** The state of one agency in one year. */
export function agencyStateView(agency: AgencyYear, origin: RecordOrigin): StateView {
	return { ...stateView(agency.state, origin), detail: detailOf(agency, origin) };
}

/** All states with what they mean, in their order. */
export function stateLegend(origin: RecordOrigin): readonly (StateView & { readonly meaning: string })[] {
	return coverageStates.map((state) => ({
		...stateView(state, origin),
		meaning: coverageStateText[origin][state].meaning,
	}));
}

import type { AgencyYear, ObligedAgency } from '../../domain/coverage/agency-year.ts';
import { daysBetween } from '../../domain/catalogue/day-span.ts';
import type { YearCoverage } from '../../domain/coverage/region-coverage.ts';
import { coverageStates, obligedIn } from '../../domain/coverage/state.ts';
import { coverageText as text } from '../copy/coverage.ts';
import { formatDate } from '../copy/formats.ts';
import { stateView, type RecordOrigin, type StateView } from './coverage-state.ts';

/** One part of the bar and of the numbers under it. */
export interface StateShare extends StateView {
	readonly count: number;
	/** Number of agencies before this part of the bar. */
	readonly start: number;
}

/** The answer about one year. */
export interface YearAnswer {
	/** The sentence with which the page begins. */
	readonly sentence: string;
	/** Sentences that belong to it. */
	readonly details: readonly string[];
	/** Agencies with a duty, by state; their counts add up to `obliged`. */
	readonly shares: readonly StateShare[];
	readonly obliged: number;
}

export function isObliged(agency: AgencyYear): agency is ObligedAgency {
	return agency.state !== 'tidak-berlaku';
}

/** The one deadline of all agencies with a duty; null when there is none, undefined when they differ. */
export function commonDeadline(agencies: readonly AgencyYear[]): string | null | undefined {
	const deadlines = new Set(agencies.filter(isObliged).map(({ deadline }) => deadline ?? null));
	const [only] = deadlines;
	return deadlines.size === 1 ? only : undefined;
}

function deadlineWords(agencies: readonly AgencyYear[], asOf: string): string {
	const deadline = commonDeadline(agencies);
	if (deadline === undefined) return text.deadlinesDiffer;
	if (deadline === null) return text.deadlineUnknown;
	const day = formatDate(deadline);
	const days = daysBetween(asOf, deadline);
	if (days === 0) return text.deadlineToday(day);
	return days > 0 ? text.deadlineAhead(day, days) : text.deadlinePassed(day, -days);
}

function reportedSentence({ year, counts, agencies }: YearCoverage, asOf: string): string {
	const obliged = obligedIn(counts);
	if (counts.terpenuhi === obliged) return text.answerAll(obliged, year);
	return `${text.answer(counts.terpenuhi, obliged, year)}; ${deadlineWords(agencies, asOf)}.`;
}

/** Says what is recorded here, never who is late: nobody has reported to this catalogue. */
function recordedSentence({ year, counts }: YearCoverage): string {
	const obliged = obligedIn(counts);
	if (counts['belum-melapor'] === obliged) return text.recordedNone(obliged, year);
	return text.recorded(counts.terpenuhi, obliged, year);
}

function timingSentence(agencies: readonly AgencyYear[]): readonly string[] {
	const timings = agencies.filter(isObliged).map(({ timing }) => timing);
	const count = (wanted: ObligedAgency['timing']) => timings.filter((timing) => timing === wanted).length;
	const parts = [
		[count('tepat-waktu'), text.inTime],
		[count('sesudah-batas'), text.afterwards],
		[count('belum-pasti'), text.uncertain],
	] as const;
	const said = parts.filter(([number]) => number > 0).map(([number, words]) => words(number));
	return said.length === 0 ? [] : [text.timing(said.join(', '))];
}

function sharesOf({ counts }: YearCoverage, origin: RecordOrigin): readonly StateShare[] {
	let start = 0;
	return coverageStates
		.filter((state) => state !== 'tidak-berlaku')
		.map((state) => {
			const share = { ...stateView(state, origin), count: counts[state], start };
			start += share.count;
			return share;
		});
}

/** The answer about a year in words and numbers, as seen on `asOf`. */
export function yearAnswer(covered: YearCoverage, origin: RecordOrigin, asOf: string): YearAnswer {
	const obliged = obligedIn(covered.counts);
	const free = covered.counts['tidak-berlaku'];
	const reported = origin === 'unit';
	const answered = reported ? reportedSentence(covered, asOf) : recordedSentence(covered);
	return {
		sentence: obliged === 0 ? text.answerNobody(covered.year) : answered,
		details: [
			...(reported ? timingSentence(covered.agencies) : []),
			...(free === 0 || obliged === 0 ? [] : [text.free(free)]),
			text.asOf(formatDate(asOf)),
		],
		shares: sharesOf(covered, origin),
		obliged,
	};
}

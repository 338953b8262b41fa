import type { AgencyCategory } from '../../schema/agency.ts';
import type { PartialDate } from '../../schema/partial-date.ts';
import type { AgencyRecord } from '../catalogue/snapshot.ts';
import { dateOf, dayIn, daysBetween, nthOf, spanOf, type DaySpan } from '../catalogue/day-span.ts';
import { dutyIn, isActiveIn, kecamatanOf, type Duty } from './duty.ts';

/** Whether a duty was met in time; `belum-pasti` when the dates of the innovations are not exact enough to say. */
export type Timing = 'tepat-waktu' | 'sesudah-batas' | 'belum-pasti' | 'tanpa-batas';

/** An agency that had nothing to meet in a year, and why. */
export interface FreeAgency {
	/** `<region>/<agency>`. */
	readonly agencyId: string;
	readonly category: AgencyCategory;
	readonly state: 'tidak-berlaku';
	readonly because: 'tanpa-kewajiban' | 'tidak-aktif';
}

/** An agency that had a duty in a year, and how far it has come. */
export interface ObligedAgency {
	readonly agencyId: string;
	readonly category: AgencyCategory;
	readonly state: 'terpenuhi' | 'kurang' | 'nihil' | 'belum-melapor';
	/** Place of the duty in the list of the region's file. */
	readonly duty: number;
	/** Innovations that the duty asks for. */
	readonly required: number;
	/** Innovations that count: of the agency, or of all who share the duty with it. */
	readonly counted: number;
	/** The kecamatan, `<region>/<agency>`, whose agencies meet the duty together. */
	readonly sharedIn?: string | undefined;
	/** Last day of this year's duty, `2026-06-30`. */
	readonly deadline?: string | undefined;
	/** Whole days from `asOf` to the deadline, negative when it has passed; absent when the duty is met. */
	readonly daysLeft?: number | undefined;
	/** When the duty was met, as exactly as the innovations' dates say; absent while it is not. */
	readonly metOn?: PartialDate | undefined;
	readonly timing?: Timing | undefined;
}

export type AgencyYear = FreeAgency | ObligedAgency;

/** What the states of a year follow from. */
export interface YearFacts {
	readonly year: number;
	readonly asOf: string;
	readonly duties: readonly Duty[];
	/** All agencies of the region by the id in their file. */
	readonly agencies: ReadonlyMap<string, AgencyRecord>;
	/** Innovations of this year by the id of their agency: the days on which each began to count. */
	readonly begun: ReadonlyMap<string, readonly DaySpan[]>;
}

/** The duty of an agency, and the key that it shares with those who meet it together. */
interface Obligation {
	readonly duty: Duty;
	readonly index: number;
	readonly sharedIn: string | undefined;
	readonly group: string;
}

function obligationOf(agency: AgencyRecord, facts: YearFacts): Obligation | FreeAgency['because'] {
	if (!isActiveIn(facts.year, agency.data)) return 'tidak-aktif';
	const index = dutyIn(facts.year, agency.data.category, facts.duties);
	const duty = index === undefined ? undefined : facts.duties[index];
	if (index === undefined || duty === undefined) return 'tanpa-kewajiban';
	const sharedIn = duty.per === 'kecamatan' ? kecamatanOf(agency, facts.agencies) : undefined;
	// A duty without a kecamatan to share it is the agency's own.
	const group = sharedIn === undefined ? `unit ${agency.id}` : `${String(index)} ${sharedIn}`;
	return { duty, index, sharedIn, group };
}

function timingOf(met: DaySpan, deadline: string | undefined): Timing {
	if (deadline === undefined) return 'tanpa-batas';
	if (met.last <= deadline) return 'tepat-waktu';
	return met.first > deadline ? 'sesudah-batas' : 'belum-pasti';
}

function unmetState(
	agency: AgencyRecord,
	counted: number,
	{ year, asOf }: YearFacts,
): ObligedAgency['state'] {
	if (counted > 0) return 'kurang';
	const reports = agency.data.nilReports.filter((report) => report.year === year);
	return reports.some(({ on }) => spanOf(on).first <= asOf) ? 'nihil' : 'belum-melapor';
}

function obliged(
	agency: AgencyRecord,
	{ duty, index, sharedIn }: Obligation,
	begun: readonly DaySpan[],
	facts: YearFacts,
): ObligedAgency {
	const { year, asOf } = facts;
	const deadline = duty.deadline === undefined ? undefined : dayIn(year, duty.deadline);
	const met = nthOf(begun, duty.count);
	const common = {
		agencyId: agency.id,
		category: agency.data.category,
		duty: index,
		required: duty.count,
		counted: begun.length,
		sharedIn,
		deadline,
	};
	if (met !== undefined)
		return { ...common, state: 'terpenuhi', metOn: dateOf(met), timing: timingOf(met, deadline) };
	const daysLeft = deadline === undefined ? undefined : daysBetween(asOf, deadline);
	return { ...common, state: unmetState(agency, begun.length, facts), daysLeft };
}

/** The state of every agency of the region in one year, in the order in which the agencies are given. */
export function agencyYears(facts: YearFacts): readonly AgencyYear[] {
	const obligations = [...facts.agencies.values()].map((agency) => ({
		agency,
		obligation: obligationOf(agency, facts),
	}));
	const together = new Map<string, DaySpan[]>();
	for (const { agency, obligation } of obligations) {
		if (typeof obligation === 'string') continue;
		const spans = together.get(obligation.group) ?? [];
		spans.push(...(facts.begun.get(agency.data.id) ?? []));
		together.set(obligation.group, spans);
	}
	return obligations.map(({ agency, obligation }): AgencyYear => {
		if (typeof obligation === 'string') {
			const { id: agencyId, data } = agency;
			return { agencyId, category: data.category, state: 'tidak-berlaku', because: obligation };
		}
		return obliged(agency, obligation, together.get(obligation.group) ?? [], facts);
	});
}

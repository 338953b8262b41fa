import { scaledBudget } from '../../domain/replication/cost.ts';
import { scheduleOf, type Span } from '../../domain/replication/schedule.ts';
import { costDrivers } from '../../schema/guide-resources.ts';
import type { Guide } from '../../schema/guide.ts';
import { formatRupiah } from '../copy/formats.ts';
import { driverLabels } from '../copy/guide-labels.ts';
import { glanceText as text } from '../copy/guide.ts';

/** One answer at the top of a guide; without a figure nothing is known. */
export interface GlanceFact {
	readonly label: string;
	readonly figure?: string | undefined;
	readonly notes: readonly string[];
	/** Part of the page that tells more. */
	readonly more?: { readonly label: string; readonly anchor: string } | undefined;
}

/** A region with one of everything that a quantity can grow with. */
export const oneOfEach = { population: 1000, agencies: 1, puskesmas: 1, kelurahan: 1 } as const;

/** Monday to Friday. */
const workingDaysOfWeek = 5;

function weeksOf({ min, max }: Span): Span {
	return { min: Math.ceil(min / workingDaysOfWeek), max: Math.ceil(max / workingDaysOfWeek) };
}

function timeFact({ phases }: Guide): GlanceFact {
	const { total, unknown, steps } = scheduleOf(phases);
	if (total.max === 0) return { label: text.time, notes: [text.noneKnown(steps.length)] };
	const days = text.workingDays(total);
	return {
		label: text.time,
		figure: unknown === 0 ? days : text.atLeast(days),
		notes: [text.weeks(weeksOf(total)), ...(unknown === 0 ? [] : [text.unknownSteps(unknown, steps.length)])],
	};
}

/** What the guide's costs are for, in the order of the list: always the region itself. */
function unitsOf(costs: Guide['costs']): readonly string[] {
	const used = new Set<string>(costs.map(({ scalesWith }) => scalesWith));
	return costDrivers.filter((driver) => used.has(driver)).map((driver) => driverLabels[driver]);
}

function costFacts({ costs }: Guide): readonly GlanceFact[] {
	if (costs.length === 0) {
		return [
			{ label: text.firstYear, notes: [] },
			{ label: text.yearly, notes: [] },
		];
	}
	const { once, yearly } = scaledBudget(costs, oneOfEach);
	const has = (frequency: string) => costs.some((line) => line.frequency === frequency);
	const estimates = costs.filter(({ basis }) => basis === 'perkiraan').length;
	const known = has('sekali') && has('per-tahun');
	const total = formatRupiah(once + yearly);
	const first: GlanceFact = {
		label: text.firstYear,
		figure: known ? total : text.atLeast(total),
		notes: [
			text.forUnits(unitsOf(costs)),
			...(known ? [text.once(once)] : [has('sekali') ? text.noYearly : text.noOnce]),
			...(estimates === 0 ? [] : [text.estimates(estimates, costs.length)]),
		],
	};
	return [
		first,
		{ label: text.yearly, figure: has('per-tahun') ? formatRupiah(yearly) : undefined, notes: [] },
	];
}

function staffFact({ staff }: Guide): GlanceFact {
	if (staff.length === 0) return { label: text.staff, notes: [] };
	const people = staff.reduce((sum, { count }) => sum + count, 0);
	const unknown = staff.filter(({ share }) => share === undefined).length;
	const percent = staff.reduce((sum, { count, share }) => sum + count * (share ?? 0), 0);
	return {
		label: text.staff,
		figure: text.people(people),
		notes: [unknown === 0 ? text.fullTime(percent / 100) : text.unknownShare(unknown)],
	};
}

function mustFact({ prerequisites }: Guide): GlanceFact {
	const musts = prerequisites.filter(({ need }) => need === 'wajib').length;
	if (musts === 0) return { label: text.musts, notes: [] };
	return {
		label: text.musts,
		figure: text.mustCount(musts),
		notes: [],
		more: { label: text.seeMusts, anchor: 'bagian-cocok' },
	};
}

/** What a replication takes, in five answers: time, cost of the first and of the following years, staff, musts. */
export function glanceFacts(guide: Guide): readonly GlanceFact[] {
	return [timeFact(guide), ...costFacts(guide), staffFact(guide), mustFact(guide)];
}

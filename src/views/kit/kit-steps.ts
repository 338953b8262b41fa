import type { Span } from '../../domain/replication/schedule.ts';
import { formatNumber } from '../copy/formats.ts';
import { kitText } from '../copy/kit.ts';
import type { KitGuide, KitStep } from './kit-guide.ts';

/** Monday to Friday. */
const workingDaysOfWeek = 5;

/** All steps in the order of their numbers. */
export function stepsOf({ phases }: KitGuide): readonly KitStep[] {
	return phases.flatMap(({ steps }) => steps);
}

/** `5–10`, or one number when both are the same. */
export function rangeText({ min, max }: Span): string {
	return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}

/** How long a step takes, in working days. */
export function lengthText({ days }: KitStep): string {
	return days === undefined ? kitText.noData : rangeText(days);
}

/** `1–3`: the weeks from the beginning in which a step takes place, by the longest times. */
export function weeksText({ begins, ends, known }: KitStep): string {
	if (!known) return kitText.noData;
	return rangeText({
		min: Math.floor(begins.max / workingDaysOfWeek) + 1,
		max: Math.ceil(ends.max / workingDaysOfWeek),
	});
}

/** Numbers of the steps that must have ended before. */
export function afterText({ after }: KitStep, guide: KitGuide): string {
	const numbers = new Map(stepsOf(guide).map(({ id, number }) => [id, number]));
	return after
		.flatMap((id) => numbers.get(id) ?? [])
		.toSorted((first, second) => first - second)
		.join(', ');
}

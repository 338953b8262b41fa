import type { CalendarEvent } from '../calendar-event.ts';
import { formatNumber } from '../copy/formats.ts';
import { planText as text } from '../copy/kit-plan.ts';
import { kitFiles, kitText } from '../copy/kit.ts';
import type { KitCalendar, KitForm } from './kit-document.ts';
import type { KitGuide, KitStep } from './kit-guide.ts';
import type { KitParties } from './kit-parties.ts';
import { dayAfter, isDay, workingDay } from './working-day.ts';

function eventOf(step: KitStep, guide: KitGuide, start: string): CalendarEvent {
	const { who, days, output, proof } = step;
	const { event } = text;
	return {
		uid: `${guide.id.replaceAll('/', '-')}-${step.id}@${new URL(guide.site.address).host}`,
		title: `${String(step.number)}. ${step.title}`,
		description: [
			...(who === undefined ? [] : [event.who(who)]),
			...(days === undefined ? [] : [event.length(formatNumber(days.max))]),
			...(output === undefined ? [] : [event.output(output)]),
			...(proof === undefined ? [] : [event.proof(proof)]),
			event.holidays,
			kitText.draft,
			...(guide.sample ? [kitText.sample] : []),
			kitText.origin(guide.innovation.title, guide.reviewed.on, guide.address),
		].join('\n'),
		start: workingDay(start, step.begins.max),
		end: dayAfter(workingDay(start, step.ends.max - 1)),
	};
}

/**
 * The steps whose dates are known, each with its longest time, as events of whole days. Undefined when the form has no
 * first day or no step has dates.
 */
export function planCalendar(
	guide: KitGuide,
	form: KitForm,
	{ receiver }: KitParties,
): KitCalendar | undefined {
	if (!isDay(form.start)) return undefined;
	const steps = guide.phases.flatMap((phase) => phase.steps.filter(({ known }) => known));
	if (steps.length === 0) return undefined;
	return {
		fileName: kitFiles.plan,
		name: text.calendar(guide.innovation.title, receiver.region),
		events: steps.map((step) => eventOf(step, guide, form.start)),
	};
}

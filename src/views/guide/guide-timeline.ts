import type { Schedule, ScheduledStep } from '../../domain/replication/schedule.ts';
import { phaseLabels } from '../copy/guide-labels.ts';
import { stepText } from '../copy/guide.ts';

/** How a timeline is laid out, in pixels. */
interface TimelineLayout {
	/** Width of the column of names; 0 writes each name above its bar. */
	readonly names: number;
	/** Width of the area of the bars. */
	readonly plot: number;
	/** Characters that fit on a line of a name. */
	readonly characters: number;
	/** Whether lines show what waits for what; without them each step names the steps it waits for. */
	readonly links: boolean;
}

/** For a screen as wide as a tablet and for paper. */
export const wideTimeline: TimelineLayout = { names: 308, plot: 472, characters: 42, links: true };
/** Lines would run through the names. */
export const narrowTimeline: TimelineLayout = { names: 0, plot: 312, characters: 42, links: false };

export interface TimelineBar {
	/** Lines of the name, the number first. */
	readonly name: readonly string[];
	/** How long it takes, and the word for a step that decides the end. */
	readonly facts: string;
	readonly nameTop: number;
	readonly x: number;
	readonly y: number;
	/** 0 for a step whose length is not known while that of others is: it is drawn as a point. */
	readonly width: number;
	/** Where the shortest time ends, when it is shorter than the longest. */
	readonly shortest?: number | undefined;
	readonly critical: boolean;
	/** False while nobody has written how long it takes. */
	readonly known: boolean;
}

/** A drawing in pixels, from the left and the top; a bar is `barHeight` high. */
export interface Timeline {
	readonly width: number;
	readonly height: number;
	/** True when no length is known: the bars then stand in their order, one as wide as the other. */
	readonly byOrder: boolean;
	readonly phases: readonly { readonly label: string; readonly y: number }[];
	readonly bars: readonly TimelineBar[];
	/** From the end of the step that is waited for to the beginning of the one that waits, as path data. */
	readonly links: readonly { readonly path: string; readonly critical: boolean }[];
	readonly ticks: readonly { readonly x: number; readonly label: string }[];
	/** Where the lines of the ticks begin; the labels stand above. */
	readonly ticksTop: number;
}

export const barHeight = 14;
export const lineHeight = 18;
/** Room for the label of the last tick and for the points at both ends. */
const margin = 24;
const axisHeight = 26;
const phaseHeight = 36;
const rowGap = 12;
const mostTicks = 6;
/** A link leaves its bar by this much before it turns. */
const elbow = 6;

/** Words on lines of at most so many characters; a longer word has a line of its own. */
export function wrapped(text: string, characters: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= characters) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}

/** Distance between ticks: 1, 2 or 5 times a power of ten, so that there are at most six after the first. */
export function tickDistance(total: number): number {
	for (let power = 1; ; power *= 10) {
		for (const digit of [1, 2, 5]) {
			if (total <= digit * power * mostTicks) return digit * power;
		}
	}
}

interface Placed {
	readonly begin: number;
	readonly end: number;
	readonly shortest: number;
}

/** How many steps stand before each one in the longest chain that leads to it. */
function ranks(steps: readonly ScheduledStep[]): ReadonlyMap<string, number> {
	const known = new Map(steps.map(({ step }) => [step.id, step]));
	const found = new Map<string, number>();
	const rankOf = (id: string): number => {
		const done = found.get(id);
		if (done !== undefined) return done;
		const before = (known.get(id)?.after ?? []).filter((earlier) => known.has(earlier));
		const rank = before.reduce((most, earlier) => Math.max(most, rankOf(earlier) + 1), 0);
		found.set(id, rank);
		return rank;
	};
	for (const { step } of steps) rankOf(step.id);
	return found;
}

function placing(schedule: Schedule): (scheduled: ScheduledStep) => Placed {
	if (schedule.total.max > 0) {
		return ({ begins, ends, step }) => ({
			begin: begins.max,
			end: ends.max,
			shortest: begins.max + (step.days?.min ?? 0),
		});
	}
	const rank = ranks(schedule.steps);
	return ({ step }) => {
		const begin = rank.get(step.id) ?? 0;
		return { begin, end: begin + 1, shortest: begin + 1 };
	};
}

/** `before` are the numbers of the steps to name as waited for. */
function factsOf({ step, critical }: ScheduledStep, before: readonly number[]): string {
	return [
		step.days === undefined ? stepText.unknownDays : stepText.days(step.days),
		...(critical ? [stepText.critical] : []),
		...(before.length === 0 ? [] : [stepText.waitsFor(before)]),
	].join(' · ');
}

function numbersBefore({ step }: ScheduledStep, { steps }: Schedule): readonly number[] {
	return steps.flatMap((earlier, index) => (step.after.includes(earlier.step.id) ? [index + 1] : []));
}

/** The steps as bars under each other, with their phases and what waits for what; it shows the longest times. */
export function timelineOf(schedule: Schedule, layout: TimelineLayout): Timeline {
	const byOrder = schedule.total.max === 0;
	const place = placing(schedule);
	const extent = Math.max(...schedule.steps.map((scheduled) => place(scheduled).end));
	const left = layout.names + margin / 2;
	const xOf = (value: number) => Math.round(left + (value / extent) * (layout.plot - 2 * margin));
	const distance = tickDistance(extent);
	const ticks = byOrder
		? []
		: Array.from({ length: Math.floor(extent / distance) + 1 }, (_, index) => index * distance);
	const ticksTop = byOrder ? 0 : axisHeight;
	const phases: { label: string; y: number }[] = [];
	const bars: TimelineBar[] = [];
	let top = ticksTop;
	schedule.steps.forEach((scheduled, index) => {
		if (schedule.steps[index - 1]?.phase !== scheduled.phase) {
			phases.push({ label: phaseLabels[scheduled.phase], y: top + phaseHeight - 12 });
			top += phaseHeight;
		}
		const { begin, end, shortest } = place(scheduled);
		const name = wrapped(`${String(index + 1)}. ${scheduled.step.title}`, layout.characters);
		const textHeight = (name.length + 1) * lineHeight;
		const beside = layout.names > 0;
		const x = xOf(begin);
		bars.push({
			name,
			facts: factsOf(scheduled, layout.links ? [] : numbersBefore(scheduled, schedule)),
			nameTop: top + lineHeight - 4,
			x,
			y: beside ? top + 4 : top + textHeight + 2,
			width: xOf(end) - x,
			shortest: shortest < end ? xOf(shortest) : undefined,
			critical: scheduled.critical,
			known: scheduled.step.days !== undefined,
		});
		top += textHeight + (beside ? 0 : barHeight) + rowGap;
	});
	return {
		width: layout.names + layout.plot,
		height: top,
		byOrder,
		phases,
		bars,
		links: layout.links ? linksOf(schedule, bars) : [],
		ticks: ticks.map((day) => ({ x: xOf(day), label: stepText.axis(day) })),
		ticksTop,
	};
}

/** A link is critical when both its steps are and the later one begins when the earlier one ends. */
function linksOf({ steps }: Schedule, bars: readonly TimelineBar[]): Timeline['links'] {
	const places = new Map(
		steps.flatMap((scheduled, index) => {
			const bar = bars[index];
			return bar === undefined ? [] : [[scheduled.step.id, { scheduled, bar }] as const];
		}),
	);
	return steps.flatMap(({ step }) => {
		const later = places.get(step.id);
		if (later === undefined) return [];
		return step.after.flatMap((id) => {
			const earlier = places.get(id);
			if (earlier === undefined) return [];
			const critical =
				earlier.scheduled.critical &&
				later.scheduled.critical &&
				earlier.scheduled.ends.max === later.scheduled.begins.max;
			return [{ path: linkPath(earlier.bar, later.bar), critical }];
		});
	});
}

/** Out of the bar, then down (or up) and in at the other's beginning; from above where there is no room between them. */
function linkPath(from: TimelineBar, to: TimelineBar): string {
	const end = from.x + from.width;
	const start = `M${String(end)} ${String(from.y + barHeight / 2)}`;
	if (to.x - end >= 2 * elbow) {
		return `${start}H${String(to.x - elbow)}V${String(to.y + barHeight / 2)}H${String(to.x)}`;
	}
	return `${start}H${String(end + elbow)}V${String(to.y > from.y ? to.y : to.y + barHeight)}`;
}

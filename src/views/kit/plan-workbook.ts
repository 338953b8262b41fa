import { planText as text } from '../copy/kit-plan.ts';
import { kitFiles, kitText } from '../copy/kit.ts';
import type { KitCell, KitForm, KitSheet, KitWorkbook } from './kit-document.ts';
import { formulaCell, headRow, textCell, valueCell, wideRow } from './kit-cells.ts';
import type { KitGuide, KitStep } from './kit-guide.ts';
import type { KitParties } from './kit-parties.ts';
import { staffSheet } from './staff-sheet.ts';
import { isDay, workingDay } from './working-day.ts';

const widths = [6, 24, 46, 30, 16, 12, 12, 12, 14, 14, 40, 40, 16, 30];
const columns = widths.length;
/** Days off that can be entered: about two years of national holidays and shared leave. */
const holidayRows = 60;
const holidayHead = 4;
const holidays = `'${text.holidaySheet}'!$A$${String(holidayHead + 1)}:$A$${String(holidayHead + holidayRows)}`;

interface Plan {
	/** Absolute address of the first day. */
	readonly start: string;
	/** Row of the first step. */
	readonly first: number;
	readonly numbers: ReadonlyMap<string, number>;
	/** The first day; undefined while the form has none. */
	readonly day: string | undefined;
}

/** Numbers of the steps that must have ended, as far as they exist. */
function waitedFor({ after }: KitStep, { numbers }: Plan): readonly number[] {
	return after.flatMap((id) => numbers.get(id) ?? []).toSorted((first, second) => first - second);
}

/** A step begins on the working day after the last end that it waits for; one that waits for nothing, at once. */
function beginFormula(before: readonly number[], { start, first }: Plan): string {
	if (before.length === 0) return `IF(${start}="","",WORKDAY(${start}-1,1,${holidays}))`;
	const ends = before.map((number) => `J${String(first + number - 1)}`);
	return `IF(OR(${ends.map((end) => `${end}=""`).join(',')}),"",WORKDAY(MAX(${ends.join(',')}),1,${holidays}))`;
}

function stepRow(phase: string, step: KitStep, begins: boolean, plan: Plan): readonly KitCell[] {
	const row = String(plan.first + step.number - 1);
	const before = waitedFor(step, plan);
	const { day } = plan;
	return [
		valueCell(step.number, 'number'),
		textCell(phase),
		textCell(step.title),
		textCell(step.who),
		textCell(before.join(', ')),
		valueCell(step.days?.min, 'number'),
		valueCell(step.days?.max, 'number'),
		valueCell(step.days?.max, 'number', 'input'),
		formulaCell(
			beginFormula(before, plan),
			day === undefined || !begins ? undefined : workingDay(day, step.begins.max),
			'day',
		),
		formulaCell(
			`IF(OR(I${row}="",H${row}=""),"",WORKDAY(I${row}-1,H${row},${holidays}))`,
			day === undefined || !step.known ? undefined : workingDay(day, step.ends.max - 1),
			'day',
		),
		textCell(step.output),
		textCell(step.proof),
		textCell(text.waiting, 'input'),
		textCell(undefined, 'input'),
	];
}

function planSheet(guide: KitGuide, form: KitForm, { receiver }: KitParties): KitSheet {
	const steps = guide.phases.flatMap(({ label, steps: own }) => own.map((step) => ({ label, step })));
	const known = new Map(steps.map(({ step }) => [step.id, step.known]));
	const day = isDay(form.start) ? form.start : undefined;
	const notes = [
		`${receiver.region}, ${receiver.office}`,
		kitText.draft,
		...(guide.sample ? [kitText.sample] : []),
		kitText.origin(guide.innovation.title, guide.reviewed.on, guide.address),
		text.note,
		...(guide.schedule.unknown === 0 ? [] : [text.unknownNote]),
	];
	const head = [
		wideRow(textCell(text.title(guide.innovation.title), 'title'), columns),
		...notes.map((note) => wideRow(textCell(note, 'note'), columns)),
		[textCell(undefined), textCell(undefined), textCell(text.start), valueCell(day, 'day', 'input')],
		headRow(text.head),
	];
	const plan: Plan = {
		start: `$D$${String(head.length - 1)}`,
		first: head.length + 1,
		numbers: new Map(steps.map(({ step }) => [step.id, step.number])),
		day,
	};
	const rows = steps.map(({ label, step }) =>
		stepRow(
			label,
			step,
			step.after.every((id) => known.get(id) !== false),
			plan,
		),
	);
	const ends = `J${String(plan.first)}:J${String(plan.first + rows.length - 1)}`;
	const all = guide.schedule.unknown === 0 && day !== undefined;
	const last = formulaCell(
		`IF(COUNTBLANK(${ends})>0,"",MAX(${ends}))`,
		all ? workingDay(day, guide.schedule.total.max - 1) : undefined,
		'day',
		'total',
	);
	return {
		name: text.sheet,
		widths,
		frozenRows: head.length,
		landscape: true,
		rows: [...head, ...rows, [...wideRow(textCell(text.end, 'total'), 9), last]],
	};
}

function holidaySheet({ sample }: KitGuide): KitSheet {
	return {
		name: text.holidaySheet,
		widths: [16, 50],
		frozenRows: holidayHead,
		landscape: false,
		rows: [
			wideRow(textCell(text.holidayTitle, 'title'), 2),
			wideRow(textCell(sample ? `${kitText.sample}. ${kitText.draft}` : kitText.draft, 'note'), 2),
			wideRow(textCell(text.holidayNote, 'note'), 2),
			headRow(text.holidayHead),
			...Array.from({ length: holidayRows }, () => [
				valueCell(undefined, 'day', 'input'),
				textCell(undefined, 'input'),
			]),
		],
	};
}

/** The steps with dates in formulas: whoever changes the first day, a length or the days off moves everything after it. */
export function planWorkbook(guide: KitGuide, form: KitForm, parties: KitParties): KitWorkbook {
	return {
		fileName: kitFiles.plan,
		sheets: [planSheet(guide, form, parties), staffSheet(guide), holidaySheet(guide)],
	};
}

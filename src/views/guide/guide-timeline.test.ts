import { expect, test } from 'vitest';
import { aGuide, type GuideKeys } from '../../../tests/builders/record.ts';
import { scheduleOf } from '../../domain/replication/schedule.ts';
import { tickDistance, timelineOf, wrapped } from './guide-timeline.ts';

type Steps = NonNullable<GuideKeys['phases']>[number]['steps'];

/** 148 pixels of plot leave 100 for the bars, which begin at 12. */
const layout = { names: 0, plot: 148, characters: 20 };

const drawn = (steps: Steps, links = true) =>
	timelineOf(scheduleOf(aGuide({ data: { phases: [{ phase: 'persiapan', steps }] } }).data.phases), {
		...layout,
		links,
	});

test('a bar is as long as the longest time, with a line where the shortest ends', () => {
	const { bars } = drawn([
		{ id: 'a', title: 'Catat', days: { min: 5, max: 10 } },
		{ id: 'b', title: 'Latih', days: { min: 10, max: 10 }, after: ['a'] },
	]);
	expect(bars.map(({ x, width, shortest }) => [x, width, shortest])).toEqual([
		[12, 50, 37],
		[62, 50, undefined],
	]);
});

test('the word for a step that decides the end stands beside its length', () => {
	const { bars } = drawn([
		{ id: 'a', title: 'Catat', days: { min: 10, max: 20 } },
		{ id: 'b', title: 'Latih', days: { min: 4, max: 4 } },
		{ id: 'c', title: 'Lapor', after: ['b'] },
	]);
	expect(bars.map(({ facts }) => facts)).toEqual(['10–20 hari · penentu', '4 hari', 'lama belum ada data']);
	expect(bars.map(({ known, width }) => [known, width])).toEqual([
		[true, 100],
		[true, 20],
		[false, 0],
	]);
});

test('while no length is known, steps stand in their order and no days are written', () => {
	const timeline = drawn([
		{ id: 'a', title: 'Catat' },
		{ id: 'b', title: 'Pilih' },
		{ id: 'c', title: 'Latih', after: ['a', 'b'] },
	]);
	expect(timeline).toMatchObject({ byOrder: true, ticks: [] });
	expect(timeline.bars.map(({ x, width, critical }) => [x, width, critical])).toEqual([
		[12, 50, false],
		[12, 50, false],
		[62, 50, false],
	]);
	expect(timeline.links).toHaveLength(2);
});

test('only a link along the steps that decide the end is critical', () => {
	const { links } = drawn([
		{ id: 'a', title: 'Catat', days: { min: 10, max: 10 } },
		{ id: 'b', title: 'Pilih', days: { min: 5, max: 5 } },
		{ id: 'c', title: 'Latih', days: { min: 10, max: 10 }, after: ['a', 'b'] },
	]);
	expect(links.map(({ critical }) => critical)).toEqual([true, false]);
});

test('a drawing without lines names what each step waits for', () => {
	const steps = [
		{ id: 'a', title: 'Catat' },
		{ id: 'b', title: 'Pilih', days: { min: 2, max: 2 } },
		{ id: 'c', title: 'Latih', days: { min: 5, max: 8 }, after: ['b', 'a'] },
	];
	const { bars, links } = drawn(steps, false);
	expect(links).toEqual([]);
	expect(bars.map(({ facts }) => facts)).toEqual([
		'lama belum ada data',
		'2 hari · penentu',
		'5–8 hari · penentu · sesudah 1, 2',
	]);
});

test('a link goes down beside its bars, or into the next from above when there is no room', () => {
	const { bars, links } = drawn([
		{ id: 'a', title: 'Catat', days: { min: 10, max: 10 } },
		{ id: 'b', title: 'Pilih', days: { min: 5, max: 5 } },
		{ id: 'c', title: 'Latih', days: { min: 10, max: 10 }, after: ['a', 'b'] },
	]);
	const [a, b, c] = bars.map(({ y }) => y);
	expect(links.map(({ path }) => path)).toEqual([
		`M62 ${String((a ?? 0) + 7)}H68V${String(c)}`,
		`M37 ${String((b ?? 0) + 7)}H56V${String((c ?? 0) + 7)}H62`,
	]);
});

test('phases are written once each, rows do not overlap, and the drawing holds them all', () => {
	const { phases, bars, height } = drawn([
		{ id: 'a', title: 'Menyusun rencana yang panjang sekali' },
		{ id: 'b', title: 'Pilih' },
	]);
	expect(phases.map(({ label }) => label)).toEqual(['Persiapan']);
	expect(bars[0]?.name).toEqual(['1. Menyusun rencana', 'yang panjang sekali']);
	expect((bars[0]?.y ?? 0) + 14).toBeLessThan((bars[1]?.nameTop ?? 0) - 13);
	expect((bars[1]?.y ?? 0) + 14).toBeLessThan(height);
});

test('words are broken at spaces only', () => {
	expect(wrapped('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
	expect(wrapped('keberlanjutan a', 5)).toEqual(['keberlanjutan', 'a']);
});

test.each([
	[6, 1],
	[7, 2],
	[60, 10],
	[61, 20],
	[301, 100],
])('a course of %i days has a tick every %i', (total, distance) => {
	expect(tickDistance(total)).toBe(distance);
});

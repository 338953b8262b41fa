import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aRubric } from '../../../tests/builders/rubric.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { methodText as text } from '../copy/method.ts';
import { bandsView } from './method-bands.ts';
import { formulaView, windowView, type MethodRules } from './method-formula.ts';

function rulesOf(rubric: Rubric, base?: Rubric): MethodRules {
	return { rubric, base, effective: effectiveRubric(rubric, base === undefined ? [] : [base]) };
}

const published = rulesOf(publishedRubric('iid-2026'));
const announced = rulesOf(publishedRubric('iid-2027'), publishedRubric('iid-2026'));

test('the formula of 2026 has the constants of its file, in symbols and in words', () => {
	const { lines, words } = formulaView(published);
	expect(lines?.map(({ symbol, expression }) => `${symbol} = ${expression}`)).toEqual([
		'Indeks = (SPD + Rerata + Jumlah) ÷ 250 × 100',
		'SPD = Σ bobot × parameter, baris 1 sampai 15',
		'Rerata = Σ kematangan ÷ MAX(12; n)',
		'Jumlah = MIN(n; 200) × 0,38',
		'n = banyaknya inovasi yang dihitung',
	]);
	expect(lines?.map(({ conditions }) => conditions)).toEqual([
		[],
		['paling tinggi 63'],
		['paling tinggi 111'],
		['paling tinggi 76', '0 bila urusan pelayanan dasar yang terwakili kurang dari 5'],
		[],
	]);
	expect(words.join(' ')).toContain('kurang dari 12');
});

test('a projection says of each constant whether it was announced or taken over', () => {
	const { lines, constants } = formulaView(announced);
	expect(lines?.[2]?.expression).toBe('Σ kematangan ÷ MAX(14; n)');
	expect(constants.map(({ value, origin }) => [value, origin])).toEqual([
		['14', 'diumumkan'],
		['0,38', 'dari Indeks Inovasi Daerah 2026, anggapan kami'],
		['200', 'dari Indeks Inovasi Daerah 2026, anggapan kami'],
		['6', 'diumumkan'],
		['63', 'dari Indeks Inovasi Daerah 2026, anggapan kami'],
		['111', 'dari Indeks Inovasi Daerah 2026, anggapan kami'],
		['76', 'dari Indeks Inovasi Daerah 2026, anggapan kami'],
		['250', 'dari Indeks Inovasi Daerah 2026, anggapan kami'],
	]);
	expect(formulaView(published).constants.every(({ origin }) => origin === undefined)).toBe(true);
});

test('a count rule that is unknown must be stated, and the rest of the formula still stands', () => {
	const { lines, words } = formulaView(rulesOf(publishedRubric('iid-2023')));
	expect(lines?.[1]?.expression).toBe('seperti dinyatakan daerah dengan sumber');
	expect(lines?.[3]).toEqual({
		symbol: 'Jumlah',
		expression: 'seperti dinyatakan daerah dengan sumber',
		conditions: ['paling tinggi 76'],
	});
	expect(words.at(-1)).toBe(text.words.countUnknown);
});

test('a formula without its divisor is not written, and one of which nothing is known has no table', () => {
	const partly = formulaView(rulesOf(publishedRubric('iid-2024')));
	expect([partly.lines, partly.words]).toEqual([undefined, [text.formulaUnknown]]);
	expect(partly.constants.find(({ label }) => label === text.constantLabels.maximum)?.value).toBe('250');
	expect(partly.constants.find(({ label }) => label === text.constantLabels.divisor)?.value).toBeUndefined();
	const nothing = formulaView(rulesOf(aRubric()));
	expect([nothing.words, nothing.constants]).toEqual([[text.formulaNothing], []]);
});

test('the conditions of an innovation are those of the window and the mandatory rows', () => {
	const { facts, borrowed } = windowView(published);
	expect(facts.map((fact) => fact.text)).toEqual([
		'1 Januari 2024',
		'31 Desember 2025',
		'ikut dihitung',
		'paling sedikit 300 kata',
		'16, 17, 32, 33, dan 35',
	]);
	expect(borrowed).toBeUndefined();
	expect(windowView(announced).borrowed?.link.path).toBe('/metodologi/iid-2026/');
});

test('conditions that no source gives are unknown', () => {
	const { facts, text: words } = windowView(rulesOf(aRubric()));
	expect([words, ...facts.map((fact) => fact.text)]).toEqual(Array(6).fill(undefined));
});

test('bounds are shown with two decimals and a single figure once, with the stretch that they take', () => {
	expect(bandsView(published).table?.rows.map(({ predicate, range }) => [predicate, range])).toEqual([
		['Sangat Inovatif', '65,01–100,00'],
		['Inovatif', '40,01–65,00'],
		['Kurang Inovatif', '0,01–40,00'],
		['Tidak Dapat Dinilai', '0,00'],
	]);
	expect(bandsView(published).table?.rows[1]?.span).toEqual({ from: 40.01, to: 65 });
});

test('an unknown bound is said to be unknown, and takes no stretch of the scale', () => {
	const rows = bandsView(rulesOf(publishedRubric('iid-2025'))).table?.rows;
	expect(rows?.map(({ range, span }) => [range, span])).toEqual([
		['65,01–100,00', { from: 65.01, to: 100 }],
		['belum ada data–65,00', undefined],
		['belum ada data', undefined],
		['0,00', { from: 0, to: 0 }],
	]);
});

test('bounds that sources contradict stand apart, and names stand alone while bounds are unknown', () => {
	const { table, conflicting } = bandsView(rulesOf(publishedRubric('iid-2023')));
	expect(table?.rows[0]?.range).toBe('60,01–100,00');
	expect(conflicting.map(({ rows }) => rows[0]?.range)).toEqual(['60,00–100,00']);
	const named = bandsView(rulesOf(aRubric({ predicates: ['Inovatif', 'Kurang Inovatif'] })));
	expect([named.table, named.names]).toEqual([
		undefined,
		'Nama predikat yang diketahui: Inovatif dan Kurang Inovatif.',
	]);
});

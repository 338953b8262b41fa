import { expect, test } from 'vitest';
import { maturityChart, maturityClasses } from './maturity-chart.ts';

function points(claimed: number, verified = 0) {
	return { claimed: claimed * 100, verified: verified * 100 };
}

const most = 111_00;

test('a class begins with its lower end; the last one holds the maximum', () => {
	const classes = maturityClasses(
		[points(0), points(9), points(10), points(109), points(110), points(111)],
		most,
	);
	expect(classes.map(({ label, claimed }) => `${label}: ${String(claimed)}`)).toEqual([
		'0–9: 2',
		'10–19: 1',
		'20–29: 0',
		'30–39: 0',
		'40–49: 0',
		'50–59: 0',
		'60–69: 0',
		'70–79: 0',
		'80–89: 0',
		'90–99: 0',
		'100–109: 1',
		'110–111: 2',
	]);
	expect(classes[0]?.verified).toBe(6);
});

test('a maximum at the end of a class makes no class of its own', () => {
	const classes = maturityClasses([points(20), points(15)], 20_00);
	expect(classes.map(({ label, claimed }) => [label, claimed])).toEqual([
		['0–9', 0],
		['10–20', 2],
	]);
});

test('where points are not whole, the ends of the classes are as exact as they are', () => {
	const classes = maturityClasses([{ claimed: 9_75, verified: 0 }], 20_00);
	expect(classes.map(({ label, claimed }) => [label, claimed])).toEqual([
		['0–9,99', 1],
		['10–20', 0],
	]);
});

test('an innovation that answers no row is unfilled, which is a column of its own and not zero points', () => {
	const classes = maturityClasses([undefined, points(0), undefined], 20_00);
	expect(classes.at(0)).toMatchObject({ claimed: 1 });
	expect(classes.at(-1)).toEqual({ label: 'belum terisi', claimed: 2, verified: null });
	expect(maturityClasses([points(0)], 20_00).at(-1)?.label).toBe('10–20');
});

test('the chart shows what is claimed beside what is confirmed, and says where most lie', () => {
	const chart = maturityChart({
		innovations: [points(12, 3), points(15, 15), points(4, 4), undefined],
		maximum: 20_00,
		note: 'Simulasi.',
		tableId: 'kematangan',
	});
	expect(chart?.series).toEqual([
		{ label: 'Menurut klaim', values: [1, 2, 1], tone: 'strong' },
		{ label: 'Terverifikasi saja', values: [2, 1, null], tone: 'calm' },
	]);
	expect(chart?.categories).toEqual([['0–9'], ['10–20'], ['belum terisi']]);
	expect(chart?.summary).toBe(
		'3 inovasi mengisi baris penilaian; menurut klaim, kelas yang paling banyak berisi adalah 10–20 poin (2 inovasi). 1 inovasi belum terisi dan tidak dihitung sebagai nol.',
	);
	expect(chart).toMatchObject({
		note: 'Simulasi. Pembagian kelas dari kami, bukan dari rubrik.',
		tableId: 'kematangan',
	});
});

test('where nothing is filled the summary says so, and without innovations there is no chart', () => {
	const common = { maximum: 20_00, note: 'Simulasi.', tableId: 'kematangan' };
	expect(maturityChart({ ...common, innovations: [undefined] })?.summary).toBe(
		'Belum ada inovasi yang mengisi baris penilaian. 1 inovasi belum terisi dan tidak dihitung sebagai nol.',
	);
	expect(maturityChart({ ...common, innovations: [] })).toBeUndefined();
});

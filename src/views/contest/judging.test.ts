import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import {
	aJudging,
	aScoreFile,
	codeOf,
	judgedEdition,
	judgedViews,
	tallied,
} from '../../../tests/builders/judging.ts';
import { readKey } from '../../domain/contest/read-key.ts';
import { cellsOf } from '../../../tests/support/filled-sheet.ts';
import { sheetText } from '../copy/judging-sheet.ts';
import { documentMarkdown } from '../kit/document-markdown.ts';
import type { KitWorkbook } from '../kit/kit-document.ts';
import { entryWorkbook } from './entry-workbook.ts';
import { entriesFor, judgingByKey } from './judging.ts';
import { protocolCsv, protocolYaml } from './protocol-data.ts';
import { protocolDocument } from './protocol.ts';
import { keyWorkbook, scoreWorkbook } from './score-workbook.ts';

const judging = aJudging();

function texts({ sheets }: KitWorkbook): string {
	return sheets.flatMap(cellsOf).flat().join('\n');
}

describe('the sheet of a juror', () => {
	test('says nothing of offices, regions and authors', () => {
		const text = texts(scoreWorkbook(judging, 1));
		expect(text).toContain('Antre Daring [disamarkan]');
		for (const name of ['Dinas Kesehatan', 'Kota Uji', 'SMP 3']) expect(text).not.toContain(name);
		expect(texts(scoreWorkbook(aJudging('benih', true), 1))).not.toContain('Antre');
	});

	test('holds who passed the stage before, and nobody else', () => {
		expect(judging.entries.map(({ title }) => title)).toEqual([
			'Antre Daring Dinas Kesehatan Kota Uji',
			'Pompa <b>Surya</b>',
			'Jaring',
		]);
	});

	test('is the same again with the same seed, and has other codes with another', () => {
		expect(scoreWorkbook(aJudging(), 1)).toEqual(scoreWorkbook(judging, 1));
		expect(aJudging('lain').entries.map(({ code }) => code)).not.toEqual(
			judging.entries.map(({ code }) => code),
		);
	});

	test('has an order of its own', () => {
		const orders = Array.from({ length: 12 }, (_, index) =>
			entriesFor(index + 1, judging)
				.map(({ code }) => code)
				.join(' '),
		);
		expect(new Set(orders).size).toBeGreaterThan(2);
	});
});

test('the key leads from the codes back to the entries', () => {
	const grids = keyWorkbook(judging).sheets.map((sheet) => ({
		file: 'kunci',
		sheet: sheet.name,
		rows: cellsOf(sheet),
	}));
	const key = readKey(grids, { codeHead: sheetText.code, keyHead: sheetText.id });
	if (key === undefined) throw new Error('The key cannot be read.');
	const again = judgingByKey(key, judgedEdition, judgedViews);
	expect('entries' in again && again.entries.map(({ code, title }) => [code, title])).toEqual(
		judging.entries.map(({ code, title }) => [code, title]),
	);
	const without = { ...key, entries: new Map([['K11', 'Karya lain']]) };
	expect(judgingByKey(without, judgedEdition, judgedViews)).toMatchObject({
		unknown: ['Karya lain'],
		missing: ['kota-uji/antre', 'Pompa <b>Surya</b>', 'Jaring'],
	});
});

describe('the protocol', () => {
	const one = { Antre: [8, 70], Pompa: [5, 90], Jaring: [10, 62.5] };
	const two = { Antre: [7, 65], Pompa: [6, 80], Jaring: [9, 70] };
	const files = [aScoreFile(judging, 1, one), aScoreFile(judging, 2, two)];
	const whole = { judging, tally: tallied(judging, files), pass: 70_00, on: '2026-12-05' };
	const partial = { ...whole, tally: tallied(judging, files.slice(0, 1), true) };

	test('lists what was worked by hand, and keeps every text a text', () => {
		const markdown = documentMarkdown(protocolDocument(whole));
		expect(markdown).toContain(`| 1 | ${codeOf(judging, 'Jaring')} | Jaring |  | 83,50 | 3,00 | lolos |`);
		expect(markdown).toContain(`| 3 | ${codeOf(judging, 'Pompa')} | Pompa \\<b\\>Surya\\</b\\> |`);
		expect(markdown).toContain('| 67,00 | 2,00 | tidak lolos |');
		expect(markdown).not.toContain('SEMENTARA');
	});

	test('says on top that it is incomplete, and what is missing', () => {
		const markdown = documentMarkdown(protocolDocument(partial));
		expect(markdown).toMatch(/^> SEMENTARA DAN TIDAK LENGKAP/);
		expect(markdown).toContain('- Juri 2: belum ada lembar dari juri ini.');
		expect(protocolYaml(partial)).toContain('incomplete: "Tidak dihitung: seluruh lembar Juri 2"');
	});

	test('gives lines that the file of an edition takes', () => {
		const yaml = protocolYaml(whole);
		const [, top = ''] = /(judgings:\n[^]*?)\n\n/.exec(yaml) ?? [];
		expect(load(top)).toMatchObject({ judgings: [{ stage: 'naskah', jurors: 2, pass: '70.00' }] });
		expect(yaml).toContain('# Jaring\n      - { stage: naskah, rank: 1, score: "83.50", spread: "3.00" }');
		expect(yaml).toContain('{ stage: naskah, passed: false, rank: 3, score: "67.00", spread: "2.00" }');
	});

	test('gives the same numbers as a table', () => {
		const [, first = ''] = protocolCsv(whole).split('\r\n');
		expect(first).toContain('83.5,3,2,0');
	});
});

describe('an entry sheet', () => {
	const blank = texts(entryWorkbook(judgedEdition, undefined, judgedViews));
	const filled = texts(entryWorkbook(judgedEdition, 'kota-uji/antre', judgedViews));

	test('asks what the record of an innovation knows, and each criterion', () => {
		for (const label of ['Judul', 'Ringkasan', 'Kebaruan (bobot 60 %)', 'Guna (bobot 40 %)']) {
			expect(blank).toContain(label);
		}
		expect(blank).not.toContain('Antre');
	});

	test('is filled from the record where one enters', () => {
		for (const answer of ['Antre Daring', 'Dinas Kesehatan Kota Uji', '/inovasi/kota-uji/antre/']) {
			expect(filled).toContain(answer);
		}
	});
});

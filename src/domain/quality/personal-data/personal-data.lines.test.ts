import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { personalDataIn } from './personal-data.ts';

const regions = readFileSync('content/reference/regions.csv', 'utf8').split('\n');
const regionCodes = new Set(
	regions.map((line) => line.slice(0, 5)).filter((code) => /^\d\d\.\d\d$/.test(code)),
);
const lines = readFileSync(new URL('personal-data.lines.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => {
		const [label = '', text = ''] = line.split('\t');
		return { expected: label === '-' ? [] : label.split('+'), text };
	});
const kinds = (text: string) => personalDataIn(text, { regionCodes }).map(({ kind }) => kind);

it('is tried on at least two hundred labelled lines, half of which hold nothing', () => {
	expect(lines.length).toBeGreaterThanOrEqual(200);
	expect(lines.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(100);
});

it('finds every number and address that is personal, and calls it what it is', () => {
	const missed = lines.filter(
		({ expected, text }) => expected.length > 0 && String(kinds(text)) !== String(expected),
	);
	expect(missed).toEqual([]);
});

it('takes at most one in a hundred other lines for personal data', () => {
	const others = lines.filter(({ expected }) => expected.length === 0);
	const taken = others.filter(({ text }) => kinds(text).length > 0);
	expect(taken.length / others.length, JSON.stringify(taken)).toBeLessThanOrEqual(0.01);
});

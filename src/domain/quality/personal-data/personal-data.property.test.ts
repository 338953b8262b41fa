import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identityStructure } from './identity-number.ts';
import { personalDataIn } from './personal-data.ts';

const regionCodes = new Set(['11.01', '31.74', '33.71', '35.15', '64.08', '71.71', '96.71']);
const two = (number: number) => String(number).padStart(2, '0');
const identityNumber = fc
	.record({
		region: fc.constantFrom(...regionCodes),
		district: fc.integer({ min: 1, max: 50 }),
		born: fc.date({ min: new Date('1930-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
		woman: fc.boolean(),
		serial: fc.integer({ min: 1, max: 9999 }),
	})
	.map(({ region, district, born, woman, serial }) => {
		const day = two(born.getUTCDate() + (woman ? 40 : 0));
		const date = `${day}${two(born.getUTCMonth() + 1)}${two(born.getUTCFullYear() % 100)}`;
		return `${region.replace('.', '')}${two(district)}${date}${String(serial).padStart(4, '0')}`;
	});
const word = fc.constantFrom(
	'warga',
	'datang',
	'NIK',
	'pada 2024',
	'ke loket',
	'12 orang',
	'dengan',
	'Rp5.000,',
	'🙂',
);
const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
/** The same digits as people group them. */
const grouping = fc.constantFrom<(digits: string) => string>(
	(digits) => digits,
	(digits) => digits.replace(/(.{6})(.{6})/, '$1.$2.'),
	(digits) => digits.replace(/(..)(..)(..)(.{6})/, '$1-$2-$3-$4-'),
	(digits) => digits.replaceAll(/(.{4})(?=.)/g, '$1 '),
	(digits) => digits.replaceAll(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 48 + 0xff10)),
	(digits) => digits.replaceAll(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 48 + 0x0660)),
);

it('finds the identity number of any person of any region in any sentence', () => {
	fc.assert(
		fc.property(identityNumber, grouping, words, words, (digits, group, before, after) => {
			const text = `${before}: ${group(digits)}, ${after}`;
			const found = personalDataIn(text, { regionCodes });
			expect(found.map(({ kind, shown }) => ({ kind, shown }))).toEqual([
				{ kind: 'nik', shown: `…${digits.slice(-4)}` },
			]);
			expect(text.slice(found[0]?.start, found[0]?.end)).toBe(group(digits));
		}),
	);
});

it('leaves sixteen digits alone that cannot be an identity number, whatever their order', () => {
	const shuffled = identityNumber.chain((digits) =>
		fc.shuffledSubarray([...digits], { minLength: 16 }).map((all) => all.join('')),
	);
	const impossible = shuffled.filter((digits) => identityStructure(digits, regionCodes) === undefined);
	fc.assert(
		fc.property(impossible, (digits) => {
			expect(personalDataIn(`Kode ${digits} pada label`, { regionCodes })).toEqual([]);
		}),
	);
});

it('finds nothing that is not written in the text, and never overlaps', () => {
	const text = fc.string({ unit: fc.constantFrom(...'0812345679 .-/@:aRp\nk'), maxLength: 80 });
	fc.assert(
		fc.property(text, (written) => {
			let behind = 0;
			for (const { start, end } of personalDataIn(written, { regionCodes })) {
				expect(start).toBeGreaterThanOrEqual(behind);
				expect(end).toBeGreaterThan(start);
				behind = end;
			}
			expect(behind).toBeLessThanOrEqual(written.length);
		}),
	);
});

it('answers texts of many digits without growing slow', () => {
	expect(personalDataIn('9 '.repeat(5_000), { regionCodes })).toEqual([]);
	expect(personalDataIn('9'.repeat(50_000), { regionCodes })).toEqual([]);
	expect(personalDataIn(`${'a.'.repeat(20_000)}@`, { regionCodes })).toEqual([]);
});

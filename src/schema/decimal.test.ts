import { expect, test } from 'vitest';
import { hundredthsSchema } from './decimal.ts';
import { hundredthsOf } from './hundredths.ts';

test.each([
	['0.75', 75],
	['3', 300],
	['8.1', 810],
	['-50.33', -5033],
	['-0.07', -7],
	['-0', 0],
	['999999999999.99', 99_999_999_999_999],
])('%s is %i hundredths', (text, hundredths) => {
	expect(hundredthsOf(text)).toBe(hundredths);
	expect(hundredthsSchema.parse(text)).toBe(hundredths);
});

test.each(['', '1.234', '1,5', '.5', '1.', '1e3', ' 1', 'NaN', '1000000000000'])(
	'"%s" is not a decimal of at most two places',
	(text) => {
		expect(hundredthsOf(text)).toBeUndefined();
		expect(hundredthsSchema.safeParse(text).success).toBe(false);
	},
);

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Both colours of a token that is one colour in light and another in dark. */
function coloursOf(token: string): { readonly light: string; readonly dark: string } {
	const [, light, dark] =
		new RegExp(`${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
	if (light === undefined || dark === undefined) throw new Error(`${token} is not a pair of colours.`);
	return { light, dark };
}

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
	const channel = (at: number) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(first: string, second: string): number {
	const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

const tones = [1, 2, 3, 4, 5].map((number) => `--chart-${String(number)}`);

test('contrast is measured as in WCAG', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(tones.flatMap((token) => (['light', 'dark'] as const).map((theme) => ({ token, theme }))))(
	'$token reaches 3:1 against the paper of the $theme theme',
	({ token, theme }) => {
		expect(contrast(coloursOf(token)[theme], coloursOf('--paper')[theme])).toBeGreaterThanOrEqual(3);
	},
);

import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { BadgeView } from './badge.ts';
import { drawBadge } from './draw-badge.ts';
import { textWidth } from './text-width.ts';

const badge: BadgeView = {
	subject: ['Kematangan', 'inovasi'],
	mark: 'claimed',
	value: ['15,00 dari 111', 'belum diverifikasi'],
	basis: ['simulasi IID 2026', 'bukan nilai resmi'],
	sample: true,
	spoken: 'Antre. Kematangan inovasi: 15,00 dari 111, belum diverifikasi.',
};

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true });

test('a badge is small, needs nothing from elsewhere, and reads as one picture', () => {
	const { svg, height } = drawBadge(badge);
	expect(height).toBe(32);
	expect(svg.length).toBeLessThan(6000);
	expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|style|<script|\bid=/);
	expect(svg).toContain(`role="img" aria-label="${badge.spoken}"`);
	for (const words of [...badge.subject, ...badge.value, ...(badge.basis ?? []), 'Data', 'contoh']) {
		expect(svg).toContain(`>${words}</text>`);
	}
});

test('what is not known is not drawn: no basis without a score, no label on real records', () => {
	const { svg, width } = drawBadge({ ...badge, basis: undefined, sample: false });
	expect(svg).not.toContain('simulasi');
	expect(svg).not.toContain('contoh');
	expect(width).toBeLessThan(drawBadge(badge).width);
});

test.each(['met', 'short', 'nil', 'missing', 'claimed', 'unrecorded', 'free'] as const)(
	'the mark “%s” has a shape of its own, whatever its colour',
	(mark) => {
		const shapeOf = (of: BadgeView['mark']) =>
			/<g transform[^>]*>(.*?)<\/g>/
				.exec(drawBadge({ ...badge, mark: of }).svg)?.[1]
				?.replaceAll(/#\w{6}/g, '');
		// Both say that something is missing: a duty, or a confirmation. Their words differ.
		const alike = mark === 'missing' || mark === 'claimed' ? ['missing', 'claimed'] : [mark];
		for (const other of ['met', 'short', 'nil', 'missing', 'claimed', 'unrecorded', 'free'] as const) {
			expect(shapeOf(mark) === shapeOf(other)).toBe(alike.includes(other));
		}
	},
);

test('names that try to be markup stay names, and the picture stays well-formed', async () => {
	const hostile = `]]></title><script>alert('1')</script> "&' \u0000\u0008\uFFFF\uD800 🌾`;
	const { svg, height } = drawBadge({
		...badge,
		spoken: hostile,
		value: [hostile, hostile],
		subject: [hostile],
	});
	// The library that draws SVG here refuses what is not well-formed.
	await expect(sharp(Buffer.from(svg.slice(0, -8))).metadata()).rejects.toThrow();
	expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: 'svg', height });
	const parsed: unknown = parser.parse(svg);
	expect(parsed).toMatchObject({ svg: { title: `]]></title><script>alert('1')</script> "&' \uFFFD 🌾` } });
	expect(svg).not.toContain('<script');
});

test('the width of a text follows the letters: 556 + 222 thousandths of 12 pixels, rounded up', () => {
	expect(textWidth('ai', 12, 'regular')).toBe(9.4);
	// Unknown letters get the room of a capital.
	expect(textWidth('ж', 10, 'bold')).toBe(7.8);
	expect(textWidth('', 12, 'regular')).toBe(0);
});

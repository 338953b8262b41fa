import { chrome } from '../copy/chrome.ts';
import { xmlText } from '../open-data/xml-text.ts';
import type { BadgeMark, BadgeView } from './badge.ts';
import { textWidth } from './text-width.ts';

/** An SVG picture; sizes in pixels. */
export interface DrawnBadge {
	readonly width: number;
	readonly height: number;
	readonly svg: string;
}

const height = 32;
const gap = 9;
const markSize = 10;

/** The light theme of `tokens.css`: a badge brings its own ground, because it cannot know the one that it will stand on. */
const colours = {
	paper: '#fffdf8',
	sunken: '#f1eadd',
	ink: '#221b15',
	soft: '#5a4f44',
	line: '#857763',
	onInk: '#faf6ee',
} as const;

/** The light colours of the states of a duty; the shape says the same. */
const markColours = {
	met: '#1f6d76',
	short: '#a3640f',
	nil: '#3f4b7d',
	missing: '#972a1c',
	claimed: '#5a4f44',
	unrecorded: '#5a4f44',
	free: '#5a4f44',
} as const satisfies Record<BadgeMark, string>;

/** The shape of a state, 10 pixels wide, around the middle of the badge: the same as in the pages. */
function markShape(mark: BadgeMark, left: number): string {
	const colour = markColours[mark];
	const diamond = (more: string) => `<path d="m5 .5 4.5 4.5L5 9.5.5 5z" ${more}/>`;
	const outline = `fill="none" stroke="${colour}" stroke-width="1.5"`;
	const shapes = {
		met: () => diamond(`fill="${colour}"`),
		short: () => `${diamond(outline)}<path d="M5 .5.5 5 5 9.5z" fill="${colour}"/>`,
		nil: () => `<path d="M5 .8a4.2 4.2 0 1 0 0 8.4A4.2 4.2 0 0 0 5 .8zM5 1v8" ${outline}/>`,
		missing: () => diamond(outline),
		claimed: () => diamond(outline),
		unrecorded: () => diamond(`${outline} stroke-dasharray="1.6 1.6"`),
		free: () => `<path d="M1 5h8" ${outline}/>`,
	} as const satisfies Record<BadgeMark, () => string>;
	return `<g transform="translate(${round(left)} 11)">${shapes[mark]()}</g>`;
}

function round(pixels: number): string {
	return String(Math.round(pixels * 10) / 10);
}

interface Letters {
	readonly size: number;
	readonly weight: 'regular' | 'bold';
	readonly colour: string;
}

/** The width is written beside the words, so that they keep to their room in whatever letters they are shown. */
function lineOf(words: string, x: number, y: number, { size, weight, colour }: Letters): string {
	const bold = weight === 'bold' ? ' font-weight="700"' : '';
	const width = round(textWidth(words, size, weight));
	return `<text x="${round(x)}" y="${round(y)}" font-size="${String(size)}"${bold} fill="${colour}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${xmlText(words)}</text>`;
}

/** A part of the badge: what it draws from its left edge on, and how wide it is. */
interface Part {
	readonly width: number;
	readonly draw: (left: number) => string;
}

/** Where letters stand: in the middle when there is one row, else above and below it. */
const baselines = { one: 20.2, two: [13.6, 25.4] } as const;

/** One row, or two of which the second may be set in other letters. */
function rowsPart(rows: readonly string[], first: Letters, second: Letters = first): Part {
	const [upper = '', lower] = rows;
	if (lower === undefined) {
		return {
			width: textWidth(upper, first.size, first.weight),
			draw: (left) => lineOf(upper, left, baselines.one, first),
		};
	}
	const [high, low] = baselines.two;
	return {
		width: Math.max(textWidth(upper, first.size, first.weight), textWidth(lower, second.size, second.weight)),
		draw: (left) => lineOf(upper, left, high, first) + lineOf(lower, left, low, second),
	};
}

const letters = {
	subject: { size: 11, weight: 'regular', colour: colours.onInk },
	value: { size: 11.5, weight: 'bold', colour: colours.ink },
	second: { size: 10.5, weight: 'regular', colour: colours.ink },
	basis: { size: 10, weight: 'regular', colour: colours.soft },
	sample: { size: 10, weight: 'bold', colour: colours.ink },
} as const satisfies Record<string, Letters>;

function subjectPart({ subject }: BadgeView): Part {
	const words = rowsPart(subject, letters.subject);
	const width = 24 + words.width + gap;
	const ground = `<path d="M4 .5H${round(width)}v31H4A3.5 3.5 0 0 1 .5 28V4A3.5 3.5 0 0 1 4 .5z" fill="${colours.ink}"/>`;
	const emblem = '<path d="m13 11 5 5-5 5-5-5z" fill="#d7a13b"/>';
	return { width, draw: (left) => ground + emblem + words.draw(left + 24) };
}

function valuePart({ mark, value }: BadgeView): Part {
	const words = rowsPart(value, letters.value, letters.second);
	const before = gap + markSize + 6;
	return {
		width: before + words.width + gap,
		draw: (left) => markShape(mark, left + gap) + words.draw(left + before),
	};
}

function basisParts({ basis }: BadgeView): readonly Part[] {
	if (basis === undefined) return [];
	const words = rowsPart(basis, letters.basis);
	const width = gap + words.width + gap;
	return [
		{
			width,
			draw: (left) =>
				`<path d="M${round(left)} 1h${round(width)}v30h-${round(width)}z" fill="${colours.sunken}"/>${words.draw(left + gap)}`,
		},
	];
}

function sampleParts({ sample }: BadgeView): readonly Part[] {
	if (!sample) return [];
	const words = rowsPart(chrome.sampleLabel.split(' '), letters.sample);
	const boxed = words.width + 12;
	return [
		{
			width: boxed + 10,
			draw: (left) =>
				`<path d="M${round(left + 5)} 3.5h${round(boxed)}v25h-${round(boxed)}z" fill="none" stroke="${colours.line}" stroke-dasharray="3 2"/>${words.draw(left + 11)}`,
		},
	];
}

/**
 * Draws a badge, 32 pixels high. Letters stay letters: as paths they would weigh ten times as much. The picture needs
 * nothing from elsewhere and has no ids, so that it may also stand inside a page.
 */
export function drawBadge(badge: BadgeView): DrawnBadge {
	const parts = [subjectPart(badge), valuePart(badge), ...basisParts(badge), ...sampleParts(badge)];
	let left = 0;
	const drawn = parts.map(({ width, draw }) => {
		const part = draw(left);
		left += width;
		return part;
	});
	const width = Math.ceil(left + 1);
	const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
	const spoken = xmlText(badge.spoken);
	const frame = `x=".5" y=".5" width="${String(width - 1)}" height="31" rx="3.5"`;
	return {
		width,
		height,
		svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${spoken}" font-family="Helvetica,Arial,'Liberation Sans',sans-serif"><title>${spoken}</title><rect ${frame} fill="${colours.paper}"/>${drawn.join('')}<rect ${frame} fill="none" stroke="${colours.line}"/></svg>\n`,
	};
}

import type { ChartSurroundings } from '../../views/charts/chart-configuration.ts';
import { chartTones, type ChartTone } from '../../views/charts/chart-spec.ts';

/** Custom property of each tone, in `tokens.css`. */
const toneProperties = {
	strong: '--chart-1',
	calm: '--chart-2',
	warm: '--chart-3',
	deep: '--chart-4',
	faint: '--chart-5',
} as const satisfies Record<ChartTone, string>;

/** Share of the root's font size: text in a chart is a little smaller than the text around it. */
const textShare = 0.8125;

/** Side of a pattern's tile in pixels of the page. */
const tileSide = 8;

function byTone<Value>(value: (tone: ChartTone) => Value): Readonly<Record<ChartTone, Value>> {
	const [strong, calm, warm, deep, faint] = chartTones;
	return {
		strong: value(strong),
		calm: value(calm),
		warm: value(warm),
		deep: value(deep),
		faint: value(faint),
	};
}

/** Draws what makes a pattern onto its tile, in the colour of the ground. */
function drawMarks(context: CanvasRenderingContext2D, tone: 'calm' | 'warm' | 'deep'): void {
	const [side, half] = [tileSide, tileSide / 2];
	switch (tone) {
		case 'calm':
			context.lineWidth = 1.5;
			for (const shift of [-side, 0, side]) {
				context.moveTo(shift, side);
				context.lineTo(shift + side, 0);
			}
			context.stroke();
			return;
		case 'warm':
			context.arc(half, half, 1.5, 0, 2 * Math.PI);
			context.fill();
			return;
		case 'deep':
			context.lineWidth = 1.5;
			context.moveTo(0, half);
			context.lineTo(side, half);
			context.stroke();
			return;
		default:
			tone satisfies never;
	}
}

function patternOf(
	tone: 'calm' | 'warm' | 'deep',
	colour: string,
	ground: string,
	density: number,
): string | CanvasPattern {
	const tile = document.createElement('canvas');
	tile.width = tileSide * density;
	tile.height = tileSide * density;
	const context = tile.getContext('2d');
	if (context === null) return colour;
	context.scale(density, density);
	context.fillStyle = colour;
	context.fillRect(0, 0, tileSide, tileSide);
	context.fillStyle = ground;
	context.strokeStyle = ground;
	context.beginPath();
	drawMarks(context, tone);
	const pattern = context.createPattern(tile, 'repeat');
	pattern?.setTransform(new DOMMatrix().scale(1 / density));
	return pattern ?? colour;
}

/**
 * Colours and type at a place of the page, for the screen or for paper. Paper is light whatever the screen is, and is
 * asked for while the screen still shows its own colours.
 */
export function surroundingsOf(
	place: HTMLElement,
	medium: 'screen' | 'paper',
	still: boolean,
): ChartSurroundings {
	const print = medium === 'paper';
	const probe = document.createElement('span');
	probe.hidden = true;
	if (print) probe.style.colorScheme = 'light';
	place.append(probe);
	const colourOf = (property: string) => {
		probe.style.color = `var(${property})`;
		return getComputedStyle(probe).color;
	};
	const ground = colourOf('--paper');
	const lines = byTone((tone) => colourOf(toneProperties[tone]));
	const density = print ? 2 : devicePixelRatio;
	const fills = byTone((tone) => {
		switch (tone) {
			case 'strong':
				return lines.strong;
			case 'faint':
				return ground;
			default:
				return patternOf(tone, lines[tone], ground, density);
		}
	});
	const theme = {
		ink: colourOf('--ink'),
		inkSoft: colourOf('--ink-soft'),
		grid: colourOf('--hairline'),
		ground,
		lines,
		fills,
		fontFamily: getComputedStyle(place).fontFamily,
		fontSize: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * textShare,
	};
	probe.remove();
	const reducedMotion = still || matchMedia('(prefers-reduced-motion: reduce)').matches;
	return { theme, reducedMotion, print };
}

import { chartHeight, type ChartSpec } from '../../views/charts/chart-spec.ts';
import type { Drawing, drawChart } from './chart-drawing.ts';
import { surroundingsOf } from './chart-surroundings.ts';

/** Charts are made ready this far before they scroll into view. */
const nearby = '400px';

/** Size on paper in pixels: as wide as the text of an A4 page allows. */
const paper = { width: 640, heights: { low: 220, middle: 300, high: 420 } } as const;

/** The library, once the first chart has asked for it: printing cannot wait for it. */
let library: { readonly drawChart: typeof drawChart } | undefined;

function isChart(value: unknown): value is ChartSpec {
	return typeof value === 'object' && value !== null && 'kind' in value && 'series' in value;
}

/** Draws the chart that its attribute describes, when it comes near the view, and again when its colours change. */
class ChartPicture extends HTMLElement {
	#drawing: Drawing | undefined;

	connectedCallback(): void {
		visibility.observe(this);
	}

	disconnectedCallback(): void {
		visibility.unobserve(this);
		this.#drawing?.destroy();
		this.#drawing = undefined;
	}

	get drawn(): boolean {
		return this.#drawing !== undefined;
	}

	/** Fetches the library and draws; says so on the page when that fails. */
	async load(): Promise<void> {
		try {
			library ??= await import('./chart-drawing.ts');
			await document.fonts.ready;
			this.draw('screen', false);
		} catch {
			this.dataset['state'] = 'failed';
		}
	}

	/** Draws anew; without the library nothing happens. `still` draws at once, where the reader already saw the chart. */
	draw(medium: 'screen' | 'paper', still: boolean): void {
		const canvas = this.querySelector('canvas');
		const spec: unknown = JSON.parse(this.dataset['chart'] ?? 'null');
		if (library === undefined || canvas === null || !isChart(spec)) return;
		this.#drawing?.destroy();
		this.#drawing = library.drawChart(canvas, spec, surroundingsOf(this, medium, still));
		if (medium === 'paper') this.#drawing.resize(paper.width, paper.heights[chartHeight(spec)]);
		this.dataset['state'] = 'drawn';
	}
}

const visibility = new IntersectionObserver(
	(entries) => {
		for (const { target, isIntersecting } of entries) {
			if (!isIntersecting || !(target instanceof ChartPicture)) continue;
			visibility.unobserve(target);
			void target.load();
		}
	},
	{ rootMargin: nearby },
);

function charts(): readonly ChartPicture[] {
	return [...document.querySelectorAll('chart-picture')].filter((element) => element instanceof ChartPicture);
}

function recolour(): void {
	for (const chart of charts()) if (chart.drawn) chart.draw('screen', true);
}

function toPaper(): void {
	for (const chart of charts()) chart.draw('paper', true);
}

customElements.define('chart-picture', ChartPicture);
new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ['data-theme'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
addEventListener('beforeprint', toPaper);
addEventListener('afterprint', recolour);

import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { chartConfiguration, type ChartSurroundings } from '../../views/charts/chart-configuration.ts';
import type { ChartSpec } from '../../views/charts/chart-spec.ts';

// Only the pieces that our charts are made of: the rest stays out of the bundle.
Chart.register(
	BarController,
	BarElement,
	LineController,
	LineElement,
	PointElement,
	CategoryScale,
	LinearScale,
	Legend,
	Tooltip,
);

/** A chart that is on its canvas and can be taken off again. */
export interface Drawing {
	readonly resize: (width: number, height: number) => void;
	readonly destroy: () => void;
}

/** Draws a chart, which fills the box of its canvas. Whoever draws it again takes the old drawing off first. */
export function drawChart(
	canvas: HTMLCanvasElement,
	spec: ChartSpec,
	surroundings: ChartSurroundings,
): Drawing {
	const configuration: ChartConfiguration<'bar' | 'line', (number | null)[], string[]> = chartConfiguration(
		spec,
		surroundings,
	);
	const chart = new Chart(canvas, configuration);
	return {
		resize: (width, height) => chart.resize(width, height),
		destroy: () => chart.destroy(),
	};
}

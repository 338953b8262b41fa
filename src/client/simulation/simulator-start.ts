import { copyPageLink } from '../copy-link.ts';
import { loadInputs, loadRules } from '../index/index-files.ts';
import { part } from '../page-part.ts';
import type { Simulation } from './simulation.ts';
import { simulationSource, type SimulationSource } from './simulation-source.ts';

/** Loads the rules that `data-rules` names; regions are loaded when they are chosen. Rejects when the rules cannot be had. */
export async function openSource(
	data: DOMStringMap,
	inputsOf: ReadonlyMap<string, string>,
): Promise<{ readonly source: SimulationSource; readonly services: number }> {
	const rules = await loadRules(data['rules'] ?? '');
	const source = simulationSource(rules, (region) => {
		const address = inputsOf.get(region);
		return address === undefined ? undefined : loadInputs(address);
	});
	return { source, services: rules.basicServices.length };
}

/** What the visitor chooses before anything else. */
export interface StartControls {
	readonly show: (simulation: Simulation) => void;
	/** Addresses of the inputs by region. */
	readonly inputs: ReadonlyMap<string, string>;
}

interface StartActions {
	readonly region: (region: string) => void;
	readonly rubric: (rubric: string) => void;
	readonly reset: () => void;
}

/** The controls at the top of the simulator below `root`. */
export function startControls(root: HTMLElement, actions: StartActions): StartControls {
	const region = part(root, '[data-region]', HTMLSelectElement);
	const rubric = part(root, '[data-rubric]', HTMLSelectElement);
	region.addEventListener('change', () => {
		actions.region(region.value);
	});
	rubric.addEventListener('change', () => {
		actions.rubric(rubric.value);
	});
	part(root, '[data-reset]', HTMLButtonElement).addEventListener('click', actions.reset);
	part(root, '[data-print]', HTMLButtonElement).addEventListener('click', () => {
		print();
	});
	copyPageLink(root);
	return {
		inputs: new Map(
			Array.from(region.options, (option) => [option.value, option.dataset['inputs'] ?? ''] as const).filter(
				([, address]) => address !== '',
			),
		),
		show: (simulation) => {
			region.value = simulation.region;
			rubric.value = simulation.rubric;
		},
	};
}

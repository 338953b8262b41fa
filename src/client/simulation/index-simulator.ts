import { gainRubricOf, indexOfLevels } from '../../domain/index/index-of-levels.ts';
import { marginalGains } from '../../domain/index/marginal-gains.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import type { RowInput } from '../../views/index/index-input.ts';
import { part, write } from '../page-part.ts';
import {
	emptySimulation,
	indexInputOfSimulation,
	withRules,
	withStep,
	type Simulation,
} from './simulation.ts';
import { meansSimulation } from './simulation-address.ts';
import { simulationResult } from './simulation-result.ts';
import type { SimulationSetting, SimulationSource } from './simulation-source.ts';
import { simulationSteps, type SimulationStep } from './simulation-steps.ts';
import { SimulatorForms } from './simulator-forms.ts';
import { titleOf } from './simulator-innovations.ts';
import { showApplied, showResult, showSteps } from './simulator-result.ts';
import { showSheet } from './simulator-sheet.ts';
import { openSource, startControls, type StartControls } from './simulator-start.ts';

/** How long the visitor must pause before steps, address and print sheet follow the figures. */
const pause = 200;

interface Opened {
	readonly source: SimulationSource;
	readonly forms: SimulatorForms;
}

/** The what-if of the index. The fragment of the address holds the state. */
class IndexSimulator extends HTMLElement {
	#start: StartControls | undefined;
	#opened: Opened | undefined;
	#setting: SimulationSetting | undefined;
	#simulation: Simulation = emptySimulation('');
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Fragment of the step of the history that the simulation belongs to. */
	#here: string | undefined;
	/** Counts what was asked for, so that a slow region never overwrites a newer choice. */
	#question = 0;

	connectedCallback(): void {
		this.#start = startControls(this, {
			region: (region) => void this.#begin(this.#simulation.rubric, region),
			rubric: (rubric) => void this.#changeRubric(rubric),
			reset: () => {
				if (this.#setting !== undefined) this.#go(this.#setting.origin, 'anew');
			},
		});
		part(this, '[data-retry]', HTMLButtonElement).addEventListener('click', () => void this.#restore());
		part(this, '[data-undo]', HTMLButtonElement).addEventListener('click', () => {
			history.back();
		});
		addEventListener('hashchange', () => {
			// A link to a place in this page is no other simulation.
			if (location.hash === '' || meansSimulation(location.hash)) void this.#restore();
			else this.#here = location.hash;
		});
		const isWide = matchMedia('(min-width: 64rem)').matches;
		for (const fold of this.querySelectorAll<HTMLDetailsElement>('details[data-wide]')) fold.open = isWide;
		void this.#restore();
	}

	async #open(): Promise<Opened> {
		if (this.#opened !== undefined) return this.#opened;
		const { source, services } = await openSource(this.dataset, this.#start?.inputs ?? new Map());
		const forms = new SimulatorForms(this, services, {
			now: () => this.#simulation,
			go: (simulation, weight) => {
				this.#go(simulation, weight);
			},
		});
		this.#opened = { source, forms };
		return this.#opened;
	}

	/** Runs what may have to load something; the last one asked for wins, and a failure is shown. */
	async #ask<Answer>(question: (opened: Opened) => Promise<Answer>, then: (answer: Answer) => void) {
		const asked = (this.#question += 1);
		this.toggleAttribute('aria-busy', true);
		try {
			const answer = await question(await this.#open());
			if (asked !== this.#question) return;
			this.#showState('ready');
			then(answer);
		} catch {
			if (asked === this.#question) this.#showState('failed');
		} finally {
			if (asked === this.#question) this.toggleAttribute('aria-busy', false);
		}
	}

	#showState(state: 'ready' | 'failed'): void {
		part(this, '[data-loading]', HTMLElement).hidden = true;
		part(this, '[data-failed]', HTMLElement).hidden = state === 'ready';
		part(this, '[data-workbench]', HTMLElement).hidden = state === 'failed' && this.#setting === undefined;
	}

	#restore(): Promise<void> {
		const { hash } = location;
		return this.#ask(
			({ source }) => source.restored(hash),
			({ setting, simulation, notice }) => {
				this.#here = hash;
				this.#setting = setting;
				this.#simulation = simulation;
				this.#notice(notice);
				this.#show(true);
			},
		);
	}

	#notice(notice: string | undefined): void {
		const target = part(this, '[data-notice]', HTMLElement);
		target.hidden = notice === undefined;
		target.textContent = notice ?? '';
	}

	#begin(rubric: string, region: string): Promise<void> {
		return this.#ask(
			({ source }) => source.setting(rubric, region),
			(setting) => {
				this.#setting = setting;
				this.#notice(undefined);
				this.#go(setting.origin, 'anew');
			},
		);
	}

	#changeRubric(rubric: string): Promise<void> {
		return this.#ask(
			({ source }) => source.setting(rubric, this.#simulation.region),
			(setting) => {
				this.#setting = setting;
				this.#go(withRules(this.#simulation, setting.rules), 'step');
			},
		);
	}

	/** Moves to a simulation. Steps are part of the history; details belong to the step before them. */
	#go(simulation: Simulation, weight: 'detail' | 'step' | 'anew'): void {
		if (weight !== 'detail') this.#remember();
		this.#simulation = simulation;
		part(this, '[data-applied]', HTMLElement).hidden = true;
		if (weight !== 'detail') this.#write('pushState');
		this.#show(weight === 'anew');
	}

	/** Writes the simulation into the address, as a new step of the history or into the one at hand. */
	#write(how: 'pushState' | 'replaceState'): void {
		if (this.#opened === undefined || this.#setting === undefined) return;
		const { pathname, search, hash } = location;
		const fragment = this.#opened.source.fragment(this.#simulation, this.#setting);
		if (fragment !== hash) history[how](null, '', pathname + search + fragment);
		this.#here = location.hash;
	}

	/** Brings the step of the history up to date, unless the visitor has gone on to another one meanwhile. */
	#remember(): void {
		clearTimeout(this.#timer);
		if (location.hash === this.#here) this.#write('replaceState');
	}

	#indexOf(simulation: Simulation, { rules, known }: SimulationSetting): RegionIndex {
		return indexOfLevels(indexInputOfSimulation(simulation, rules, known), rules);
	}

	#show(anew: boolean): void {
		const [setting, opened, simulation] = [this.#setting, this.#opened, this.#simulation];
		if (setting === undefined || opened === undefined) return;
		const index = this.#indexOf(simulation, setting);
		const before = setting.inputs === undefined ? undefined : this.#indexOf(setting.origin, setting);
		const result = simulationResult(index, setting.rules, before?.claimed?.index);
		const { rows } = setting.rubric;
		this.#start?.show(simulation);
		opened.forms.show({ simulation, index, rows, known: setting.known }, anew);
		write(this, '[data-label] p', setting.label);
		if (result !== undefined) showResult(this, result);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#remember();
			this.#showSteps(index, setting);
			if (result === undefined) return;
			const of = (aspect: RowInput['aspect']) => rows.filter((row) => row.aspect === aspect);
			const { inputs, known, label } = setting;
			const shown = { simulation, index, known, rows: of('sid'), spdRows: of('spd') };
			const isChanged = opened.source.isChanged(simulation, setting);
			showSheet(this, { ...shown, inputs, isChanged, result, label, address: location.href });
		}, pause);
	}

	#showSteps(index: RegionIndex, { rules, rubric, known }: SimulationSetting): void {
		const names = new Map(rubric.rows.map(({ number, name }) => [number, name]));
		const { innovations } = this.#simulation;
		const nameOf = (id: string) => {
			const innovation = innovations[Number(id)];
			return innovation === undefined ? id : titleOf(innovation, Number(id), known);
		};
		const gains = marginalGains(index, gainRubricOf(rules), rules.basicServices);
		const row = (number: string) => names.get(number) ?? number;
		const counted = new Set(index.innovations.flatMap(({ id, counted: counts }) => (counts ? [id] : [])));
		const apply = ({ step, title }: SimulationStep) => {
			this.#go(withStep(this.#simulation, step, rules, counted), 'step');
			showApplied(this, title);
		};
		showSteps(this, simulationSteps(gains, { row, innovation: nameOf }), apply);
	}
}

customElements.define('index-simulator', IndexSimulator);

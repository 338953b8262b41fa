import type { Level } from '../../domain/rubric/level.ts';
import { formatNumber } from '../../views/copy/formats.ts';
import { scriptText as text } from '../../views/copy/simulation-script.ts';
import type { RowInput } from '../../views/index/index-input.ts';
import {
	mostInnovations,
	withAdded,
	withInnovation,
	withRemoved,
	type SimulatedInnovation,
	type Simulation,
} from './simulation.ts';
import { allAt, withLevelAt } from './simulation-levels.ts';
import { InnovationList, titleOf, type ShownSimulation } from './simulator-innovations.ts';
import { spdForm, type SpdForm } from './simulator-spd.ts';

/** The simulation as it is, and the way to another one: a step of the history, or a detail of the step before. */
interface Moves {
	readonly now: () => Simulation;
	readonly go: (simulation: Simulation, weight: 'detail' | 'step' | 'anew') => void;
}

/** Both forms, and what a change in them does to the simulation. */
export class SimulatorForms {
	readonly #moves: Moves;
	readonly #spd: SpdForm;
	readonly #list: InnovationList;
	#shown: ShownSimulation | undefined;
	#rows: { readonly spd: readonly RowInput[]; readonly sid: readonly RowInput[] } = { spd: [], sid: [] };

	constructor(root: HTMLElement, services: number, moves: Moves) {
		const { now, go } = moves;
		this.#moves = moves;
		this.#spd = spdForm(
			root,
			(place, level) => {
				go({ ...now(), spd: withLevelAt(now().spd, place, level) }, 'detail');
			},
			(level) => {
				go({ ...now(), spd: allAt(level, this.#rows.spd.length) }, 'step');
			},
		);
		this.#list = new InnovationList(
			root,
			{
				change: (place, change) => {
					go(withInnovation(now(), place, change), 'detail');
				},
				duplicate: (place) => {
					this.#duplicate(place);
				},
				remove: (place) => {
					this.#remove(place);
				},
				add: (innovations) => {
					this.#add(innovations);
				},
				fill: (level) => {
					this.#fill(level);
				},
				clear: () => {
					go({ ...now(), innovations: [] }, 'anew');
				},
			},
			services,
		);
	}

	/** Shows a simulation; `anew` when its innovations are others than before. */
	show(shown: ShownSimulation, anew: boolean): void {
		// Rows keep their identity as long as the rules do, so that the forms are built once.
		if (this.#shown?.rows !== shown.rows) {
			const of = (aspect: RowInput['aspect']) => shown.rows.filter((row) => row.aspect === aspect);
			this.#rows = { spd: of('spd'), sid: of('sid') };
		}
		this.#shown = shown;
		this.#spd.show(shown.simulation.spd, this.#rows.spd);
		this.#list.show({ ...shown, rows: this.#rows.sid }, anew);
	}

	#titleAt(place: number): string {
		const innovation = this.#moves.now().innovations[place];
		if (innovation === undefined || this.#shown === undefined) return '';
		return titleOf(innovation, place, this.#shown.known);
	}

	#add(innovations: readonly SimulatedInnovation[]): boolean {
		const before = this.#moves.now();
		const after = withAdded(before, innovations);
		const added = after.innovations.length - before.innovations.length;
		if (added > 0) this.#moves.go(after, 'step');
		this.#list.say(
			added < innovations.length ? text.full(formatNumber(mostInnovations)) : text.added(formatNumber(added)),
		);
		return added > 0;
	}

	#duplicate(place: number): void {
		const innovation = this.#moves.now().innovations[place];
		if (innovation === undefined) return;
		const title = this.#titleAt(place);
		if (this.#add([{ ...innovation, slug: '', title }])) this.#list.openLast();
	}

	#remove(place: number): void {
		const title = this.#titleAt(place);
		this.#list.drop(place);
		this.#moves.go(withRemoved(this.#moves.now(), place), 'step');
		this.#list.say(text.removed(title));
	}

	#fill(level: Level | 0): void {
		const levels = allAt(level, this.#rows.sid.length);
		const { innovations, ...rest } = this.#moves.now();
		this.#moves.go(
			{ ...rest, innovations: innovations.map((innovation) => ({ ...innovation, levels })) },
			'step',
		);
	}
}

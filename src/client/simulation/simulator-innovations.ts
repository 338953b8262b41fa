import type { RegionIndex } from '../../domain/index/region-index.ts';
import { formatNumber } from '../../views/copy/formats.ts';
import { scriptText as text } from '../../views/copy/simulation-script.ts';
import type { InnovationInput, RowInput } from '../../views/index/index-input.ts';
import { part, write } from '../page-part.ts';
import { mostInnovations, type SimulatedInnovation, type Simulation } from './simulation.ts';
import { allAt } from './simulation-levels.ts';
import { InnovationEntry, type InnovationActions, type ShownInnovation } from './simulator-innovation.ts';

/** What the list needs to show a simulation. */
export interface ShownSimulation {
	readonly simulation: Simulation;
	readonly index: RegionIndex;
	readonly rows: readonly RowInput[];
	/** Innovations of the region by the last part of their address. */
	readonly known: ReadonlyMap<string, InnovationInput>;
}

export interface ListActions extends InnovationActions {
	readonly add: (innovations: readonly SimulatedInnovation[]) => void;
	/** Fills all rows of all innovations. */
	readonly fill: (level: 0 | 1 | 2 | 3) => void;
	readonly clear: () => void;
}

/** The name of an innovation: the region's, the visitor's, or its place in the list. */
export function titleOf(
	{ slug, title }: SimulatedInnovation,
	place: number,
	known: ReadonlyMap<string, InnovationInput>,
): string {
	if (slug !== '') return known.get(slug)?.title ?? slug;
	return title === '' ? text.madeUp(formatNumber(place + 1)) : title;
}

const levels = [0, 1, 2, 3] as const;

function newInnovation(rows: number, level: 0 | 1 | 2 | 3, service: number): SimulatedInnovation {
	return { slug: '', title: '', levels: allAt(level, rows), service, counted: true };
}

/** The list of innovations below `root`, which holds its templates. */
export class InnovationList {
	readonly #root: HTMLElement;
	readonly #actions: ListActions;
	readonly #services: number;
	#entries: readonly InnovationEntry[] = [];
	#rows: readonly RowInput[] = [];

	constructor(root: HTMLElement, actions: ListActions, services: number) {
		this.#root = root;
		this.#actions = actions;
		this.#services = services;
		this.#listen();
	}

	#listen(): void {
		const control = <Kind extends Element>(name: string, kind: abstract new () => Kind) =>
			part(this.#root, `[data-${name}]`, kind);
		control('add', HTMLButtonElement).addEventListener('click', () => {
			this.#actions.add([newInnovation(this.#rows.length, 0, 0)]);
			this.openLast();
		});
		control('many', HTMLFormElement).addEventListener('submit', (event) => {
			event.preventDefault();
			const count = Math.min(control('many-count', HTMLInputElement).valueAsNumber || 1, mostInnovations);
			const level = levels.find((known) => String(known) === control('many-level', HTMLSelectElement).value);
			const service = control('many-service', HTMLSelectElement).value;
			const added = Array.from({ length: count }, (_, place) =>
				newInnovation(
					this.#rows.length,
					level ?? 0,
					service === 'bergiliran' ? (place % this.#services) + 1 : Number(service),
				),
			);
			this.#actions.add(added);
			this.say(text.added(formatNumber(count)));
		});
		for (const level of levels) {
			control(`all-fill="${String(level)}"`, HTMLButtonElement).addEventListener('click', () => {
				this.#actions.fill(level);
			});
		}
		control('clear', HTMLButtonElement).addEventListener('click', () => {
			this.#actions.clear();
		});
	}

	/** Tells what happened to the list. */
	say(message: string): void {
		write(this.#root, '[data-list-status]', message);
	}

	/** Takes the entry at a place out of the list; those behind it move up. The focus goes to the next one. */
	drop(place: number): void {
		this.#entries[place]?.element.remove();
		this.#entries = this.#entries.filter((_, index) => index !== place);
		const next = this.#entries[place] ?? this.#entries.at(-1);
		const target = next?.summary ?? part(this.#root, '[data-add]', HTMLButtonElement);
		target.focus();
	}

	/** Opens the last entry and moves the focus into it. */
	openLast(): void {
		this.#entries.at(-1)?.open();
	}

	/** Shows a simulation; `anew` when its innovations are others than before. */
	show(shown: ShownSimulation, anew: boolean): void {
		const { simulation, index, rows, known } = shown;
		const list = part(this.#root, '[data-innovations]', HTMLElement);
		if (anew || rows !== this.#rows) {
			list.replaceChildren();
			this.#entries = [];
			this.#rows = rows;
		}
		const standings = new Map(index.innovations.map((standing) => [standing.id, standing]));
		const entries = [...this.#entries];
		for (const [place, innovation] of simulation.innovations.entries()) {
			const standing = standings.get(String(place));
			if (standing === undefined) continue;
			const item: ShownInnovation = {
				title: titleOf(innovation, place, known),
				innovation,
				standing,
				record: known.get(innovation.slug),
			};
			const entry = entries[place];
			if (entry === undefined) {
				const added = new InnovationEntry(this.#root, rows, this.#actions, place, item);
				entries.push(added);
				list.append(added.element);
			} else {
				entry.show(place, item);
			}
		}
		this.#entries = entries;
		const counted = index.innovations.filter((standing) => standing.counted).length;
		const count = simulation.innovations.length;
		part(this.#root, '[data-no-innovations]', HTMLElement).hidden = count > 0;
		part(this.#root, '[data-bulk]', HTMLElement).hidden = count === 0;
		write(
			this.#root,
			'[data-innovations-summary]',
			text.innovationsSummary(formatNumber(count), formatNumber(counted)),
		);
	}
}

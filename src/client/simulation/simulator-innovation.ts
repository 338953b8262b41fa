import type { InnovationStanding } from '../../domain/index/region-index.ts';
import { formatHundredths, formatList } from '../../views/copy/formats.ts';
import { ineligibilityText } from '../../views/copy/index-words.ts';
import { scriptText as text } from '../../views/copy/simulation-script.ts';
import type { InnovationInput, RowInput } from '../../views/index/index-input.ts';
import { copyOf, part, write } from '../page-part.ts';
import { reasonsBesidesRows, type SimulatedInnovation } from './simulation.ts';
import { cleanTitle } from './simulation-address.ts';
import { allAt, levelAt, withLevelAt } from './simulation-levels.ts';
import { rowWeight } from './simulator-spd.ts';

/** What an entry of the list shows. */
export interface ShownInnovation {
	readonly title: string;
	readonly innovation: SimulatedInnovation;
	readonly standing: InnovationStanding;
	readonly record: InnovationInput | undefined;
}

/** What the visitor does to an innovation. */
export interface InnovationActions {
	readonly change: (place: number, change: Partial<SimulatedInnovation>) => void;
	readonly duplicate: (place: number) => void;
	readonly remove: (place: number) => void;
}

/** One innovation of the list. Its controls are made when it is opened: two hundred of them would be slow. */
export class InnovationEntry {
	readonly element: HTMLElement;
	readonly #root: HTMLElement;
	readonly #rows: readonly RowInput[];
	readonly #actions: InnovationActions;
	readonly #details: HTMLDetailsElement;
	#place: number;
	#shown: ShownInnovation;
	#selects: readonly HTMLSelectElement[] | undefined;

	constructor(
		root: HTMLElement,
		rows: readonly RowInput[],
		actions: InnovationActions,
		place: number,
		shown: ShownInnovation,
	) {
		this.#root = root;
		this.#rows = rows;
		this.#actions = actions;
		this.#place = place;
		this.#shown = shown;
		this.element = copyOf(root, 'innovation');
		this.#details = part(this.element, 'details', HTMLDetailsElement);
		this.#details.addEventListener('toggle', () => {
			if (this.#details.open) this.#build();
		});
		this.show(place, shown);
	}

	/** Opens the entry and moves the focus into it: to its name when the visitor may give one. */
	open(): void {
		this.#details.open = true;
		this.#build();
		const own = this.#shown.innovation.slug === '';
		const target = own ? part(this.element, '[data-own-name]', HTMLInputElement) : this.summary;
		target.focus();
	}

	get summary(): HTMLElement {
		return part(this.element, 'summary', HTMLElement);
	}

	show(place: number, shown: ShownInnovation): void {
		this.#place = place;
		this.#shown = shown;
		const { title, standing } = shown;
		const { maturity, counted } = standing;
		write(this.element, '[data-title]', title);
		write(
			this.element,
			'[data-points]',
			maturity === undefined
				? text.noRows
				: text.points(formatHundredths(maturity.claimed), formatHundredths(this.#most())),
		);
		write(this.element, '[data-state]', counted ? text.isCounted : text.isNotCounted);
		this.element.toggleAttribute('data-counted', counted);
		if (this.#selects !== undefined) this.#fill(this.#selects);
	}

	#most(): number {
		return this.#rows.reduce((sum, { weight }) => sum + weight * 3, 0);
	}

	#build(): void {
		if (this.#selects !== undefined) return;
		const body = copyOf(this.#root, 'innovation-body');
		const { innovation, record } = this.#shown;
		const change = (changed: Partial<SimulatedInnovation>) => {
			this.#actions.change(this.#place, changed);
		};
		const name = part(body, '[data-own-name]', HTMLInputElement);
		name.addEventListener('input', () => {
			change({ title: cleanTitle(name.value) });
		});
		part(body, '[data-own]', HTMLElement).hidden = innovation.slug !== '';
		const link = part(body, '[data-record]', HTMLAnchorElement);
		link.hidden = record === undefined;
		if (record !== undefined) link.href = record.path;
		const service = part(body, '[data-service]', HTMLSelectElement);
		service.addEventListener('change', () => {
			change({ service: Number(service.value) });
		});
		const counted = part(body, '[data-counted]', HTMLInputElement);
		counted.addEventListener('change', () => {
			change({ counted: counted.checked });
		});
		for (const level of [0, 1, 2, 3] as const) {
			part(body, `[data-fill="${String(level)}"]`, HTMLButtonElement).addEventListener('click', () => {
				change({ levels: allAt(level, this.#rows.length) });
			});
		}
		part(body, '[data-duplicate]', HTMLButtonElement).addEventListener('click', () => {
			this.#actions.duplicate(this.#place);
		});
		part(body, '[data-remove]', HTMLButtonElement).addEventListener('click', () => {
			this.#actions.remove(this.#place);
		});
		const selects = this.#rows.map((row, place) => this.#select(row, place, body));
		this.#details.append(body);
		this.#selects = selects;
		this.#fill(selects);
	}

	#select(row: RowInput, place: number, body: HTMLElement): HTMLSelectElement {
		const element = copyOf(this.#root, 'sid-row');
		write(element, '[data-number]', row.number);
		write(element, '[data-name]', row.name);
		write(element, '[data-weight]', rowWeight(row));
		const select = part(element, 'select', HTMLSelectElement);
		select.append(new Option(text.unfilled, '0'));
		for (const level of [1, 2, 3]) {
			select.append(
				new Option(text.option(level, row.levels[level - 1] ?? text.unknownWords), String(level)),
			);
		}
		select.addEventListener('change', () => {
			const level = ([0, 1, 2, 3] as const).find((known) => String(known) === select.value) ?? 0;
			const { levels } = this.#shown.innovation;
			this.#actions.change(this.#place, { levels: withLevelAt(levels, place, level) });
		});
		part(body, '[data-rows]', HTMLElement).append(element);
		return select;
	}

	#fill(selects: readonly HTMLSelectElement[]): void {
		const { innovation, standing } = this.#shown;
		const name = part(this.element, '[data-own-name]', HTMLInputElement);
		// What is being typed keeps its spaces.
		if (document.activeElement !== name) name.value = innovation.title;
		part(this.element, '[data-service]', HTMLSelectElement).value = String(innovation.service);
		part(this.element, '[data-counted]', HTMLInputElement).checked = innovation.counted;
		for (const [place, select] of selects.entries()) {
			const level = levelAt(innovation.levels, place);
			select.value = String(level);
			select.toggleAttribute('data-unfilled', level === 0);
		}
		const sentences = this.#sentences(standing);
		const reasons = part(this.element, '[data-reasons]', HTMLElement);
		reasons.hidden = sentences.length === 0;
		reasons.replaceChildren(
			...sentences.map((sentence) => {
				const item = document.createElement('li');
				item.textContent = sentence;
				return item;
			}),
		);
	}

	#sentences({ maturity }: InnovationStanding): readonly string[] {
		const { innovation, record } = this.#shown;
		const against = record === undefined ? [] : reasonsBesidesRows(record).map(ineligibilityText);
		const missing = maturity?.mandatoryMissing ?? [];
		return [
			...(innovation.counted ? [] : [text.notSubmitted]),
			...(innovation.counted && against.length > 0 ? [text.assumed] : []),
			...against,
			...(maturity === undefined ? [text.allRowsEmpty] : []),
			...(missing.length > 0 ? [text.mandatoryMissing(formatList(missing))] : []),
		];
	}
}

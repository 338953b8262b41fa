import type { Fit } from '../../domain/replication/fit.ts';
import { finderText as text } from '../../views/copy/finder.ts';
import { formatNumber } from '../../views/copy/formats.ts';
import type { ResultView } from '../../views/finder/result-view.ts';
import { part, write } from '../page-part.ts';
import { resultCard } from './result-card.ts';

/** How many results appear at once, and how many more on request. */
const resultsAtOnce = 20;

/** What a group of results shows. */
export interface GroupView {
	readonly counts: Readonly<Record<Fit, number>>;
	/** Of how many the results are the first. */
	readonly total: number;
	readonly results: readonly ResultView[];
	/** What to say when there is no result; absent hides the group then. */
	readonly empty?: string | undefined;
}

/** Real or sample results on the page. */
export class FinderGroup {
	readonly #root: HTMLElement;
	readonly #templates: ParentNode;
	readonly #base: string;
	#ready: readonly Promise<void>[] = [];
	#wanted = resultsAtOnce;

	constructor(templates: ParentNode, name: 'real' | 'samples', base: string, onMore: () => void) {
		this.#templates = templates;
		this.#base = base;
		this.#root = part(templates, `[data-group="${name}"]`, HTMLElement);
		part(this.#root, '[data-more]', HTMLButtonElement).addEventListener('click', () => {
			this.#wanted += resultsAtOnce;
			onMore();
		});
	}

	/** How many results are wanted. */
	get wanted(): number {
		return this.#wanted;
	}

	/** Another question begins with the first results. */
	restart(): void {
		this.#wanted = resultsAtOnce;
	}

	/** Settles when the sentences of all results have come or could not. */
	async ready(): Promise<void> {
		await Promise.all(this.#ready);
	}

	/** Writes the group. With `more`, the results that are there stay, and the focus goes to the first new one. */
	show({ counts, total, results, empty }: GroupView, more: boolean): void {
		this.#root.hidden = total === 0 && empty === undefined;
		for (const [fit, count] of Object.entries(counts))
			write(this.#root, `[data-count="${fit}"]`, formatNumber(count));
		const isNothing = Object.values(counts).every((count) => count === 0);
		part(this.#root, '[data-counts]', HTMLElement).hidden = isNothing;
		const line = part(this.#root, '[data-empty]', HTMLElement);
		line.hidden = total > 0;
		line.textContent = empty ?? '';
		const list = part(this.#root, '[data-results]', HTMLElement);
		const there = more ? list.children.length : 0;
		const cards = results.slice(there).map((view) => resultCard(this.#templates, view, this.#base));
		const elements = cards.map(({ element }) => element);
		if (more) list.append(...elements);
		else list.replaceChildren(...elements);
		this.#ready = [...(more ? this.#ready : []), ...cards.map(({ ready }) => ready)];
		if (more) elements[0]?.querySelector('a')?.focus();
		part(this.#root, '[data-more-line]', HTMLElement).hidden = total <= resultsAtOnce;
		part(this.#root, '[data-more]', HTMLElement).hidden = results.length >= total;
		write(this.#root, '[data-shown]', text.shownOf(results.length, total));
	}
}

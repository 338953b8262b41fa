import {
	bestChoice,
	choiceEffects,
	choiceFigures,
	comparedWithBest,
	figureNames,
	type ChoiceRules,
} from '../../views/choice/choice-set.ts';
import { choiceText as text } from '../../views/copy/choice.ts';
import { choiceAddressOf, choiceFragment } from './choice-address.ts';
import { choiceItems, type ChoiceItem } from './choice-row.ts';
import { copyPageLink } from '../copy-link.ts';
import { write } from '../page-part.ts';

/** How long the visitor must pause before the result is read out. */
const quiet = 1000;

/** The page writes it itself, from the type that it is read as. */
function isRules(value: unknown): value is ChoiceRules {
	return typeof value === 'object' && value !== null && 'formula' in value && 'spd' in value;
}

/** Choosing by hand which innovations to submit. The fragment of the address holds the choice. */
class SubmissionChooser extends HTMLElement {
	#rules: ChoiceRules | undefined;
	#items: readonly ChoiceItem[] = [];
	#withMendable = false;
	#chosen: ReadonlySet<string> = new Set();
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const rules: unknown = JSON.parse(this.dataset['rules'] ?? 'null');
		if (!isRules(rules)) return;
		this.#rules = rules;
		this.#items = choiceItems(this, (id) => {
			const chosen = new Set(this.#chosen);
			if (!chosen.delete(id)) chosen.add(id);
			this.#go(chosen);
		});
		this.#listen();
		addEventListener('hashchange', () => {
			this.#restore();
		});
		this.#restore();
	}

	#listen(): void {
		const on = (name: string, action: () => void) => {
			this.querySelector(`[data-${name}]`)?.addEventListener('click', action);
		};
		on('best', () => {
			this.#go(this.#best());
		});
		on('all', () => {
			this.#go(new Set(this.#open().map(({ candidate }) => candidate.id)));
		});
		on('named', () => {
			const named = this.#open().filter(({ isNamed, isMendable }) => isNamed && !isMendable);
			this.#go(new Set(named.map(({ candidate }) => candidate.id)));
		});
		copyPageLink(this);
		const include = this.querySelector('[data-include]');
		if (!(include instanceof HTMLInputElement)) return;
		include.addEventListener('change', () => {
			const wasBest = this.#isBest();
			this.#withMendable = include.checked;
			// Who had the best choice gets the best choice; other choices lose what can no longer be chosen.
			const open = new Set(this.#open().map(({ candidate }) => candidate.id));
			this.#go(wasBest ? this.#best() : new Set([...this.#chosen].filter((id) => open.has(id))));
		});
	}

	/** The rows that can be chosen. */
	#open(): readonly ChoiceItem[] {
		return this.#items.filter(({ isMendable }) => this.#withMendable || !isMendable);
	}

	#best(): ReadonlySet<string> {
		const candidates = this.#open().map(({ candidate }) => candidate);
		return this.#rules === undefined ? new Set() : bestChoice(this.#rules, candidates);
	}

	#isBest(): boolean {
		const best = this.#best();
		return best.size === this.#chosen.size && [...best].every((id) => this.#chosen.has(id));
	}

	#restore(): void {
		const address = choiceAddressOf(location.hash);
		// A place in the page is no choice.
		if (address === undefined && this.#chosen.size > 0) return;
		this.#withMendable = address?.withMendable === true;
		const slugs = address?.chosen === undefined ? undefined : new Set(address.chosen);
		this.#chosen =
			slugs === undefined
				? this.#best()
				: new Set(this.#open().flatMap(({ slug, candidate }) => (slugs.has(slug) ? [candidate.id] : [])));
		this.#show();
	}

	#go(chosen: ReadonlySet<string>): void {
		this.#chosen = chosen;
		const slugs = this.#open().flatMap(({ slug, candidate }) => (chosen.has(candidate.id) ? [slug] : []));
		const fragment = choiceFragment({
			withMendable: this.#withMendable,
			chosen: this.#isBest() ? undefined : slugs.sort(),
		});
		const address = location.pathname + location.search + fragment;
		if (address !== location.pathname + location.search + location.hash) history.pushState(null, '', address);
		this.#show();
	}

	#show(): void {
		const rules = this.#rules;
		if (rules === undefined) return;
		const candidates = this.#open().map(({ candidate }) => candidate);
		const titles = new Map(this.#items.map(({ candidate, title }) => [candidate.id, title]));
		const effects = choiceEffects(rules, candidates, this.#chosen, (id) => titles.get(id) ?? id);
		for (const item of this.#items) item.show(effects.get(item.candidate.id));
		const figures = choiceFigures(rules, candidates, this.#chosen);
		for (const name of figureNames) write(this, `[data-own="${name}"]`, figures[name]);
		const compared = comparedWithBest(rules, candidates, this.#chosen, this.#best());
		write(this, '[data-index]', figures.index);
		write(this, '[data-predicate]', figures.predicate);
		write(this, '[data-compared]', compared);
		const include = this.querySelector('[data-include]');
		if (include instanceof HTMLInputElement) include.checked = this.#withMendable;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const { index, predicate, innovations } = figures;
			write(this, '[data-announce]', text.announced(index, predicate, innovations));
		}, quiet);
	}
}

customElements.define('submission-chooser', SubmissionChooser);

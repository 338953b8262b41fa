import type { ChosenRegion, StatedProfile } from '../../domain/replication/stated-profile.ts';
import type { RegionProfile } from '../../domain/replication/fit.ts';
import { finderText as text } from '../../views/copy/finder.ts';
import type { ConditionNames } from '../../views/finder/compared-words.ts';
import { profileWords } from '../../views/finder/profile-words.ts';
import { resultView } from '../../views/finder/result-view.ts';
import { part, write } from '../page-part.ts';
import { FinderGroup, type GroupView } from './finder-group.ts';
import type { FinderAnswer, Found, FoundGroup, FinderQuestion } from './finder-message.ts';

/** For whom and how the newest question was asked. */
export interface Asked {
	readonly stated: StatedProfile;
	readonly region: ChosenRegion;
	readonly profile: RegionProfile;
	/** Not every result that there is is wanted, because the visitor has filtered. */
	readonly filtered: boolean;
	/** Further results of the same question. */
	readonly more: boolean;
}

/** The results on the page, and what is said while there are none. */
export class FinderOutcome {
	readonly #root: HTMLElement;
	readonly #names: ConditionNames;
	readonly #real: FinderGroup;
	readonly #samples: FinderGroup;

	constructor(root: HTMLElement, names: ConditionNames, onMore: () => void) {
		const { base = '/' } = root.dataset;
		this.#root = root;
		part(root, '[data-jump]', HTMLButtonElement).addEventListener('click', () => {
			part(root, '[data-heading-results]', HTMLElement).focus();
		});
		this.#names = names;
		this.#real = new FinderGroup(root, 'real', base, onMore);
		this.#samples = new FinderGroup(root, 'samples', base, onMore);
	}

	/** How many results of each group are wanted. */
	get wanted(): FinderQuestion['shown'] {
		return { real: this.#real.wanted, samples: this.#samples.wanted };
	}

	/** Another question begins with the first results. */
	restart(): void {
		this.#real.restart();
		this.#samples.restart();
	}

	/** Settles when everything on the cards has come or could not. */
	async ready(): Promise<void> {
		await Promise.all([this.#real.ready(), this.#samples.ready()]);
	}

	/** Nothing has been asked. */
	rest(): void {
		part(this.#root, '[data-outcome]', HTMLElement).hidden = true;
		this.#root.removeAttribute('data-answered');
		this.#say(text.choose, false);
		this.#fold(true);
	}

	/** A question is on its way; what was answered before stays until the answer comes. */
	wait({ stated, region }: Asked): void {
		part(this.#root, '[data-outcome]', HTMLElement).hidden = false;
		part(this.#root, '[data-failed]', HTMLElement).hidden = true;
		part(this.#root, '[data-loading]', HTMLElement).hidden = this.#root.hasAttribute('data-answered');
		this.#root.setAttribute('aria-busy', 'true');
		this.#say(text.loading, false);
		write(this.#root, '[data-heading-results]', text.resultsFor(region.name));
		write(this.#root, '[data-profile]', profileWords(stated, region, this.#names).join(' · '));
	}

	/** `message` says what went wrong and what to do. */
	fail(message: string): void {
		this.rest();
		part(this.#root, '[data-outcome]', HTMLElement).hidden = false;
		part(this.#root, '[data-loading]', HTMLElement).hidden = true;
		part(this.#root, '[data-answer]', HTMLElement).hidden = true;
		part(this.#root, '[data-failed]', HTMLElement).hidden = false;
		write(this.#root, '[data-failed] p', message);
		this.#root.removeAttribute('aria-busy');
	}

	show(answer: FinderAnswer, asked: Asked): void {
		if (answer.kind === 'gagal') {
			this.fail(text.failed);
			return;
		}
		const isFirst = !this.#root.hasAttribute('data-answered');
		this.#root.setAttribute('data-answered', '');
		this.#root.removeAttribute('aria-busy');
		part(this.#root, '[data-loading]', HTMLElement).hidden = true;
		part(this.#root, '[data-answer]', HTMLElement).hidden = false;
		const { more, filtered, region } = asked;
		const own = part(this.#root, '[data-own]', HTMLElement);
		own.hidden = answer.own === 0;
		own.textContent = text.ownOnes(answer.own, region.name);
		this.#real.show(this.#group(answer.real, asked, filtered ? text.noneShown : text.noneReal), more);
		const samples = filtered ? text.noneShown : undefined;
		this.#samples.show(this.#group(answer.samples, asked, samples), more);
		write(this.#root, '[data-print-address]', text.printNote(region.name, location.href));
		this.#say(this.#announced(answer, asked), true);
		if (isFirst) this.#fold(false);
	}

	#group({ counts, total, results }: FoundGroup, { profile }: Asked, empty: string | undefined): GroupView {
		return {
			counts,
			total,
			results: results.map((result) => resultView(result, profile, this.#names)),
			empty,
		};
	}

	#announced({ real, samples }: Found, { region, more }: Asked): string {
		if (more) return text.shownOf(real.results.length + samples.results.length, real.total + samples.total);
		return `${text.resultsFor(region.name)}: ${text.announced(real.total, samples.total)}`;
	}

	/** Beside the form, where the visitor is; `isAnswer` offers the way to the results. */
	#say(message: string, isAnswer: boolean): void {
		write(this.#root, '[data-result-status]', message);
		part(this.#root, '[data-jump]', HTMLElement).hidden = !isAnswer;
	}

	/** The list of all guides makes way for the results, and comes back without them. */
	#fold(open: boolean): void {
		const list = document.querySelector('[data-all-guides]');
		if (list instanceof HTMLDetailsElement) list.open = open;
	}
}

import { levelNames, regionFieldText as text } from '../../views/copy/profile-script.ts';
import { part, write } from '../page-part.ts';
import { loadRegions, type ListedRegion } from './region-list.ts';
import { regionOptions, shownOptions, type RegionOptions } from './region-options.ts';
import { regionSearch, type RegionSearch } from './region-search.ts';

/** A field in which a region is found by typing, as `RegionField.astro` draws it. */
export class RegionField {
	readonly #root: HTMLElement;
	readonly #input: HTMLInputElement;
	readonly #options: RegionOptions;
	readonly #onChoose: (region: ListedRegion | undefined) => void;
	#search: RegionSearch | undefined;
	#chosen: ListedRegion | undefined;
	/** Counts what was typed, chosen or shown, so that a list that comes late does not overwrite it. */
	#question = 0;
	/** Counts what was chosen or shown. */
	#choice = 0;
	/** What the visitor had typed before this code came. */
	#typedBefore: string;

	/** `onChoose` is called when the visitor chooses a region or empties the field. */
	constructor(root: HTMLElement, onChoose: (region: ListedRegion | undefined) => void) {
		this.#root = root;
		this.#onChoose = onChoose;
		this.#input = part(root, '[data-input]', HTMLInputElement);
		this.#typedBefore = this.#input.value;
		this.#options = regionOptions(root, (region) => {
			this.#choose(region);
		});
		// Fetched while the visitor begins to type; a failure is told when it matters.
		const fetchEarly = () => void this.#load().catch(() => undefined);
		if (document.activeElement === this.#input) fetchEarly();
		else this.#input.addEventListener('focus', fetchEarly, { once: true });
		this.#input.addEventListener('input', () => void this.#find());
		this.#input.addEventListener('keydown', (event) => {
			if (this.#press(event.key, event.altKey)) event.preventDefault();
		});
		this.#input.addEventListener('blur', () => void this.#leave());
		part(root, '[data-clear]', HTMLElement).addEventListener('click', () => {
			this.#choose(undefined);
			this.#input.focus();
		});
	}

	/** Shows the region of a code without telling anybody, and gives it; undefined when there is none or no list. */
	async show(code: string | undefined): Promise<ListedRegion | undefined> {
		const question = (this.#question += 1);
		const choice = (this.#choice += 1);
		const typedBefore = this.#typedBefore;
		this.#typedBefore = '';
		if (code !== undefined) this.#say(text.loading);
		const regions = code === undefined ? [] : await this.#load().catch(() => undefined);
		const region = regions?.find((known) => known.code === code);
		// What the visitor has chosen in the meantime stays; what is being typed stays in the field.
		if (choice !== this.#choice) return region;
		this.#chosen = region;
		if (question !== this.#question) return region;
		if (typedBefore !== '' && typedBefore !== region?.name) void this.#takeUp();
		else this.#write(region, regions === undefined ? text.failed : text.hint);
		return region;
	}

	/** Goes on with what is in the field, as if this code had been there from the beginning. */
	#takeUp(): Promise<void> {
		return document.activeElement === this.#input ? this.#find() : this.#leave();
	}

	focus(): void {
		this.#input.focus();
	}

	#load(): Promise<readonly ListedRegion[]> {
		return loadRegions(this.#root.dataset['regions'] ?? '');
	}

	async #matches(query: string): Promise<readonly ListedRegion[]> {
		this.#search ??= regionSearch(await this.#load());
		return this.#search.find(query);
	}

	#say(message: string): void {
		write(this.#root, '[data-status]', message);
	}

	async #find(): Promise<void> {
		const question = (this.#question += 1);
		const query = this.#input.value;
		this.#showClear();
		try {
			if (this.#search === undefined) this.#say(text.loading);
			const found = await this.#matches(query);
			if (question !== this.#question) return;
			this.#options.show(found);
			const [first] = found;
			if (first !== undefined)
				this.#say(text.found(found.length, Math.min(found.length, shownOptions), first.name));
			else this.#say(query.trim() === '' ? text.hint : text.none);
		} catch {
			if (question === this.#question) this.#say(text.failed);
		}
	}

	/** True when the key was for the list. */
	#press(key: string, alt: boolean): boolean {
		const open = this.#options.isOpen();
		switch (key) {
			case 'ArrowDown':
			case 'ArrowUp':
				if (open) this.#options.mark({ by: key === 'ArrowDown' ? 1 : -1 });
				else void this.#reopen(key, alt);
				return true;
			case 'Enter':
				if (open) this.#choose(this.#options.marked() ?? this.#options.first());
				return open;
			case 'Escape':
				if (open) this.#options.close();
				else if (this.#isPending()) this.#write(this.#chosen, text.hint);
				else return false;
				return true;
			case 'Home':
			case 'End':
				if (this.#options.marked() === undefined) return false;
				this.#options.mark(key === 'Home' ? 'first' : 'last');
				return true;
			case 'Tab':
				if (open && this.#options.marked() !== undefined) this.#choose(this.#options.marked());
				return false;
			default:
				return false;
		}
	}

	async #reopen(key: 'ArrowDown' | 'ArrowUp', alt: boolean): Promise<void> {
		await this.#find();
		if (!alt && this.#options.isOpen()) this.#options.mark(key === 'ArrowDown' ? 'first' : 'last');
	}

	/** Whether the text is not that of the chosen region. */
	#isPending(): boolean {
		return this.#input.value !== (this.#chosen?.name ?? '');
	}

	/** What was typed and not chosen counts when only one region matches; otherwise what was chosen before stays. */
	async #leave(): Promise<void> {
		this.#options.close();
		if (!this.#isPending()) return;
		const question = (this.#question += 1);
		const query = this.#input.value;
		const found = await this.#matches(query).catch(() => []);
		if (question !== this.#question) return;
		if (query.trim() === '') this.#choose(undefined);
		else if (found.length === 1) this.#choose(found[0]);
		else if (this.#chosen === undefined) this.#say(text.notChosen);
		else this.#write(this.#chosen, text.chosen(this.#chosen.name));
	}

	#choose(region: ListedRegion | undefined): void {
		this.#question += 1;
		this.#choice += 1;
		const changed = region?.code !== this.#chosen?.code;
		this.#write(region, region === undefined ? text.cleared : text.chosen(region.name));
		if (changed) this.#onChoose(region);
	}

	#write(region: ListedRegion | undefined, message: string): void {
		this.#chosen = region;
		this.#input.value = region?.name ?? '';
		this.#options.close();
		this.#showClear();
		this.#say(message);
		const facts = part(this.#root, '[data-facts]', HTMLElement);
		facts.hidden = region === undefined;
		if (region === undefined) return;
		write(facts, '[data-level]', levelNames[region.level]);
		write(facts, '[data-population]', figure(region.population, text.people));
		write(facts, '[data-area]', figure(region.areaKm2, text.area));
		part(facts, '[data-sample]', HTMLElement).hidden = !region.sample;
	}

	#showClear(): void {
		part(this.#root, '[data-clear]', HTMLElement).hidden = this.#input.value === '';
	}
}

function figure(value: number | undefined, words: (value: number) => string): string {
	return value === undefined ? text.unknown : words(value);
}

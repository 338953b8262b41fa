import { saySame, regionProfile, type ChosenRegion } from '../../domain/replication/stated-profile.ts';
import { finderText as text } from '../../views/copy/finder.ts';
import { copyPageLink } from '../copy-link.ts';
import { part } from '../page-part.ts';
import { profileForm, type ProfileChange } from '../profile/profile-form.ts';
import { loadRegions } from '../profile/region-list.ts';
import { storedProfile } from '../profile/stored-profile.ts';
import { finderAddressOf, finderFragment, wholeSelection, type FinderAddress } from './finder-address.ts';
import { finderControls, type FinderControls } from './finder-controls.ts';
import { conditionNames } from './finder-names.ts';
import { FinderOutcome, type Asked } from './finder-outcome.ts';
import { newestAnswer, type Question } from './newest-answer.ts';

const nothing: FinderAddress = { stated: {}, selection: wholeSelection };

/**
 * Compares all guides with the region of the visitor. The fragment of the address holds the state; the form keeps the
 * profile on the device once the visitor changes something.
 */
class Finder {
	readonly #root: HTMLElement;
	readonly #outcome: FinderOutcome;
	readonly #controls: FinderControls;
	readonly #form: ReturnType<typeof profileForm>;
	readonly #ask: (question: Question) => void;
	readonly #affairs: readonly string[];
	#now: FinderAddress = nothing;
	/** Region of the profile; undefined while none is chosen or known. */
	#region: ChosenRegion | undefined;
	#asked: Asked | undefined;

	constructor(root: HTMLElement) {
		this.#root = root;
		const names = conditionNames(root.dataset['names']);
		this.#affairs = Object.keys(names.affairs);
		this.#outcome = new FinderOutcome(root, names, () => {
			this.#find(true);
		});
		this.#ask = newestAnswer(
			() => new Worker(new URL('./candidate-worker.ts', import.meta.url), { type: 'module' }),
			(answer) => {
				if (this.#asked !== undefined) this.#outcome.show(answer, this.#asked);
			},
		);
		this.#controls = finderControls(root, (selection) => {
			this.#go({ ...this.#now, selection }, 'step');
		});
		// What the address says comes first, then what the device has kept.
		const address = finderAddressOf(location.hash);
		this.#now = address ?? { stated: storedProfile(), selection: wholeSelection };
		this.#showAddress();
		this.#form = profileForm(part(root, '[data-profile-form]', HTMLElement), {
			stated: this.#now.stated,
			onChange: (change) => {
				this.#take(change);
			},
		});
	}

	/** Follows the visitor from now on. */
	begin(): void {
		if (location.hash === '') this.#write('detail');
		addEventListener('hashchange', () => {
			const address = finderAddressOf(location.hash);
			// A place in the page is no other question.
			if (address !== undefined || location.hash === '') this.#restore(address ?? nothing);
		});
		copyPageLink(this.#root);
		part(this.#root, '[data-print]', HTMLElement).addEventListener('click', () => {
			void this.#outcome.ready().then(() => {
				print();
			});
		});
		part(this.#root, '[data-retry]', HTMLElement).addEventListener('click', () => {
			this.#restore(this.#now);
		});
		part(this.#root, '[data-use-own]', HTMLElement).addEventListener('click', () => {
			this.#restore({ ...this.#now, stated: storedProfile() });
			this.#write('step');
		});
	}

	/** The form answers with the region. */
	#restore(address: FinderAddress): void {
		this.#now = address;
		this.#showAddress();
		void this.#form.show(address.stated);
	}

	/** Filters, and whose profile it is. */
	#showAddress(): void {
		const { stated, selection } = this.#now;
		const own = storedProfile();
		this.#controls.show(selection);
		part(this.#root, '[data-shared]', HTMLElement).hidden =
			stated.region === undefined || saySame(stated, own);
		part(this.#root, '[data-use-own]', HTMLElement).hidden = own.region === undefined;
	}

	#take({ stated, region, byVisitor }: ProfileChange): void {
		const isOtherRegion = stated.region !== this.#now.stated.region;
		this.#region = region;
		this.#root.toggleAttribute('data-begun', !saySame(stated, {}));
		this.#go({ ...this.#now, stated }, byVisitor && isOtherRegion ? 'step' : 'detail');
		if (byVisitor) this.#showAddress();
	}

	#go(next: FinderAddress, weight: 'step' | 'detail'): void {
		this.#now = next;
		this.#write(weight);
		this.#outcome.restart();
		this.#find(false);
	}

	/** Another region, filter or order is a step of the history; details belong to the step before them. */
	#write(weight: 'step' | 'detail'): void {
		const address = location.pathname + location.search + finderFragment(this.#now);
		if (address === location.pathname + location.search + location.hash) return;
		if (weight === 'step') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	}

	/** Asks the worker for the region of the profile. */
	#find(more: boolean): void {
		const { stated, selection } = this.#now;
		const region = this.#region;
		part(this.#root, '[data-unknown]', HTMLElement).hidden = true;
		if (region === undefined) {
			this.#asked = undefined;
			this.#outcome.rest();
			if (stated.region !== undefined) void this.#explain(stated.region);
			return;
		}
		const profile = regionProfile(stated, region, this.#affairs);
		const filtered = selection.affair !== undefined || selection.fits.length < wholeSelection.fits.length;
		const isOwn = saySame(stated, storedProfile());
		this.#asked = { stated, region, profile, isOwn, filtered, more };
		this.#outcome.wait(this.#asked);
		this.#ask({
			file: new URL(this.#root.dataset['candidates'] ?? '', location.href).href,
			wish: { profile, code: region.code, urgent: stated.urgent ?? [] },
			selection,
			shown: this.#outcome.wanted,
		});
	}

	/** Why a code has no region: nobody has it, or the list of regions cannot be had. */
	async #explain(code: string): Promise<void> {
		const message = await loadRegions(this.#root.dataset['regions'] ?? '').then(
			() => text.unknownRegion(code),
			() => undefined,
		);
		if (this.#now.stated.region !== code || this.#region !== undefined) return;
		const notice = part(this.#root, '[data-unknown]', HTMLElement);
		notice.hidden = message === undefined;
		notice.textContent = message ?? '';
		if (message === undefined) this.#outcome.fail(text.regionsFailed);
	}
}

/** Makes the finder at `root` work. */
export function mountFinder(root: HTMLElement): void {
	new Finder(root).begin();
}

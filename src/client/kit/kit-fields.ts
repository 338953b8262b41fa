import type { StatedProfile } from '../../domain/replication/stated-profile.ts';
import { formatNumber } from '../../views/copy/formats.ts';
import { kitScriptText as text } from '../../views/copy/kit-form-script.ts';
import { leaderByName } from '../../views/copy/leaders.ts';
import type { KitForm } from '../../views/kit/kit-document.ts';
import { headOf, levelOfName } from '../../views/kit/kit-parties.ts';
import { dayAfter, workingDay } from '../../views/kit/working-day.ts';
import { part } from '../page-part.ts';
import { RegionField } from '../profile/region-field.ts';
import type { SaidRegion } from './make-kit.ts';
import type { ListedRegion } from '../profile/region-list.ts';
import { forgetProfile, onProfileStored, storedProfile, storeProfile } from '../profile/stored-profile.ts';
import { forgetEntries, storedEntries, storeEntries, type KitEntries } from './entries-store.ts';
import { deviceDay } from './device-day.ts';
import { kitInputs, type KitInputs } from './kit-inputs.ts';

/** Counts that the profile of the visitor's region has too. */
const profileCounts = ['agencies', 'puskesmas', 'kelurahan'] as const;
const countNames = [...profileCounts, 'population'] as const;

/** What is counted in one region, or said of it, says nothing about another. */
const ofOneRegion: StatedProfile = {
	agencies: undefined,
	puskesmas: undefined,
	kelurahan: undefined,
	within: undefined,
	without: undefined,
};

function isLevel(value: string): value is KitForm['level'] {
	return value === 'provinsi' || value === 'kabupaten' || value === 'kota';
}

/** `Provinsi Jawa Tengah`: the list names provinces without their level. */
function fullName({ name, level }: ListedRegion): string {
	return level === 'provinsi' && levelOfName(name) === undefined ? `Provinsi ${name}` : name;
}

/** What is entered, and what the visitor has said of the region elsewhere. */
export interface KitEntry {
	readonly form: KitForm;
	/** Undefined for a region that the visitor wrote. */
	readonly said: SaidRegion | undefined;
}

/** What is asked for the kit: filled in from what the device knows, and remembered there. */
export class KitFields {
	readonly #inputs: KitInputs;
	readonly #field: RegionField;
	/** The profile, also where the device keeps none. */
	#stated: StatedProfile = storedProfile();
	#isStoring = false;
	/** Code of the region that the field shows. */
	#shown: string | undefined;
	/** Code of the region that the texts are made from; empty when the visitor wrote them. */
	#code = '';
	/** That region, for what else is known of it. */
	#region: ListedRegion | undefined;
	/** What was filled in for the visitor, and follows what it was made from until the visitor changes it. */
	readonly #suggested = new Map<string, string>();

	constructor(root: HTMLElement) {
		this.#inputs = kitInputs(root);
		this.#field = new RegionField(part(root, '[data-region-field]', HTMLElement), (region) => {
			this.#choose(region);
		});
		const form = part(root, 'form', HTMLFormElement);
		const on = (type: 'input' | 'change', act: (name: string) => void) => {
			form.addEventListener(type, ({ target }) => {
				if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) act(target.name);
			});
		};
		// While typing, not when leaving: what leaves the page then would move the button away under the pointer.
		on('input', (name) => this.#inputs.blame(name, ''));
		on('change', (name) => this.#change(name));
		const entries = storedEntries();
		const known = new Map<string, string>(Object.entries(entries));
		const typed = this.#inputs.left().filter(([name, text]) => known.get(name) !== text);
		this.#fill(entries, 'known');
		// Nobody was there yet to see that these were changed; an input that has the focus tells it when it is left.
		for (const [name] of typed) this.#change(name);
		if (this.#stated.region === undefined) void this.#field.show(undefined);
		else void this.#follow();
		// Another form of the page may ask for the region too.
		onProfileStored((stated) => {
			this.#stated = stated;
			if (this.#isStoring) return;
			for (const count of profileCounts) this.#inputs.write(count, written(stated[count]));
			void this.#follow();
		});
	}

	/** What is entered; undefined when something has to be mended first, which then is marked and has the focus. */
	read(): KitEntry | undefined {
		const inputs = this.#inputs;
		const level = inputs.text('level');
		inputs.blame('level', isLevel(level) ? '' : text.chooseLevel);
		inputs.blame('start', inputs.isUnreadable('start') ? text.day : '');
		for (const name of countNames) inputs.blame(name, inputs.isUnreadable(name) ? text.wholeNumber : '');
		if (inputs.focusFault() || !isLevel(level)) return undefined;
		const form = {
			region: inputs.text('region'),
			level,
			head: inputs.text('head'),
			office: inputs.text('office'),
			officePosition: inputs.text('officePosition'),
			scale: Object.fromEntries(countNames.map((name) => [name, inputs.count(name)] as const)),
			start: inputs.text('start'),
		};
		// What is known of the region of the list counts while the papers are for that region.
		const region = this.#region;
		const same = region !== undefined && form.region === fullName(region) && level === region.level;
		return { form, said: same ? { stated: this.#stated, region } : undefined };
	}

	/** Empties the form, and what this device keeps of it and of the visitor's region. */
	forget(): void {
		forgetEntries();
		this.#quietly(forgetProfile);
		this.#fill(storedEntries(), 'all');
		void this.#field.show(undefined);
		this.#shown = undefined;
		this.#region = undefined;
	}

	/** Changes the profile for all forms of the page but this one, which has shown the change already. */
	#quietly(change: () => void): void {
		this.#isStoring = true;
		change();
		this.#isStoring = false;
	}

	/** Writes everything, or at first only what is known: what was typed while this was loading stays. */
	#fill(entries: KitEntries, how: 'all' | 'known'): void {
		const counts = profileCounts.map((name) => [name, written(this.#stated[name])] as const);
		const start = workingDay(dayAfter(deviceDay(new Date())), 0);
		this.#code = entries.code;
		for (const [name, value] of [...Object.entries(entries), ...counts, ['start', start] as const]) {
			if (how === 'all' || (value !== '' && this.#inputs.text(name) === '')) this.#inputs.write(name, value);
		}
		this.#suggested.set('head', this.#head());
		this.#suggested.set('officePosition', leaderByName(this.#inputs.text('office')));
	}

	/** Shows the region of the profile, and takes it over unless the texts are made from it already. */
	async #follow(): Promise<void> {
		const { region: code } = this.#stated;
		if (code === this.#shown) return;
		this.#shown = code;
		const region = await this.#field.show(code);
		if (code !== this.#shown) return;
		// Without the list, the next change of the profile tries again.
		if (region === undefined) this.#shown = undefined;
		this.#region = region;
		if ((region?.code ?? '') !== this.#code && region?.code === code) this.#take(region);
	}

	#choose(region: ListedRegion | undefined): void {
		const before = this.#stated.region;
		const other = before !== undefined && before !== region?.code;
		const stated = { ...this.#stated, ...(other ? ofOneRegion : {}), region: region?.code };
		this.#quietly(() => storeProfile(stated));
		if (other) for (const name of profileCounts) this.#inputs.write(name, '');
		this.#shown = region?.code;
		this.#take(region);
	}

	#take(region: ListedRegion | undefined): void {
		this.#code = region?.code ?? '';
		this.#region = region;
		this.#inputs.write('region', region === undefined ? '' : fullName(region));
		this.#inputs.write('level', region?.level ?? '');
		this.#inputs.write('population', written(region?.population));
		this.#suggest('head', this.#head(), true);
		this.#inputs.blame('level', '');
		this.#inputs.blame('population', '');
		this.#keep();
	}

	#head(): string {
		const [region, level] = [this.#inputs.text('region'), this.#inputs.text('level')];
		return region === '' || !isLevel(level) ? '' : headOf(region, level);
	}

	/** Fills in a text where the visitor has written none, or always when `anew`. */
	#suggest(name: string, suggestion: string, anew = false): void {
		const entered = this.#inputs.text(name);
		if (anew || entered === '' || entered === this.#suggested.get(name)) this.#inputs.write(name, suggestion);
		this.#suggested.set(name, suggestion);
	}

	#change(name: string): void {
		const inputs = this.#inputs;
		if (name === 'region') {
			const level = levelOfName(inputs.text('region'));
			if (level !== undefined) inputs.write('level', level);
		}
		if (name === 'region' || name === 'level') this.#suggest('head', this.#head());
		if (name === 'office') this.#suggest('officePosition', leaderByName(inputs.text('office')));
		const count = countNames.some((counted) => counted === name) ? inputs.count(name) : undefined;
		if (count !== undefined) inputs.write(name, formatNumber(count));
		this.#keep();
		if (profileCounts.some((counted) => counted === name))
			this.#quietly(() => storeProfile({ ...this.#stated, [name]: count }));
	}

	#keep(): void {
		const { text: entered } = this.#inputs;
		storeEntries({
			code: this.#code,
			region: entered('region'),
			level: entered('level'),
			head: entered('head'),
			population: entered('population'),
			office: entered('office'),
			officePosition: entered('officePosition'),
		});
	}
}

function written(count: number | undefined): string {
	return count === undefined ? '' : formatNumber(count);
}

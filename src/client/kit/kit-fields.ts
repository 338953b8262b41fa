import type { StatedProfile } from '../../domain/replication/stated-profile.ts';
import { formatNumber } from '../../views/copy/formats.ts';
import { kitScriptText as text } from '../../views/copy/kit-form-script.ts';
import type { KitForm } from '../../views/kit/kit-document.ts';
import { headOf } from '../../views/kit/kit-parties.ts';
import { dayAfter, workingDay } from '../../views/kit/working-day.ts';
import { part } from '../page-part.ts';
import { RegionField } from '../profile/region-field.ts';
import type { ListedRegion } from '../profile/region-list.ts';
import { forgetProfile, storedProfile, storeProfile } from '../profile/stored-profile.ts';
import {
	deviceDay,
	forgetEntries,
	levelOfName,
	positionOf,
	storedEntries,
	storeEntries,
	type KitEntries,
} from './kit-entries.ts';
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

/** What is asked for the kit: filled in from what the device knows, and remembered there. */
export class KitFields {
	readonly #inputs: KitInputs;
	readonly #region: RegionField;
	/** Code of the region that the field shows. */
	#shown: string | undefined;
	/** Code of the region that the texts are made from; empty when the visitor wrote them. */
	#code = '';
	/** Population of that region, for guides whose form does not ask for it. */
	#population: number | undefined;
	/** What was filled in for the visitor, and follows what it was made from until the visitor changes it. */
	readonly #suggested = new Map<string, string>();

	constructor(root: HTMLElement) {
		this.#inputs = kitInputs(root);
		this.#region = new RegionField(part(root, '[data-region-field]', HTMLElement), (region) => {
			this.#choose(region);
		});
		const form = part(root, 'form', HTMLFormElement);
		form.addEventListener('change', (event) => {
			const { target } = event;
			if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
				this.#change(target.name);
		});
		// A region that was chosen elsewhere on the page or in another tab counts here too.
		form.addEventListener('focusin', () => void this.#follow());
		this.#fill(storedEntries());
		void this.#follow();
	}

	/** What is entered; undefined when something has to be mended first, which then is marked and has the focus. */
	read(): KitForm | undefined {
		const inputs = this.#inputs;
		const level = inputs.text('level');
		inputs.blame('level', isLevel(level) ? '' : text.chooseLevel);
		inputs.blame('start', inputs.isUnreadable('start') ? text.day : '');
		for (const name of countNames) inputs.blame(name, inputs.isUnreadable(name) ? text.wholeNumber : '');
		if (inputs.focusFault() || !isLevel(level)) return undefined;
		return {
			region: inputs.text('region'),
			level,
			head: inputs.text('head'),
			office: inputs.text('office'),
			officePosition: inputs.text('officePosition'),
			scale: {
				agencies: inputs.count('agencies'),
				puskesmas: inputs.count('puskesmas'),
				kelurahan: inputs.count('kelurahan'),
				population: inputs.has('population') ? inputs.count('population') : this.#population,
			},
			start: inputs.text('start'),
		};
	}

	/** Empties the form, and what this device keeps of it and of the visitor's region. */
	forget(): void {
		forgetEntries();
		forgetProfile();
		this.#code = '';
		this.#population = undefined;
		this.#fill(storedEntries());
		void this.#region.show(undefined);
	}

	#fill(entries: KitEntries): void {
		const profile = storedProfile();
		this.#code = entries.code;
		for (const [name, value] of Object.entries(entries)) this.#inputs.write(name, value);
		for (const name of profileCounts) this.#inputs.write(name, written(profile[name]));
		this.#inputs.write('start', workingDay(dayAfter(deviceDay(new Date())), 0));
		this.#suggested.set('head', this.#head());
		this.#suggested.set('officePosition', positionOf(entries.office));
	}

	/** Takes over the region of the profile, unless the texts are made from it already. */
	async #follow(): Promise<void> {
		const { region: code } = storedProfile();
		if (code === undefined || code === this.#shown) return;
		this.#shown = code;
		const region = await this.#region.show(code);
		if (region === undefined) return;
		this.#population = region.population;
		if (code !== this.#code) this.#take(region);
	}

	#choose(region: ListedRegion | undefined): void {
		const profile = storedProfile();
		const other = profile.region !== undefined && profile.region !== region?.code;
		storeProfile({ ...profile, ...(other ? ofOneRegion : {}), region: region?.code });
		if (other) for (const name of profileCounts) this.#inputs.write(name, '');
		this.#shown = region?.code;
		this.#take(region);
	}

	#take(region: ListedRegion | undefined): void {
		this.#code = region?.code ?? '';
		this.#population = region?.population;
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
		if (name === 'office') this.#suggest('officePosition', positionOf(inputs.text('office')));
		const count = countNames.some((counted) => counted === name) ? inputs.count(name) : undefined;
		if (count !== undefined) inputs.write(name, formatNumber(count));
		inputs.blame(name, '');
		this.#keep();
	}

	#keep(): void {
		const { text: entered, count } = this.#inputs;
		storeEntries({
			code: this.#code,
			region: entered('region'),
			level: entered('level'),
			head: entered('head'),
			population: entered('population'),
			office: entered('office'),
			officePosition: entered('officePosition'),
		});
		// A guide whose costs do not grow with something does not ask for it, and must not erase it.
		const counts = profileCounts
			.filter((name) => this.#inputs.has(name))
			.map((name) => [name, count(name)] as const);
		storeProfile({ ...storedProfile(), ...Object.fromEntries(counts) });
	}
}

function written(count: number | undefined): string {
	return count === undefined ? '' : formatNumber(count);
}

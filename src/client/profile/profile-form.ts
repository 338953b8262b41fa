import { profileParams, saySame, type StatedProfile } from '../../domain/replication/stated-profile.ts';
import { profileFormText as text } from '../../views/copy/profile-script.ts';
import { part, write } from '../page-part.ts';
import { foldStates } from './fold-states.ts';
import { choiceParts, numberParts, type FormPart } from './form-parts.ts';
import { RegionField } from './region-field.ts';
import type { ListedRegion } from './region-list.ts';
import { onProfileStored, storeProfile } from './stored-profile.ts';

export interface ProfileChange {
	readonly stated: StatedProfile;
	/** Undefined while none is chosen, and when the list of regions cannot be had. */
	readonly region: ListedRegion | undefined;
	/** False when the form only shows what it was given: then there is nothing new to write anywhere. */
	readonly byVisitor: boolean;
}

interface ProfileFormOptions {
	/** What the form shows at first, from the address or from `storedProfile`. */
	readonly stated: StatedProfile;
	/** Called once the first profile and its region are shown, and at each change. */
	readonly onChange: (change: ProfileChange) => void;
}

/** What belongs to one region and to no other: the next region starts without it. */
const ofOneRegion: StatedProfile = {
	agencies: undefined,
	puskesmas: undefined,
	kelurahan: undefined,
	within: undefined,
	without: undefined,
};

/** The form that `ProfileForm.astro` draws, whole or compact. It keeps what the visitor says on the device. */
class ProfileForm {
	readonly #root: HTMLElement;
	readonly #onChange: ProfileFormOptions['onChange'];
	readonly #regionField: RegionField;
	readonly #numbers: readonly FormPart[];
	readonly #choices: readonly FormPart[];
	#stated: StatedProfile = {};
	#region: ListedRegion | undefined;
	/** Counts what was shown and said, so that a region that comes late does not undo it. */
	#turn = 0;

	constructor(root: HTMLElement, { stated, onChange }: ProfileFormOptions) {
		this.#root = root;
		this.#onChange = onChange;
		const say = (said: StatedProfile) => {
			this.#take({ ...this.#stated, ...said });
		};
		this.#regionField = new RegionField(part(root, '[data-region-field]', HTMLElement), (region) => {
			this.#changeRegion(region);
		});
		this.#numbers = numberParts(root, say);
		this.#choices = choiceParts(root, say);
		part(root, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
			this.#forget();
		});
		onProfileStored((kept) => {
			if (!saySame(kept, this.#stated)) void this.show(kept);
		});
		void this.show(stated);
	}

	/** Shows a profile instead of the present one, as when the address changes. */
	async show(stated: StatedProfile): Promise<void> {
		const turn = (this.#turn += 1);
		this.#stated = stated;
		this.#region = undefined;
		this.#draw(this.#numbers);
		this.#draw(this.#choices);
		const region = await this.#regionField.show(stated.region);
		// Said in the meantime: what is said now counts, with the region that it was said of.
		if (turn !== this.#turn && this.#stated.region !== stated.region) return;
		this.#region = region;
		this.#draw(this.#choices);
		this.#onChange({ stated: this.#stated, region, byVisitor: false });
	}

	#take(stated: StatedProfile): void {
		this.#turn += 1;
		this.#stated = stated;
		storeProfile(stated);
		this.#draw(this.#choices);
		write(this.#root, '[data-form-status]', '');
		this.#onChange({ stated, region: this.#region, byVisitor: true });
	}

	#changeRegion(region: ListedRegion | undefined): void {
		const before = this.#stated;
		const forgets =
			before.region !== undefined && Object.keys(ofOneRegion).some((key) => isSaid(before, key));
		this.#region = region;
		this.#take({
			...before,
			...(before.region === undefined ? {} : ofOneRegion),
			region: region?.code,
		});
		this.#draw(this.#numbers);
		if (forgets) write(this.#root, '[data-form-status]', text.otherRegion);
	}

	#forget(): void {
		this.#region = undefined;
		this.#take({});
		this.#draw(this.#numbers);
		void this.#regionField.show(undefined);
		this.#regionField.focus();
		write(this.#root, '[data-form-status]', text.forgotten);
	}

	#draw(parts: readonly FormPart[]): void {
		for (const one of parts) one.show(this.#stated, this.#region);
		part(this.#root, '[data-forget]', HTMLElement).hidden = profileParams(this.#stated).size === 0;
		for (const [name, state] of Object.entries(foldStates(this.#stated, this.#region))) {
			const fold = this.#root.querySelector(`[data-fold="${name}"]`);
			if (fold !== null) write(fold, '[data-state]', state);
		}
	}
}

function isSaid(stated: StatedProfile, key: string): boolean {
	return Object.entries(stated).some(([name, value]) => name === key && value !== undefined);
}

/** Makes the form at `root` work. */
export function profileForm(root: HTMLElement, options: ProfileFormOptions): ProfileForm {
	return new ProfileForm(root, options);
}

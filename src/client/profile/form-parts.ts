import { isConnectivity, type StatedProfile } from '../../domain/replication/stated-profile.ts';
import { profileFormText as text } from '../../views/copy/profile-script.ts';
import { authorityGroup } from './authority-group.ts';
import { checkGroup } from './check-group.ts';
import { numberField } from './number-field.ts';
import type { ListedRegion } from './region-list.ts';

/** A part of the form that shows its part of a profile. */
export interface FormPart {
	readonly show: (stated: StatedProfile, region: ListedRegion | undefined) => void;
}

/** Takes over what the visitor says in one part. */
export type Say = (said: StatedProfile) => void;

const numberKeys = ['budget', 'staff', 'agencies', 'puskesmas', 'kelurahan'] as const;

/** The fields for numbers that the form has. */
export function numberParts(root: HTMLElement, say: Say): readonly FormPart[] {
	return numberKeys.flatMap((key) => {
		const place = root.querySelector<HTMLElement>(`[data-number="${key}"]`);
		if (place === null) return [];
		const mistake = key === 'budget' ? text.unreadableAmount : text.unreadable;
		const field = numberField(place, mistake, (value) => say({ [key]: value }));
		return [{ show: (stated) => field.show(stated[key]) }];
	});
}

/** What is chosen from a list, as far as the form asks for it. */
export function choiceParts(root: HTMLElement, say: Say): readonly FormPart[] {
	return [
		...connectivityPart(root, say),
		...groupPart(root, 'systems', say),
		...groupPart(root, 'urgent', say),
		...authorityPart(root, say),
	];
}

function connectivityPart(root: HTMLElement, say: Say): readonly FormPart[] {
	const select = root.querySelector<HTMLSelectElement>('[data-connectivity]');
	if (select === null) return [];
	select.addEventListener('change', () => {
		say({ connectivity: isConnectivity(select.value) ? select.value : undefined });
	});
	return [
		{
			show: ({ connectivity = '' }) => {
				select.value = connectivity;
			},
		},
	];
}

function groupPart(root: HTMLElement, key: 'systems' | 'urgent', say: Say): readonly FormPart[] {
	const place = root.querySelector<HTMLElement>(`[data-fold="${key}"]`);
	if (place === null) return [];
	const group = checkGroup(place, (ids) => say({ [key]: ids }));
	return [{ show: (stated) => group.show(stated[key]) }];
}

function authorityPart(root: HTMLElement, say: Say): readonly FormPart[] {
	const place = root.querySelector<HTMLElement>('[data-fold="authority"]');
	return place === null ? [] : [authorityGroup(place, say)];
}

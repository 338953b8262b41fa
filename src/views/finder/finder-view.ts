import { candidatesPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { profileFormView, type ProfileFormView } from '../profile/profile-form.ts';
import type { ConditionNames } from './compared-words.ts';

/** What the finder in the browser needs to know besides the candidates themselves. */
export interface FinderView {
	/** Site path of the candidates. */
	readonly candidates: string;
	readonly form: ProfileFormView;
	readonly names: ConditionNames;
	/** Urusan that have guides, in the order of the official list. */
	readonly affairs: readonly { readonly id: string; readonly name: string }[];
}

export function finderView(snapshot: Snapshot): FinderView {
	const { reference, innovations, guides } = snapshot;
	const guided = new Set(guides.map(({ id }) => id));
	const served = new Set(innovations.flatMap(({ id, data }) => (guided.has(id) ? [data.affair] : [])));
	return {
		candidates: candidatesPath,
		form: profileFormView(snapshot, guides),
		names: {
			affairs: Object.fromEntries(reference.affairs.map(({ id, name }) => [id, name])),
			systems: Object.fromEntries(reference.systems.map(({ id, name }) => [id, name])),
		},
		affairs: reference.affairs.flatMap(({ id, name }) => (served.has(id) ? [{ id, name }] : [])),
	};
}

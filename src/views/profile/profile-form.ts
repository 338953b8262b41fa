import { chosenRegionsPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { CostDriver } from '../../domain/replication/cost.ts';
import type { Condition } from '../../schema/guide-prerequisite.ts';
import { connectivityLabels } from '../copy/guide-labels.ts';
import { profileText as text } from '../copy/profile.ts';

export interface ProfileChoice {
	readonly value: string;
	readonly label: string;
	readonly explanation?: string | undefined;
}

export interface CountField {
	/** What costs grow with. */
	readonly driver: CostDriver;
	/** The key of the profile. */
	readonly key: 'agencies' | 'puskesmas' | 'kelurahan';
	readonly label: string;
}

/** What the form asks: only what the answer to some guide depends on. */
export interface ProfileFormView {
	/** Site path of the list of regions. */
	readonly regions: string;
	readonly connectivities: readonly ProfileChoice[];
	readonly systems: readonly ProfileChoice[];
	/** Urusan that have guides, in the order of the official list. */
	readonly urgent: readonly ProfileChoice[];
	/** Urusan whose authority some guide asks for, in the same order. */
	readonly authorities: readonly ProfileChoice[];
	/** What some cost grows with, beside the residents. */
	readonly counts: readonly CountField[];
}

/** What a form for one guide needs to know of it. */
type AskedGuide = Snapshot['guides'][number];

function conditionsOf(guides: readonly AskedGuide[]): readonly Condition[] {
	return guides.flatMap(({ data }) => data.prerequisites.flatMap(({ condition }) => condition ?? []));
}

const countFields: readonly CountField[] = [
	{ driver: 'unit-kerja', key: 'agencies', label: text.agencies },
	{ driver: 'puskesmas', key: 'puskesmas', label: text.puskesmas },
	{ driver: 'kelurahan', key: 'kelurahan', label: text.kelurahan },
];

/** The form for some guides of the snapshot: all of them in the finder, one on its own page. */
export function profileFormView(
	{ reference, innovations }: Pick<Snapshot, 'reference' | 'innovations'>,
	guides: readonly AskedGuide[],
): ProfileFormView {
	const conditions = conditionsOf(guides);
	const systems = new Set(conditions.flatMap((one) => (one.kind === 'sistem' ? [one.system] : [])));
	const asked = new Set(conditions.flatMap((one) => (one.kind === 'urusan' ? [one.affair] : [])));
	const guided = new Set(guides.map(({ id }) => id));
	const served = new Set(innovations.flatMap(({ id, data }) => (guided.has(id) ? [data.affair] : [])));
	const drivers = new Set(guides.flatMap(({ data }) => data.costs.map(({ scalesWith }) => scalesWith)));
	const affairs = (wanted: { readonly has: (id: string) => boolean }) =>
		reference.affairs.flatMap(({ id, name }) => (wanted.has(id) ? [{ value: id, label: name }] : []));
	return {
		regions: chosenRegionsPath,
		connectivities: Object.entries(connectivityLabels).map(([value, label]) => ({ value, label })),
		systems: reference.systems.flatMap(({ id, name, explanation }) =>
			systems.has(id) ? [{ value: id, label: name, explanation }] : [],
		),
		urgent: affairs(served),
		authorities: affairs(asked),
		counts: countFields.filter(({ driver }) => drivers.has(driver)),
	};
}

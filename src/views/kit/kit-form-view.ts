import { chosenRegionsPath, guideDataPath } from '../../domain/catalogue/address.ts';
import type { GuideRecord } from '../../domain/catalogue/snapshot.ts';
import type { CostDriver, RegionScale } from '../../domain/replication/cost.ts';
import { costDrivers } from '../../schema/guide-resources.ts';
import { countLabels, kitFormText as text } from '../copy/kit-form.ts';

/** A number that the costs of a guide grow with. */
interface KitCount {
	readonly name: keyof RegionScale;
	readonly label: string;
	/** How much of the budget hangs on it. */
	readonly note: string;
}

/** What the form for the kit of one guide asks and reads. */
export interface KitFormView {
	/** Site path of everything the guide says. */
	readonly guide: string;
	/** Site path of the regions that can be chosen. */
	readonly regions: string;
	/** Empty when no cost grows with anything, or none is known. */
	readonly counts: readonly KitCount[];
}

const names: Readonly<Record<Exclude<CostDriver, 'daerah'>, keyof RegionScale>> = {
	'unit-kerja': 'agencies',
	puskesmas: 'puskesmas',
	kelurahan: 'kelurahan',
	'per-1000-penduduk': 'population',
};

/** The form of a guide: it asks for those counts alone that a cost of this guide grows with. */
export function kitFormView({ id, data }: Pick<GuideRecord, 'id' | 'data'>): KitFormView {
	const counts = costDrivers.flatMap((driver) => {
		const lines = data.costs.filter(({ scalesWith }) => scalesWith === driver).length;
		if (driver === 'daerah' || lines === 0) return [];
		const name = names[driver];
		return [{ name, label: countLabels[name], note: text.countLines(lines) }];
	});
	return { guide: guideDataPath(id), regions: chosenRegionsPath, counts };
}

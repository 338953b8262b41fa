import { scaledBudget, type CostDriver, type RegionScale } from '../../domain/replication/cost.ts';
import { costDrivers } from '../../schema/guide-resources.ts';
import { budgetText as text } from '../copy/kit-budget.ts';
import { kitFiles, kitText } from '../copy/kit.ts';
import { budgetSheet } from './budget-sheet.ts';
import type { KitForm, KitSheet, KitWorkbook } from './kit-document.ts';
import { formulaCell, headRow, textCell, valueCell, wideRow } from './kit-cells.ts';
import type { KitGuide } from './kit-guide.ts';
import type { KitParties } from './kit-parties.ts';

type EnteredDriver = Exclude<CostDriver, 'daerah'>;

const columns = 4;

function enteredNumber(driver: EnteredDriver, scale: RegionScale): number | undefined {
	switch (driver) {
		case 'unit-kerja':
			return scale.agencies;
		case 'puskesmas':
			return scale.puskesmas;
		case 'kelurahan':
			return scale.kelurahan;
		case 'per-1000-penduduk':
			return scale.population;
		default:
			return driver satisfies never;
	}
}

/** What the guide's costs grow with and a region has to say, in the order of the list. */
function enteredDrivers({ costs }: KitGuide): readonly EnteredDriver[] {
	const used = new Set<CostDriver>(costs.map(({ scalesWith }) => scalesWith));
	return costDrivers.flatMap((driver) => (driver !== 'daerah' && used.has(driver) ? [driver] : []));
}

interface Entries {
	readonly sheet: KitSheet;
	/** Address of the cell of a driver, from another sheet. */
	readonly cells: ReadonlyMap<CostDriver, string>;
}

function entrySheet(guide: KitGuide, { scale }: KitForm): Entries {
	const drivers = enteredDrivers(guide);
	const head = [
		wideRow(textCell(text.entryTitle, 'title'), columns),
		wideRow(textCell(kitText.draft, 'note'), columns),
		...(guide.sample ? [wideRow(textCell(kitText.sample, 'note'), columns)] : []),
		wideRow(textCell(drivers.length === 0 ? text.entryNone : text.entryNote, 'note'), columns),
		...(drivers.length === 0 ? [] : [headRow(text.entryHead)]),
	];
	const rowOf = (index: number) => String(head.length + index + 1);
	const rows = drivers.map((driver, index) => {
		const { label, unit } = text.entry[driver];
		const entered = enteredNumber(driver, scale);
		const missing = text.fillFirst(label);
		return [
			textCell(label),
			valueCell(entered, 'number', 'input'),
			textCell(unit),
			formulaCell(
				`IF(B${rowOf(index)}="","${missing}","")`,
				entered === undefined ? missing : undefined,
				'text',
				'note',
			),
		];
	});
	return {
		sheet: {
			name: text.entrySheet,
			widths: [30, 16, 10, 44],
			frozenRows: 0,
			landscape: false,
			rows: [...head, ...rows],
		},
		cells: new Map(drivers.map((driver, index) => [driver, `${text.entrySheet}!$B$${rowOf(index)}`])),
	};
}

/** The costs of the guide for this region, in formulas: the numbers of the region can be changed afterwards. */
export function budgetWorkbook(guide: KitGuide, form: KitForm, parties: KitParties): KitWorkbook {
	const { sheet, cells } = entrySheet(guide, form);
	return {
		fileName: kitFiles.budget,
		sheets: [sheet, budgetSheet(guide, scaledBudget(guide.costs, form.scale), cells, parties.receiver)],
	};
}

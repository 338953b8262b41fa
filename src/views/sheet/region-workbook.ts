import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { KnownInnovation } from '../../domain/sheet/read-sheets.ts';
import type { KnownRecord } from '../../domain/sheet/record-rows.ts';
import { choicesFrom } from '../../domain/sheet/sheet-choices.ts';
import { cellLine } from '../../domain/sheet/cell-text.ts';
import type { SheetGrid } from '../../domain/sheet/sheet-grid.ts';
import { agenciesNamed } from '../../domain/sheet/sheet-choices.ts';
import { sheetText } from '../copy/sheet.ts';
import type { KitWorkbook } from '../kit/kit-document.ts';
import { sheetLabels } from './choice-labels.ts';
import { templateWorkbook } from './template-workbook.ts';

/** Records as their files have them. */
interface RegionRecords {
	readonly agencies: readonly KnownRecord[];
	readonly innovations: readonly KnownInnovation[];
}

/** The spreadsheet of a region of the site; undefined when the site has no such region. */
export function regionWorkbook(
	regionId: string,
	{ regions, reference, rubrics, site }: Snapshot,
	{ agencies, innovations }: RegionRecords,
): KitWorkbook | undefined {
	const region = regions.find(({ id }) => id === regionId)?.data;
	if (region === undefined) return undefined;
	const choicesOf = choicesFrom({
		reference,
		region,
		agencies: agenciesNamed(agencies),
		labels: sheetLabels,
	});
	return templateWorkbook(
		{ id: regionId, name: region.name, sample: region.sample },
		{ agencies, innovations, rubrics, rubric: rubrics.find(({ id }) => id === site.rubric), choicesOf },
	);
}

/** Sheets of the template that are only for people. */
export const sheetsForPeople: readonly string[] = [sheetText.readFirst, sheetText.choices];

/** The region that a template was made for; undefined when the sheets do not say it. */
export function statedRegion(grids: readonly SheetGrid[]): string | undefined {
	const rows = grids.find(({ sheet }) => sheet === sheetText.readFirst)?.rows ?? [];
	const row = rows.find(([label]) => cellLine(label) === sheetText.region);
	const id = cellLine(row?.[1]);
	return id === '' ? undefined : id;
}

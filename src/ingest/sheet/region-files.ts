import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import { dataAt } from '../../domain/sheet/data-at.ts';
import type { KnownInnovation } from '../../domain/sheet/read-sheets.ts';
import type { KnownRecord } from '../../domain/sheet/record-rows.ts';
import { dataAndProse } from '../../domain/writing/content-text.ts';
import { idPattern } from '../../schema/identifier.ts';

/** A file of the content as text. */
export interface ContentText {
	/** Path relative to the content folder. */
	readonly file: string;
	/** Absent for a file that is not there yet. */
	readonly text?: string;
}

/** What sheets of a region are about, exactly as its files have it. */
export interface RegionFiles {
	readonly agencyFile: ContentText;
	readonly agencyData: unknown;
	readonly agencies: readonly KnownRecord[];
	readonly innovations: readonly (KnownInnovation & ContentText)[];
}

function textOf(folder: string, file: string): ContentText {
	const path = join(folder, file);
	return existsSync(path) ? { file, text: readFileSync(path, 'utf8') } : { file };
}

function textsAt(data: unknown, keys: readonly string[]): readonly string[] {
	return keys.flatMap((key) => {
		const value = dataAt(data, [key]);
		return typeof value === 'string' ? [value] : [];
	});
}

function agenciesIn(data: unknown): readonly KnownRecord[] {
	const list = dataAt(data, ['agencies']);
	return (Array.isArray(list) ? list : []).flatMap((agency: unknown) => {
		const [id] = textsAt(agency, ['id']);
		return id === undefined ? [] : [{ id, names: textsAt(agency, ['name', 'shortName']), data: agency }];
	});
}

/** Reads the files of a region that sheets show and change. Files that are no YAML are read as empty records. */
export function regionFiles(folder: string, regionId: string): RegionFiles {
	const agencyFile = textOf(folder, `agencies/${regionId}.yaml`);
	const agencyData = agencyFile.text === undefined ? {} : dataAndProse(agencyFile.text).data;
	const place = `innovations/${regionId}`;
	const names = existsSync(join(folder, place)) ? readdirSync(join(folder, place)) : [];
	const innovations = names
		.filter((name) => name.endsWith('.mdx') && idPattern.test(name.slice(0, -'.mdx'.length)))
		.toSorted(byCodePoint)
		.map((name) => {
			const file = textOf(folder, `${place}/${name}`);
			const { data, prose } = dataAndProse(file.text ?? '');
			return { ...file, id: name.slice(0, -'.mdx'.length), names: textsAt(data, ['title']), data, prose };
		});
	return { agencyFile, agencyData, agencies: agenciesIn(agencyData), innovations };
}

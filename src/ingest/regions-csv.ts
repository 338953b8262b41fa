import type { Problem } from '../domain/quality/problem.ts';
import { referenceRegionSchema } from '../schema/reference.ts';
import type { ReferenceRegion } from '../schema/reference.ts';

const header = 'code,name,level,province_code,population,area_km2,lat,lon';

/** A line of the file that cannot be read; lines count from 1. */
export interface CsvFault {
	readonly code: Problem['code'];
	readonly line: number;
	readonly message: string;
}

/**
 * Reads the list of regions. Strict on purpose: the header is fixed, no quoting, no empty cells but the area.
 * Rows that cannot be read are left out and named.
 */
export function readRegionsCsv(text: string): { regions: ReferenceRegion[]; faults: CsvFault[] } {
	const regions: ReferenceRegion[] = [];
	const faults: CsvFault[] = [];
	const [first = '', ...rows] = text.split(/\r?\n/);
	if (first !== header) {
		faults.push({ code: 'nilai-tidak-sah', line: 1, message: `Baris pertama harus \`${header}\`.` });
		return { regions, faults };
	}
	const seen = new Set<string>();
	rows.forEach((row, index) => {
		const line = index + 2;
		if (row === '') return;
		const region = readRow(row);
		if (region === undefined) {
			faults.push({
				code: 'nilai-tidak-sah',
				line,
				message: `Baris \`${row}\` tidak dapat dibaca. Tulis 8 nilai: \`${header}\`.`,
			});
		} else if (seen.has(region.code)) {
			faults.push({
				code: 'id-ganda',
				line,
				message: `Kode daerah \`${region.code}\` ditulis dua kali. Hapus salah satu baris.`,
			});
		} else {
			seen.add(region.code);
			regions.push(region);
		}
	});
	return { regions, faults };
}

function readRow(row: string): ReferenceRegion | undefined {
	const cells = row.split(',');
	const [code, name, level, provinceCode, population, areaKm2, latitude, longitude] = cells;
	if (cells.length !== 8) return undefined;
	const read = referenceRegionSchema.safeParse({
		code,
		name,
		level,
		provinceCode,
		population: number(population),
		areaKm2: areaKm2 === '' ? undefined : number(areaKm2),
		latitude: number(latitude),
		longitude: number(longitude),
	});
	return read.success ? read.data : undefined;
}

function number(cell: string | undefined): number | undefined {
	return cell !== undefined && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}

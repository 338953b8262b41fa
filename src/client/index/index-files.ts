import { inputFormat, type RegionInputs, type RulesFile } from '../../views/index/index-input.ts';
import { readSiteFile } from '../site-file.ts';

function hasFormat(value: unknown, ...keys: readonly string[]): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return 'format' in value && value.format === inputFormat && keys.every((key) => key in value);
}

/** The site writes these files itself, so their format says all about their shape. */
function isRules(value: unknown): value is RulesFile {
	return hasFormat(value, 'rubrics', 'basicServices');
}

function isInputs(value: unknown): value is RegionInputs {
	return hasFormat(value, 'spd', 'innovations');
}

async function load<File>(address: string, isFile: (value: unknown) => value is File): Promise<File> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
	const value: unknown = readSiteFile(await response.text(), address);
	if (!isFile(value)) throw new Error(`${address} has another format than this script.`);
	return value;
}

/** The rules of the rubrics. Rejects when they cannot be had. */
export function loadRules(address: string): Promise<RulesFile> {
	return load(address, isRules);
}

/** What a region's index is computed from. Rejects when it cannot be had. */
export function loadInputs(address: string): Promise<RegionInputs> {
	return load(address, isInputs);
}

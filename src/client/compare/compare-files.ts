import { comparedDataPath, joinBase } from '../../domain/catalogue/address.ts';
import { comparedFormat, type ComparedInnovation } from '../../views/compare/compared.ts';
import { readSiteFile } from '../site-file.ts';

/** The site writes these files itself, so their format says all about their shape. */
function isCompared(value: unknown): value is ComparedInnovation {
	return (
		typeof value === 'object' &&
		value !== null &&
		'format' in value &&
		value.format === comparedFormat &&
		'aspects' in value
	);
}

async function load(address: string): Promise<ComparedInnovation | undefined> {
	const response = await fetch(address);
	if (response.status === 404) return undefined;
	if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
	const value: unknown = readSiteFile(await response.text(), address);
	if (!isCompared(value)) throw new Error(`${address} has another format than this script.`);
	return value;
}

/** Reads innovations by their ids, each file once. */
export class ComparedFiles {
	readonly #base: string;
	readonly #asked = new Map<string, Promise<ComparedInnovation | undefined>>();

	constructor(base: string) {
		this.#base = base;
	}

	/** Undefined for an id that nobody has. Rejects when the file cannot be had; it may then be asked for again. */
	innovation(id: string): Promise<ComparedInnovation | undefined> {
		const known = this.#asked.get(id);
		if (known !== undefined) return known;
		const asked = load(joinBase(this.#base, comparedDataPath(id)));
		this.#asked.set(id, asked);
		asked.catch(() => this.#asked.delete(id));
		return asked;
	}
}

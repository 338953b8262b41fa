import { readFileSync } from 'node:fs';
import type { ContentLink } from '../../domain/links/link-look.ts';
import { sightingFile } from '../../domain/quality/check-evidence.ts';
import { childValue, fieldNote } from '../../domain/quality/schema-label.ts';
import { contentPlace } from '../content-place.ts';
import type { EntrySource } from '../entry-source.ts';
import { listFiles } from '../file-list.ts';
import { splitFrontMatter } from '../../domain/writing/front-matter.ts';
import { readFiles } from '../read-entries.ts';
import { yamlLocator } from '../yaml-position.ts';
import { readYaml } from '../yaml-reader.ts';
import { mayBeAsked } from './public-address.ts';

/** Web addresses in a text, up to what usually ends one: blanks, quotes, brackets, code marks. */
const addressPattern = /https?:\/\/[^\s<>"'`[\]{}|\\]+/gi;

/** Signs that end a sentence and not an address. */
const closing = /[.,;:!?*_]+$/;

/** A link before it is known whose it is. */
type WrittenLink = Omit<ContentLink, 'region' | 'skipped'>;

interface Found {
	readonly path: readonly (string | number)[];
	readonly url: string;
}

/** Up to a bracket that closes what was opened before the address: `[teks](https://…)` ends there, `…/Kota_(Bali)` does not. */
function untilUnopened(written: string): string {
	let depth = 0;
	for (const { 0: sign, index } of written.matchAll(/[()]/g)) {
		depth += sign === '(' ? 1 : -1;
		if (depth < 0) return written.slice(0, index);
	}
	return written;
}

/** Addresses in a text that can be read as one, each as often as it stands there. */
function addressesIn(text: string): readonly { readonly url: string; readonly index: number }[] {
	return [...text.matchAll(addressPattern)].flatMap(({ 0: written, index }) => {
		const url = untilUnopened(written).replace(closing, '');
		return URL.canParse(url) ? [{ url, index }] : [];
	});
}

function addressesOf(value: unknown, path: Found['path'] = []): readonly Found[] {
	if (typeof value === 'string') {
		// A field of its own is taken as written, brackets and all.
		const whole = value.trim();
		if (/^https?:\/\/\S+$/i.test(whole)) return URL.canParse(whole) ? [{ path, url: whole }] : [];
		return addressesIn(value).map(({ url }) => ({ path, url }));
	}
	if (Array.isArray(value)) return value.flatMap((item, index) => addressesOf(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => addressesOf(child, [...path, key]));
}

function regionIdOf(file: string): string | undefined {
	const place = contentPlace(file);
	return 'regionId' in place ? place.regionId : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
	const found = childValue(value, key);
	return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

/** Links in the keys of one file, whatever they are called: a new key with an address is found by itself. */
function fieldLinks({ file, yaml, yamlLine, schema }: EntrySource): readonly WrittenLink[] {
	const { data } = readYaml(yaml);
	const found = addressesOf(data);
	if (found.length === 0) return [];
	const locate = yamlLocator(yaml);
	return found.map(({ path, url }) => {
		const line = (locate(path)?.line ?? 1) + yamlLine - 1;
		const around = path.slice(0, -1).reduce<unknown>(childValue, data);
		const field = fieldNote(schema, path, data)?.label;
		const date = textAt(around, 'date');
		const isEvidence = path[0] === 'assessments' && path.at(-3) === 'evidence' && path.at(-1) === 'url';
		const sha256 = textAt(around, 'sha256');
		return {
			url,
			file,
			line,
			...(field !== undefined && { field }),
			...(date !== undefined && { date }),
			...(isEvidence && { evidence: { ...(sha256 !== undefined && { sha256 }) } }),
		};
	});
}

function proseLinks(file: string, absolute: string): readonly WrittenLink[] {
	const front = splitFrontMatter(readFileSync(absolute, 'utf8'));
	if ('fault' in front) return [];
	const { prose } = front;
	return addressesIn(prose).map(({ url, index }) => ({
		url,
		file,
		line: prose.slice(0, index).split('\n').length,
	}));
}

/**
 * Every outside address of a content folder with its place, in the order of the files. Shared parts that the folder
 * leaves out are not its own to look after, and what `evidence.yaml` says was seen is no link.
 */
export function contentLinks(folder: string): readonly ContentLink[] {
	const list = listFiles(folder);
	const { sources, regions } = readFiles(list);
	const names = new Map(regions.map(({ id, data }) => [id, data.name]));
	return [...list.files].flatMap(([file, absolute]) => {
		if (file === sightingFile) return [];
		const source = sources.get(file);
		const id = regionIdOf(file);
		const region = id === undefined ? undefined : { id, name: names.get(id) ?? id };
		return [
			...(source === undefined ? [] : fieldLinks(source)),
			...(file.endsWith('.mdx') ? proseLinks(file, absolute) : []),
		].map((link) => ({ ...link, skipped: !mayBeAsked(link.url), ...(region !== undefined && { region }) }));
	});
}

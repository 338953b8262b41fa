import type { z } from 'astro/zod';
import { changedYaml } from './changed-yaml.ts';
import { splitFrontMatter, withFrontMatter } from './front-matter.ts';
import { meansTheSame } from './same.ts';
import { inSchemaOrder } from './schema-order.ts';
import { yamlData, yamlText } from './yaml-text.ts';

/**
 * The YAML of one entry: keys in the schema's order, defaults and empty values left out, `>-` for long text, quotes
 * only where needed. What is read back is exactly the data. Data need not fit the schema.
 */
export function writtenYaml(schema: z.ZodType, data: unknown): string {
	return yamlText(inSchemaOrder(schema, data));
}

/** A whole content file of a record with prose: front matter, an empty line, the prose, one line break at the end. */
export function recordText(schema: z.ZodType, data: unknown, prose: string): string {
	const text = withoutEmptyEnds(prose);
	return `---\n${writtenYaml(schema, data)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A content file taken apart; `data` is undefined when its YAML cannot be read, `prose` is empty in a YAML file. */
export function dataAndProse(text: string): { readonly data: unknown; readonly prose: string } {
	const { yaml, prose } = parts(text);
	return { data: yamlData(yaml), prose: withoutEmptyEnds(prose.replaceAll('\r\n', '\n')) };
}

function withoutEmptyEnds(prose: string): string {
	return prose.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}

/** The YAML and the prose of a file as they stand in it; a file without front matter is YAML as a whole. */
function parts(text: string): { readonly yaml: string; readonly prose: string } {
	let yaml = '';
	withFrontMatter(text, (found) => {
		yaml = found;
		return found;
	});
	const front = splitFrontMatter(text);
	const prose = 'fault' in front ? '' : front.prose.slice(front.prose.search(/[^\s]|$/));
	return { yaml, prose };
}

/** What a changed file should say. */
export interface ContentChange {
	/** Everything that the file should say, keys that are gone left out. */
	readonly data: unknown;
	/** The whole prose; absent to keep it as it is. */
	readonly prose?: string;
	/** Tells defaults from what must be written, and the order of new keys; without it the order of `data` counts. */
	readonly schema?: z.ZodType;
}

/**
 * The file with only what differs changed: comments, order and quoting of untouched keys and the prose stay byte for
 * byte, line breaks are those of the file. Where that is not possible, the YAML is written anew with the same meaning.
 */
export function changedText(oldText: string, { data, prose, schema }: ContentChange): string {
	const newline = oldText.includes('\r\n') ? '\r\n' : '\n';
	const breaks = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\n', newline);
	const essential = (value: unknown) => (schema === undefined ? value : inSchemaOrder(schema, value));
	const wanted = essential(data);
	const changed = withFrontMatter(oldText, (written) => {
		// Offsets are counted in a text without carriage returns, which come back at the end.
		const yaml = written.replaceAll('\r\n', '\n');
		const old = yamlData(yaml);
		if (old !== undefined && meansTheSame(essential(old), wanted)) return written;
		const change = { wanted, essential: essential(old), exact: schema !== undefined };
		const inPlace = old === undefined ? undefined : changedYaml(yaml, change);
		const found = inPlace === undefined ? undefined : yamlData(inPlace);
		// A number may stand where the schema wants a text, so that what means the same is not always as good.
		const isWorse = schema?.safeParse(data).success === true && !schema.safeParse(found).success;
		const isRight = inPlace !== undefined && !isWorse && meansTheSame(essential(found), wanted);
		return breaks(isRight ? inPlace : yamlText(wanted));
	});
	return prose === undefined ? changed : withProse(changed, prose, breaks);
}

function withProse(text: string, prose: string, breaks: (text: string) => string): string {
	const old = parts(text).prose;
	const wanted = breaks(withoutEmptyEnds(prose));
	if (withoutEmptyEnds(old) === wanted) return text;
	if (old.trim() !== '') {
		const start = text.length - old.length;
		return `${text.slice(0, start)}${wanted}${breaks('\n')}`;
	}
	return `${text.trimEnd()}${breaks('\n\n')}${wanted}${breaks('\n')}`;
}

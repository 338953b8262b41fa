import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { explainYaml } from './yaml-explanation.ts';
import type { YamlFault } from './yaml-explanation.ts';

/** What a YAML text says; `data` is absent when it could not be read at all. */
export interface YamlReading {
	readonly data?: unknown;
	readonly faults: readonly YamlFault[];
}

/** Deeper than any schema here; nesting without limit would overflow the stack. */
const maxDepth = 30;

/** More values than any honest file has, few enough to walk in milliseconds (a file of agencies has about 5,000). */
const maxValues = 100_000;

/**
 * Reads YAML 1.2 with the core schema (no dates, no custom types). Lines and columns count from 1 in `text`.
 * Keys written twice are faults, yet the rest is still read, so that all mistakes are found at once.
 */
export function readYaml(text: string): YamlReading {
	if (/^(?:\s*(?:#[^\n]*)?(?:\n|$))*$/.test(text)) return { data: {}, faults: [] };
	const first = loadYaml(text, false);
	const { error } = first;
	if (error === undefined) return withinLimits(text, first.data);
	const faults = explainYaml(text, error);
	if (faults.some((fault) => fault.code !== 'kunci-ganda')) return { faults };
	const second = withinLimits(text, loadYaml(text, true).data);
	return { ...second, faults: [...faults, ...second.faults] };
}

interface Loaded {
	readonly data?: unknown;
	readonly error?: { readonly reason: string; readonly line: number; readonly column: number };
}

function loadYaml(text: string, allowDuplicates: boolean): Loaded {
	try {
		return { data: load(text, { schema: CORE_SCHEMA, json: allowDuplicates, maxDepth }) };
	} catch (error) {
		if (error instanceof YAMLException) {
			const line = (error.mark?.line ?? 0) + 1;
			return { error: { reason: error.reason, line, column: (error.mark?.column ?? 0) + 1 } };
		}
		return { error: { reason: String(error), line: 1, column: 1 } };
	}
}

/** Aliases share values instead of copying them, but whoever walks the data would visit each copy: a YAML bomb. */
function withinLimits(text: string, data: unknown): YamlReading {
	if (!text.includes('*') || countValues(data, 0, maxValues) < maxValues) return { data, faults: [] };
	const message =
		'Rujukan YAML (`&` dan `*`) di berkas ini melipatgandakan isinya. Tulis isinya tanpa rujukan.';
	return { faults: [{ code: 'yaml-rusak', line: 1, column: 1, message }] };
}

function countValues(value: unknown, counted: number, limit: number, depth = 0): number {
	if (typeof value !== 'object' || value === null) return counted + 1;
	if (depth > 4 * maxDepth) return limit;
	let sum = counted + 1;
	for (const child of Object.values(value)) {
		if (sum >= limit) return limit;
		sum = countValues(child, sum, limit, depth + 1);
	}
	return sum;
}

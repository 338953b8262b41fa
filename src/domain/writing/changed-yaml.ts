import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { listSteps } from './list-steps.ts';
import { isEmpty, isGroup, isNothing, meansTheSame } from './same.ts';
import {
	appliedEdits,
	columnAt,
	contentEnd,
	dashes,
	isFirstOnLine,
	lineEnd,
	lineStart,
	startOf,
} from './yaml-place.ts';
import type { Edit } from './yaml-place.ts';
import { itemText, pairText, valueText } from './placed-yaml.ts';
import { yamlInLine } from './yaml-text.ts';

interface Writing {
	readonly yaml: string;
	readonly document: Document;
	readonly edits: Edit[];
	/** What each `&name` stands for after the change; absent when it is written anew without its name. */
	readonly anchors: Map<string, unknown>;
	/** True when an empty list is written where the data has one, false when it is left out like any other. */
	readonly exact: boolean;
}

/** One value and what it should be. */
interface Change {
	readonly node: unknown;
	readonly wanted: unknown;
	/** The value as it was, without what says nothing that its absence would not say. */
	readonly essential: unknown;
	readonly inFlow: boolean;
	/** Column of the key or dash that the value belongs to. */
	readonly indent: number;
}

/**
 * The YAML text changed to say `wanted`, with every byte of what stays the same: comments, order, quotes. Undefined
 * when it cannot be changed in place. `essential` is the data that the text holds now, without defaults; `exact` says that
 * `wanted` has none either, so that an empty list in it has to be written.
 */
export function changedYaml(
	yaml: string,
	{ wanted, essential, exact }: { wanted: unknown; essential: unknown; exact: boolean },
): string | undefined {
	const document = parseDocument(yaml, { schema: 'core', keepSourceTokens: true, logLevel: 'silent' });
	if (document.errors.length > 0) return undefined;
	const writing: Writing = { yaml, document, edits: [], anchors: new Map(), exact };
	const node: unknown = document.contents;
	if (!change({ node, wanted, essential, inFlow: false, indent: 0 }, writing)) return undefined;
	return appliedEdits(yaml, writing.edits);
}

function dataOf(node: unknown, { document }: Writing): unknown {
	return isScalar(node) || isAlias(node) || isCollection(node)
		? node.toJS(document, { maxAliasCount: 1000 })
		: null;
}

/** Notes what is to be edited; false when the value has to be written anew as a whole, and then nothing is noted. */
function change(change: Change, writing: Writing): boolean {
	const { node, wanted } = change;
	if (isAlias(node)) {
		return writing.anchors.has(node.source) && meansTheSame(writing.anchors.get(node.source), wanted);
	}
	const done =
		isMap(node) && isGroup(wanted)
			? changeMap(node, wanted, change, writing)
			: isSeq(node) && Array.isArray(wanted)
				? changeList(node, wanted, change, writing)
				: isScalar(node) && changeScalar(node, change, writing);
	if (done && (isScalar(node) || isCollection(node)) && node.anchor !== undefined) {
		writing.anchors.set(node.anchor, wanted);
	}
	return done;
}

function changeScalar(node: Node, { wanted, inFlow, indent }: Change, writing: Writing): boolean {
	const { yaml } = writing;
	if (meansTheSame(dataOf(node, writing), wanted)) return true;
	if ((typeof wanted === 'object' && wanted !== null) || wanted === undefined) return false;
	if (inFlow) return rewriteInLine(node, wanted, writing);
	const from = startOf(node);
	const to = contentEnd(node, yaml);
	if (to <= from) return false;
	const isCommented = /^[ \t]+#/.test(yaml.slice(to, lineEnd(yaml, to)));
	const text = valueText(wanted, indent, !isCommented);
	writing.edits.push({ from, to, text });
	return true;
}

function rewriteInLine(node: unknown, wanted: unknown, { edits, yaml }: Writing): boolean {
	const [from, to] = [startOf(node), contentEnd(node, yaml)];
	if (to <= from) return false;
	edits.push({ from, to, text: yamlInLine(wanted) });
	return true;
}

function keyOf({ key }: Pair): string | undefined {
	return isScalar(key) && (typeof key.value === 'string' || typeof key.value === 'number')
		? String(key.value)
		: undefined;
}

function changeMap(
	node: YAMLMap,
	wanted: Readonly<Record<string, unknown>>,
	{ essential, inFlow }: Change,
	writing: Writing,
): boolean {
	const { yaml } = writing;
	const flow = inFlow || node.flow === true;
	const keys = node.items.map(keyOf);
	if (new Set(keys).size !== keys.length || keys.includes(undefined)) return false;
	const isWanted = (value: unknown) => !(writing.exact ? isNothing(value) : isEmpty(value));
	const added = Object.entries(wanted).filter(([key, value]) => !keys.includes(key) && isWanted(value));
	const isGiven = (key: string) => Object.hasOwn(wanted, key) && !isNothing(wanted[key]);
	const isKept = (key: string) =>
		isGiven(key) || !isGroup(essential) || !Object.hasOwn(essential, key) || isEmpty(essential[key]);
	const kept = node.items.filter((pair) => isKept(keyOf(pair) ?? ''));
	const isRearranged = added.length > 0 || kept.length < node.items.length;
	if (flow && isRearranged) return node.flow === true && !inFlow && rewriteInLine(node, wanted, writing);
	const first = node.items[0];
	if (isRearranged && (first === undefined || kept[0] === undefined)) return false;
	if (first !== undefined && kept[0] !== first && !isFirstOnLine(yaml, startOf(first.key))) return false;
	const indent = first === undefined ? 0 : columnAt(yaml, startOf(first.key));
	const order = Object.keys(wanted);
	const after = added.map(([key, value]) => {
		const before = order.slice(0, order.indexOf(key));
		const pair = kept.findLast((candidate) => before.includes(keyOf(candidate) ?? ''));
		return { key, value, pair };
	});
	const early = after.filter(({ pair }) => pair === undefined);
	if (early.length > 0 && first !== undefined && !isFirstOnLine(yaml, startOf(first.key))) return false;
	if (early.length > 0 && first !== undefined) {
		const at = lineStart(yaml, startOf(first.key));
		const lines = early.map(({ key, value }) => `${' '.repeat(indent)}${pairText(key, value, indent)}\n`);
		writing.edits.push({ from: at, to: at, text: lines.join('') });
	}
	for (const pair of node.items) {
		const key = keyOf(pair) ?? '';
		const from = startOf(pair.key);
		const end = contentEnd(pair, yaml);
		if (!kept.includes(pair)) {
			writing.edits.push({ from: lineStart(yaml, from), to: lineEnd(yaml, end), text: '' });
		} else if (isGiven(key)) {
			const inside = isGroup(essential) ? essential[key] : undefined;
			const value = wanted[key];
			const next = { node: pair.value, wanted: value, essential: inside, inFlow: flow, indent };
			if (!change(next, writing)) {
				const text = flow ? yamlInLine({ [key]: value }).slice(2, -2) : pairText(key, value, indent);
				writing.edits.push({ from, to: end, text });
			}
		}
		const next = after.filter((candidate) => candidate.pair === pair);
		if (next.length > 0)
			insertLines(
				next.map((one) => pairText(one.key, one.value, indent)),
				indent,
				end,
				writing,
			);
	}
	return true;
}

/** Writes lines under the line that holds an offset. */
function insertLines(texts: readonly string[], indent: number, end: number, { yaml, edits }: Writing): void {
	const at = lineEnd(yaml, end);
	const lines = texts.map((text) => ' '.repeat(indent) + text);
	const isOpen = yaml[at - 1] !== '\n';
	edits.push({ from: at, to: at, text: isOpen ? `\n${lines.join('\n')}` : `${lines.join('\n')}\n` });
}

function changeList(
	node: YAMLSeq,
	wanted: readonly unknown[],
	{ essential, inFlow }: Change,
	writing: Writing,
): boolean {
	const { yaml } = writing;
	const old = node.items.map((item) => dataOf(item, writing));
	const flow = inFlow || node.flow === true;
	const steps = listSteps(old, wanted);
	const places = flow ? [] : dashes(node);
	const isRearranged = steps.some(({ from, to }) => from === undefined || to === undefined);
	if (flow && isRearranged) return node.flow === true && !inFlow && rewriteInLine(node, wanted, writing);
	if (!flow && places.length !== node.items.length) return false;
	const [first = 0] = places;
	if (isRearranged && (old.length === 0 || wanted.length === 0 || !isFirstOnLine(yaml, first))) return false;
	const indent = flow ? 0 : columnAt(yaml, first);
	let last: number | undefined;
	for (const { from: index, to } of steps) {
		const value = to === undefined ? undefined : wanted[to];
		if (index === undefined) {
			const text = itemText(value, indent);
			if (last !== undefined) insertLines([text], indent, last, writing);
			else {
				const at = lineStart(yaml, first);
				writing.edits.push({ from: at, to: at, text: `${' '.repeat(indent)}${text}\n` });
			}
			continue;
		}
		const item = node.items[index];
		const dash = places[index] ?? 0;
		const end = Math.max(flow ? 0 : dash + 1, contentEnd(item, yaml));
		last = end;
		if (to === undefined) {
			writing.edits.push({ from: lineStart(yaml, dash), to: lineEnd(yaml, end), text: '' });
			continue;
		}
		const inside: unknown = Array.isArray(essential) ? essential[index] : undefined;
		if (change({ node: item, wanted: value, essential: inside, inFlow: flow, indent }, writing)) continue;
		if (!flow) writing.edits.push({ from: dash, to: end, text: itemText(value, indent) });
		else rewriteInLine(item, value, writing);
	}
	return true;
}

import { yamlText } from './yaml-text.ts';

/** Lines written for depth 0, to stand further right: all but the first get the indent. */
function indented(text: string, indent: number): string {
	return text.trimEnd().replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** What stands after `key: ` of a key in the column `indent`; `blocks: false` keeps it on one line. */
export function valueText(value: unknown, indent: number, blocks: boolean): string {
	return indented(yamlText({ k: value }, { depth: indent / 2, blocks }), indent).slice('k: '.length);
}

/** `key: value`, the first line without its indent. */
export function pairText(key: string, value: unknown, indent: number): string {
	return indented(yamlText({ [key]: value }, { depth: indent / 2 }), indent);
}

/** `- value`, the first line without its indent. */
export function itemText(value: unknown, indent: number): string {
	return indented(yamlText([value], { depth: indent / 2 }), indent);
}

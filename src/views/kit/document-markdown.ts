import type { KitBlock, KitDocument, KitItem } from './kit-document.ts';

/** Text that stays text: nothing in it begins a heading, a link, a tag or a cell. */
function escaped(text: string): string {
	return text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&');
}

/** A cell, or a value, in one line. */
function inline(text: string): string {
	return escaped(text).replaceAll('\n', '<br>');
}

function item({ title, text, items = [], choices = [] }: KitItem, mark: string): string {
	const below = [
		...items.map((one) => `   - ${inline(one)}`),
		...choices.map((one) => `   - [ ] ${inline(one)}`),
	];
	const bold = title === undefined ? '' : `**${inline(title)}**<br>`;
	return [`${mark} ${bold}${inline(text)}`, ...below].join('\n');
}

function markOf(marks: Extract<KitBlock, { kind: 'list' }>['marks'], index: number): string {
	if (marks === 'bullet') return '-';
	return marks === 'box' ? '- [ ]' : `${String(index + 1)}.`;
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
	return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function blockText(block: KitBlock): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${inline(block.text)}`;
		case 'paragraph':
			return block.bold === true ? `**${inline(block.text)}**` : inline(block.text);
		case 'note':
			return `> ${inline(block.text)}`;
		case 'list':
			return block.items.map((one, index) => item(one, markOf(block.marks, index))).join('\n');
		case 'table':
			return [
				...(block.caption === undefined ? [] : [inline(block.caption), '']),
				tableText(block.head, block.rows),
			].join('\n');
		case 'facts':
			return block.rows.map(({ label, value }) => `- ${inline(label)}: ${inline(value)}`).join('\n');
		case 'signatures':
			return tableText(
				block.parties.map(({ heading }) => heading),
				[
					block.parties.map(({ office, position }) =>
						[office, position].filter((part) => part !== '').join('\n'),
					),
					block.parties.map(() => ' '),
					block.parties.map(({ name }) => name),
				],
			);
		case 'box':
			return [`**${inline(block.title)}**`, ...block.lines.map(inline)]
				.map((line) => `> ${line}`)
				.join('\n>\n');
		case 'picture':
			return `![${inline(block.alt)}](${block.path})${block.caption === undefined ? '' : `\n\n${inline(block.caption)}`}`;
		case 'page-break':
			return '---';
		default:
			return block satisfies never;
	}
}

/** A document as Markdown (CommonMark with tables), with what stands at the head and the foot of its pages. */
export function documentMarkdown({ draft, sample, origin, blocks }: KitDocument): string {
	const head = [draft, sample]
		.flatMap((line) => (line === undefined ? [] : [`> ${inline(line)}`]))
		.join('\n>\n');
	return `${[head, ...blocks.map(blockText), '---', inline(origin)].join('\n\n')}\n`;
}

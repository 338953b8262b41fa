import { formEndText as text } from '../../views/copy/form-script.ts';
import { copyOf, part, write } from '../page-part.ts';

const around = 2;

/** Shows the lines that a correction changes, with what stands around them. */
export async function showChanges(
	end: HTMLElement,
	before: string | undefined,
	after: string,
): Promise<void> {
	const block = part(end, '[data-changes]', HTMLElement);
	block.hidden = before === undefined;
	if (before === undefined) return;
	const { structuredPatch } = await import('diff');
	const { hunks } = structuredPatch('', '', before, after, '', '', { context: around });
	const lines = hunks.flatMap(({ lines: own }, index) => [...(index === 0 ? [] : ['…']), ...own]);
	write(block, '[data-unchanged]', lines.length === 0 ? text.noChange : '');
	const kinds = { '+': 'added', '-': 'removed' } as const;
	const rows = lines
		.filter((line) => !line.startsWith('\\'))
		.map((line) => {
			const kind = line.startsWith('+') ? kinds['+'] : line.startsWith('-') ? kinds['-'] : 'same';
			const row = copyOf(end, `line-${kind}`);
			write(row, '[data-line]', line === '…' ? line : line.slice(1));
			return row;
		});
	part(block, '[data-lines]', HTMLElement).replaceChildren(...rows);
}

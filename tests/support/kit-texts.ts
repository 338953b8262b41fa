import type { Kit, KitBlock } from '../../src/views/kit/kit-document.ts';

function blockTexts(block: KitBlock): readonly string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
		case 'note':
			return [block.text];
		case 'box':
			return [block.title, ...block.lines];
		case 'picture':
			return [block.alt, block.caption ?? ''];
		case 'list':
			return block.items.flatMap(({ title = '', text, items = [], choices = [] }) => [
				title,
				text,
				...items,
				...choices,
			]);
		case 'table':
			return [block.caption ?? '', ...block.head, ...block.rows.flat()];
		case 'signatures':
			return block.parties.flatMap(({ heading, office, position, name }) => [
				heading,
				office,
				position,
				name,
			]);
		case 'facts':
			return block.rows.flatMap(({ label, value }) => [label, value]);
		case 'page-break':
			return [];
		default:
			return block satisfies never;
	}
}

/** Everything that a reader of the kit can see, cell by cell, with the names of its files and folder. */
export function kitTexts(kit: Kit): readonly string[] {
	const { folder, documents, workbooks, calendar, readme } = kit;
	return [
		folder,
		...documents.flatMap(({ fileName, title, draft, sample = '', origin, blocks }) => [
			...[fileName, title, draft, sample, origin],
			...blocks.flatMap(blockTexts),
		]),
		...workbooks.flatMap(({ fileName, sheets }) => [
			fileName,
			...sheets.flatMap(({ name, rows }) => [
				name,
				...rows.flat().flatMap((cell) => [String(cell?.value ?? ''), cell?.formula ?? '']),
			]),
		]),
		...(calendar === undefined ? [] : [calendar.fileName, calendar.name]),
		...(calendar?.events ?? []).flatMap(({ uid, title, description, start, end }) => [
			...[uid, title, start, end],
			...description.split('\n'),
		]),
		...readme.split('\n'),
	];
}

/** A placeholder that nobody replaced, a value that became a word, or the seam of two texts. */
export const unreplaced =
	/\{\{|\}\}|\$\{|undefined|NaN|\[object|\bnull\b|Infinity|\(\)|\S {2}|[^.]\.\.(?!\.)| [,;]|(?<!=)""(?![,)])/;

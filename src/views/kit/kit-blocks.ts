import type { KitBlock, KitItem } from './kit-document.ts';

/** A heading in the middle of the page, as the titles of agreements are written. */
export function centred(text: string, level: 1 | 2): KitBlock {
	return { kind: 'heading', level, text, align: 'center' };
}

export function heading(text: string, level: 1 | 2 | 3 = 2): KitBlock {
	return { kind: 'heading', level, text };
}

export function paragraph(text: string): KitBlock {
	return { kind: 'paragraph', text, align: 'justify' };
}

export function note(text: string): KitBlock {
	return { kind: 'note', text };
}

/** Points of one kind; none at all are no list. */
export function list(
	marks: Extract<KitBlock, { kind: 'list' }>['marks'],
	items: readonly (string | KitItem)[],
): readonly KitBlock[] {
	const points = items.map((item) => (typeof item === 'string' ? { text: item } : item));
	return points.length === 0 ? [] : [{ kind: 'list', marks, items: points }];
}

/** A table without rows is no table. `widths` are percent. */
export function table(
	head: readonly string[],
	widths: readonly number[],
	rows: readonly (readonly string[])[],
): readonly KitBlock[] {
	return rows.length === 0 ? [] : [{ kind: 'table', head, rows, widths }];
}

/** Fragments as the points of one sentence: `a;`, `b; dan`, `c.`. */
export function sentencePoints(fragments: readonly string[]): readonly string[] {
	return fragments.map((fragment, index) => {
		const bare = fragment.replace(/[.;,\s]+$/, '');
		if (index === fragments.length - 1) return `${bare}.`;
		return index === fragments.length - 2 ? `${bare}; dan` : `${bare};`;
	});
}

/** A sentence of the guide as it goes on inside another: `Menanggung biaya.` is `menanggung biaya`. Names keep their capital. */
export function asFragment(sentence: string): string {
	const bare = sentence.replace(/[.;,\s]+$/, '');
	return /^(?:(?:Me|Ber)[a-z]|Paling )/.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}

/** A text that ends a sentence. */
export function asSentence(text: string): string {
	return /[.!?]["”)]?$/.test(text) ? text : `${text}.`;
}

import { innovationIdOf } from '../../domain/catalogue/address.ts';
import type { PagefindResult } from '../pagefind.ts';

/** Appends the excerpt as text and marks. It comes as HTML; only the marks are kept. */
function appendExcerpt(target: Element, excerpt: string): void {
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
	for (const node of parsed.body.childNodes) {
		const text = node.textContent ?? '';
		if (node.nodeName === 'MARK') {
			const mark = document.createElement('mark');
			mark.textContent = text;
			target.append(mark);
		} else {
			target.append(text);
		}
	}
}

function badgesOf(json: string | undefined): readonly (readonly [string, string])[] {
	const badges: unknown = JSON.parse(json ?? '[]');
	if (!Array.isArray(badges)) return [];
	return badges.flatMap((badge: unknown) =>
		Array.isArray(badge) && typeof badge[0] === 'string' && typeof badge[1] === 'string'
			? [[badge[0], badge[1]] as const]
			: [],
	);
}

/** Fills the card template with one result. Everything from the index goes in as text. */
export function resultCard(
	template: HTMLTemplateElement,
	result: PagefindResult,
	withExcerpt: boolean,
): DocumentFragment {
	const card = document.importNode(template.content, true);
	const find = (selector: string) => card.querySelector(selector);
	const { meta } = result;
	const link = card.querySelector('a');
	if (link !== null) {
		link.href = result.url;
		link.textContent = meta['title'] ?? result.url;
	}
	find('[data-owner]')?.append(meta['owner'] ?? '');
	if (meta['sample'] === undefined) find('[data-sample]')?.remove();
	const summary = find('.card-summary');
	if (summary !== null) {
		if (withExcerpt) appendExcerpt(summary, result.excerpt);
		else summary.textContent = meta['summary'] ?? '';
	}
	const badges = badgesOf(meta['badges']);
	const list = find('.badges');
	if (badges.length === 0) list?.remove();
	for (const [label, shape] of badges) {
		const item = document.createElement('li');
		item.dataset['shape'] = shape;
		item.textContent = label;
		list?.append(item);
	}
	const compare = card.querySelector('compare-button');
	const id = innovationIdOf(result.url);
	if (id === undefined) compare?.remove();
	else compare?.setAttribute('data-id', id);
	compare?.setAttribute('data-title', meta['title'] ?? '');
	return card;
}

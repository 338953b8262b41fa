import { facetNames, type FacetName } from '../../domain/catalogue/facets.ts';
import type { FacetCounts } from './search-query.ts';
import type { SearchState } from './search-state.ts';

/** One choice of the panel: a link without JavaScript, a checkbox with it. */
interface Choice {
	readonly facet: FacetName;
	readonly value: string;
	readonly label: string;
	readonly item: HTMLElement;
	readonly box: HTMLInputElement;
	readonly count: Element | null;
}

/** The filter panel of the catalogue as the browser uses it. */
export interface FilterPanel {
	readonly show: (state: SearchState, counts: FacetCounts) => void;
	readonly labelOf: (facet: FacetName, value: string) => string;
}

function upgradeChoice(
	facet: FacetName,
	item: HTMLElement,
	onToggle: (value: string) => void,
): Choice | undefined {
	const link = item.querySelector('a');
	const value = item.dataset['value'];
	if (link === null || value === undefined) return undefined;
	const label = document.createElement('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.name = facet;
	box.value = value;
	box.addEventListener('change', () => {
		onToggle(value);
	});
	label.append(box, link.textContent);
	link.replaceWith(label);
	return { facet, value, label: label.textContent.trim(), item, box, count: item.querySelector('.count') };
}

/** Turns the links of the panel into checkboxes. `onToggle` is called when the visitor changes one. */
export function filterPanel(
	root: ParentNode,
	onToggle: (facet: FacetName, value: string) => void,
): FilterPanel {
	const choices = facetNames.flatMap((facet) =>
		[...root.querySelectorAll<HTMLElement>(`[data-facet="${facet}"] li[data-value]`)].flatMap(
			(item) =>
				upgradeChoice(facet, item, (value) => {
					onToggle(facet, value);
				}) ?? [],
		),
	);
	return {
		show: (state, counts) => {
			for (const { facet, value, item, box, count } of choices) {
				const chosen = state.filters[facet]?.includes(value) ?? false;
				const number = counts[facet]?.[value] ?? 0;
				box.checked = chosen;
				item.toggleAttribute('data-empty', number === 0 && !chosen);
				if (count !== null) count.textContent = number.toLocaleString('id-ID');
			}
		},
		labelOf: (facet, value) =>
			choices.find((choice) => choice.facet === facet && choice.value === value)?.label ?? value,
	};
}

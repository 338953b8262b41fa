import type { Candidate } from '../../domain/index/submission-choice.ts';
import type { ChoiceEffect } from '../../views/choice/choice-set.ts';
import { choiceText as text } from '../../views/copy/choice.ts';
import { part, write } from '../page-part.ts';

/** A row of the page as the script uses it. */
export interface ChoiceItem {
	readonly candidate: Candidate;
	/** Last part of its address. */
	readonly slug: string;
	readonly title: string;
	/** Something must be mended before it can be submitted. */
	readonly isMendable: boolean;
	readonly isNamed: boolean;
	readonly show: (effect: ChoiceEffect | undefined) => void;
}

function choiceItem(element: HTMLElement, onToggle: (id: string) => void): ChoiceItem {
	const { id = '', maturity = '0', service = '', named, mendable } = element.dataset;
	const box = part(element, 'input', HTMLInputElement);
	box.addEventListener('change', () => {
		onToggle(id);
	});
	const isMendable = mendable !== undefined;
	return {
		candidate: { id, maturity: Number(maturity), basicService: service === '' ? undefined : service },
		slug: id.slice(id.indexOf('/') + 1),
		title: part(element, '[data-title]', HTMLElement).textContent.trim(),
		isMendable,
		isNamed: named !== undefined,
		show: (effect) => {
			box.disabled = effect === undefined;
			box.checked = effect?.submitted === true;
			element.toggleAttribute('data-submitted', box.checked);
			// Not among those to choose from: what the server wrote about it stands.
			if (effect === undefined) return;
			write(element, '[data-state]', effect.state);
			write(element, '[data-label]', isMendable && !effect.submitted ? text.ifMended : effect.label);
			write(element, '[data-change]', effect.change);
			const why = part(element, '[data-why]', HTMLElement);
			why.hidden = effect.why === undefined;
			why.textContent = effect.why ?? '';
			const swap = part(element, '[data-swap]', HTMLElement);
			swap.hidden = effect.swap === undefined;
			write(swap, '[data-swap-label]', effect.swap?.label ?? '');
			write(swap, '[data-swap-change]', effect.swap?.change ?? '');
		},
	};
}

/** All rows below `root`. `onToggle` is called with the id of one whose checkbox the visitor changes. */
export function choiceItems(root: HTMLElement, onToggle: (id: string) => void): readonly ChoiceItem[] {
	return Array.from(root.querySelectorAll<HTMLElement>('[data-candidate]'), (element) =>
		choiceItem(element, onToggle),
	);
}

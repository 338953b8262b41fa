import { formEndText as text } from '../../views/copy/form-script.ts';
import { copyOf, part, write } from '../page-part.ts';
import type { FieldView } from './field-view.ts';
import type { PlacedProblem } from './form-check.ts';
import type { SectionView } from './form-sections.ts';

interface Findings {
	readonly problems: readonly PlacedProblem[];
	readonly personal: readonly { readonly view: FieldView; readonly message: string }[];
	readonly open: (view: FieldView) => void;
}

/** Lists everything that was found, each with a link to its field: mistakes first, then personal data, then advice. */
export function showFindings(
	end: HTMLElement,
	sections: readonly SectionView[],
	{ problems, personal, open }: Findings,
): void {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const groups = [
		{ key: 'errors', found: errors, title: errors.length === 0 ? text.noFaults : text.faults(errors.length) },
		{ key: 'personal', found: personal, title: text.personal(personal.length) },
		{ key: 'warnings', found: warnings, title: text.warnings(warnings.length) },
	];
	for (const { key, found, title } of groups) {
		const block = part(end, `[data-found="${key}"]`, HTMLElement);
		block.hidden = found.length === 0 && key !== 'errors';
		block.classList.toggle('none', found.length === 0);
		write(block, '[data-title]', title);
		const items = found.map(({ view, message }) => {
			const item = copyOf(end, 'finding');
			const button = part(item, 'button', HTMLButtonElement);
			const section = sections.find(({ element }) => element.contains(view.element));
			button.textContent = text.at(section?.title ?? '', view.label);
			button.addEventListener('click', () => open(view));
			write(item, '[data-message]', message);
			return item;
		});
		part(block, 'ul', HTMLElement).replaceChildren(...items);
	}
}

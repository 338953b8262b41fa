import { formMaturityText as text } from '../../views/copy/form-script.ts';
import type { FormFile } from '../../views/form/form-file.ts';
import { formMaturity } from '../../views/form/form-maturity.ts';
import type { FieldValue } from '../../views/form/form-values.ts';
import { part, write } from '../page-part.ts';

/** Shows what the rows that are filled in are worth, and what would add most. */
export function showMaturity(root: HTMLElement, rubric: FormFile['rubric'], values: FieldValue): void {
	const panel = part(root, '[data-maturity]', HTMLElement);
	const maturity = formMaturity(rubric, values);
	if (maturity === undefined) {
		panel.hidden = true;
		return;
	}
	write(panel, '[data-score]', maturity.score ?? text.none);
	write(panel, '[data-filled]', maturity.filled);
	write(panel, '[data-label]', maturity.label);
	const mandatory = part(panel, '[data-mandatory]', HTMLElement);
	mandatory.textContent = maturity.mandatory ?? '';
	mandatory.hidden = maturity.mandatory === undefined;
	const steps = maturity.steps.map((step) => {
		const item = document.createElement('li');
		item.textContent = step.text;
		return item;
	});
	part(panel, '[data-gains]', HTMLElement).replaceChildren(...steps);
}

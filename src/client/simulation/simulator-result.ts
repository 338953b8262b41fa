import { scriptText as text } from '../../views/copy/simulation-script.ts';
import { copyOf, part, write } from '../page-part.ts';
import type { SimulationResult } from './simulation-result.ts';
import type { SimulationStep } from './simulation-steps.ts';

/** How long the visitor must pause before the result is read out. */
const quiet = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes the result into the panel below `root`, and has it read out once the visitor pauses. */
export function showResult(root: HTMLElement, result: SimulationResult): void {
	write(root, '[data-index]', result.index);
	write(root, '[data-predicate]', result.predicate);
	write(root, '[data-change]', result.change ?? '');
	for (const [place, block] of result.blocks.entries()) {
		const row = part(root, `[data-block="${String(place)}"]`, HTMLElement);
		write(row, '[data-points]', block.points);
		write(row, '[data-maximum]', block.maximum);
		part(row, '[data-share]', HTMLElement).style.inlineSize = `${(block.share * 100).toFixed(2)}%`;
	}
	for (const [place, note] of result.notes.entries()) {
		write(root, `[data-note="${String(place)}"]`, note);
	}
	clearTimeout(timer);
	timer = setTimeout(() => {
		write(root, '[data-announce]', result.announcement);
	}, quiet);
}

/** Writes the steps that raise the index most. */
export function showSteps(
	root: HTMLElement,
	steps: readonly SimulationStep[],
	onApply: (step: SimulationStep) => void,
): void {
	part(root, '[data-no-steps]', HTMLElement).hidden = steps.length > 0;
	part(root, '[data-steps]', HTMLElement).replaceChildren(
		...steps.map((step) => {
			const element = copyOf(root, 'step');
			write(element, '[data-gain]', step.gain);
			write(element, '[data-title]', step.title);
			write(element, '[data-effort]', step.effort);
			const button = part(element, 'button', HTMLButtonElement);
			button.setAttribute('aria-label', text.applyStep(step.title));
			button.addEventListener('click', () => {
				onApply(step);
			});
			return element;
		}),
	);
}

/** Says which step was taken, and moves the focus there: the button that took it is gone. */
export function showApplied(root: HTMLElement, title: string): void {
	const applied = part(root, '[data-applied]', HTMLElement);
	applied.hidden = false;
	write(root, '[data-applied-text]', text.applied(title));
	applied.focus();
}

import { checklistText as text } from '../../views/copy/guide-checklist.ts';
import { stepProgress, type ProgressStep } from '../../views/guide/step-progress.ts';
import { part, write } from '../page-part.ts';
import { noMarks, withAnswer, withStep, type GuideMarks } from './guide-marks.ts';
import { marksStore, type MarksStore } from './marks-store.ts';

interface StepRow extends ProgressStep {
	readonly row: HTMLElement;
	readonly box: HTMLInputElement;
}

function stepRows(root: HTMLElement): readonly StepRow[] {
	return Array.from(root.querySelectorAll<HTMLElement>('[data-step]'), (row) => ({
		row,
		box: part(row, 'input', HTMLInputElement),
		id: row.dataset['step'] ?? '',
		number: Number(row.dataset['number']),
		phase: row.dataset['phase'] ?? '',
		after: (row.dataset['after'] ?? '').split(' '),
	}));
}

/** A guide whose steps and musts can be ticked; the ticks stay on the device. */
class GuideChecklist extends HTMLElement {
	#steps: readonly StepRow[] = [];
	#musts: readonly (readonly [id: string, box: HTMLInputElement])[] = [];
	/** What was there before everything was removed. */
	#removed: GuideMarks | undefined;

	connectedCallback(): void {
		const store = marksStore(this);
		this.#steps = stepRows(this);
		this.#musts = Array.from(this.querySelectorAll<HTMLElement>('[data-must]'), (item) => [
			item.dataset['must'] ?? '',
			part(item, 'input', HTMLInputElement),
		]);
		for (const { id, box } of this.#steps) {
			box.addEventListener('change', () => store.change(withStep(store.marks(), id, box.checked)));
		}
		for (const [id, box] of this.#musts) {
			box.addEventListener('change', () => {
				store.change(withAnswer(store.marks(), id, box.checked || undefined));
			});
		}
		part(this, '[data-clear-marks]', HTMLButtonElement).addEventListener('click', () => this.#clear(store));
		store.onChange(() => this.#show(store.marks()));
		this.#show(store.marks());
	}

	#clear(store: MarksStore): void {
		const restored = this.#removed;
		this.#removed = restored === undefined ? store.marks() : undefined;
		store.change(restored ?? noMarks);
		write(this, '[data-cleared]', restored === undefined ? text.cleared : '');
	}

	#show({ done, answers }: GuideMarks): void {
		const isUsed = done.size + answers.size > 0;
		if (isUsed) {
			this.#removed = undefined;
			write(this, '[data-cleared]', '');
		}
		const progress = stepProgress(this.#steps, done);
		for (const { id, row, box } of this.#steps) {
			box.checked = done.has(id);
			const waiting = progress.waiting.get(id);
			const state = waiting === undefined ? 'done' : waiting.length > 0 ? 'waiting' : 'ready';
			row.dataset['state'] = state;
			// Before the first tick the column of what comes before says it all.
			const note = part(row, '[data-note]', HTMLElement);
			note.hidden = done.size === 0 || state === 'done';
			note.textContent = waiting === undefined || waiting.length === 0 ? text.ready : text.waiting(waiting);
		}
		for (const [id, box] of this.#musts) box.checked = answers.get(id) === true;
		for (const target of this.querySelectorAll<HTMLElement>('[data-phase-share]')) {
			const share = progress.phases.get(target.dataset['phaseShare'] ?? '');
			target.textContent = share === undefined ? '' : text.phase(share.done, share.all);
		}
		this.#showSummary(progress, isUsed);
	}

	#showSummary({ done, all }: { done: number; all: number }, isUsed: boolean): void {
		write(this, '[data-steps-done]', text.steps(done, all));
		part(this, 'progress', HTMLProgressElement).value = done;
		if (this.#musts.length > 0) {
			const met = this.#musts.filter(([, box]) => box.checked).length;
			write(this, '[data-musts-met]', text.musts(met, this.#musts.length));
		}
		const clear = part(this, '[data-clear-marks]', HTMLButtonElement);
		clear.hidden = !isUsed && this.#removed === undefined;
		clear.textContent = this.#removed === undefined ? text.clear : text.restore;
	}
}

customElements.define('guide-checklist', GuideChecklist);

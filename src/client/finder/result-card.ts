import { comparedDataPath, joinBase } from '../../domain/catalogue/address.ts';
import type { ReasonGroup, ReasonView, ResultFact, ResultView } from '../../views/finder/result-view.ts';
import { copyOf, part, write } from '../page-part.ts';
import { loadReasonSentences, type ReasonSentences } from './reason-sentences.ts';

/** The card of a result, and when its sentences have come or could not. */
export interface ResultCard {
	readonly element: HTMLElement;
	readonly ready: Promise<void>;
}

/** Writes what a template of the finder leaves open; `base` is where the site lives. */
export function resultCard(root: ParentNode, view: ResultView, base: string): ResultCard {
	const element = copyOf(root, 'result');
	const address = (path: string) => joinBase(base, path);
	element.dataset['fit'] = view.fit;
	const verdict = part(element, '[data-verdict]', HTMLElement);
	verdict.dataset['fit'] = view.fit;
	verdict.textContent = view.verdict;
	write(element, '[data-why]', view.why);
	const link = part(element, '[data-link]', HTMLAnchorElement);
	link.textContent = view.title;
	const open = part(element, '[data-open]', HTMLAnchorElement);
	link.href = open.href = address(view.path);
	write(element, '[data-open-title]', view.title);
	write(element, '[data-region]', view.region);
	showMaybe(element, '[data-affair]', view.affair);
	part(element, '[data-urgent]', HTMLElement).hidden = !view.urgent;
	part(element, '[data-sample]', HTMLElement).hidden = !view.sample;
	for (const name of ['cost', 'time', 'proof'] as const) showFact(element, name, view[name]);
	const worst = view.groups[0]?.answer;
	const groups = view.groups.map((group) => {
		const isOpen = group.answer === worst && view.fit !== 'cocok';
		return reasonGroup(root, group, isOpen, address);
	});
	part(element, '[data-reasons]', HTMLElement).replaceChildren(...groups);
	const compare = element.querySelector<HTMLElement>('compare-button');
	if (compare !== null) {
		compare.dataset['id'] = view.id;
		compare.dataset['title'] = view.title;
	}
	return { element, ready: fillSentences(element, address(comparedDataPath(view.id))) };
}

function showMaybe(root: ParentNode, selector: string, text: string | undefined): void {
	const target = part(root, selector, HTMLElement);
	target.hidden = text === undefined || text === '';
	target.textContent = text ?? '';
}

function showFact(root: ParentNode, name: string, { figure, known, notes }: ResultFact): void {
	const fact = part(root, `[data-fact="${name}"]`, HTMLElement);
	const target = part(fact, '[data-figure]', HTMLElement);
	target.textContent = figure;
	target.toggleAttribute('data-unknown', !known);
	showMaybe(fact, '[data-notes]', notes.join(' '));
}

function reasonGroup(
	root: ParentNode,
	{ answer, heading, reasons }: ReasonGroup,
	isOpen: boolean,
	address: (path: string) => string,
): HTMLElement {
	const group = copyOf(root, 'reasons');
	group.dataset['answer'] = answer;
	group.toggleAttribute('open', isOpen);
	write(group, '[data-heading]', heading);
	write(group, '[data-count]', String(reasons.length));
	part(group, '[data-items]', HTMLElement).replaceChildren(
		...reasons.map((reason) => reasonItem(root, reason, address)),
	);
	return group;
}

function reasonItem(
	root: ParentNode,
	{ id, text, need, must, compared, decisive, path }: ReasonView,
	address: (path: string) => string,
): HTMLElement {
	const item = copyOf(root, 'reason');
	item.toggleAttribute('data-must', must);
	item.toggleAttribute('data-decisive', decisive);
	if (id !== undefined) item.dataset['prerequisite'] = id;
	showMaybe(item, '[data-need]', need);
	part(item, '[data-line]', HTMLAnchorElement).href = address(path);
	if (text !== undefined) write(item, '[data-line]', text);
	write(item, '[data-compared]', compared);
	return item;
}

/** Never rejects: what cannot be had is said on the card, which has the rest. */
async function fillSentences(card: HTMLElement, address: string): Promise<void> {
	const problem = part(card, '[data-problem]', HTMLElement);
	part(problem, '[data-again]', HTMLButtonElement).onclick = () => void fillSentences(card, address);
	try {
		const found = await loadReasonSentences(address);
		problem.hidden = true;
		fill(card, found);
	} catch {
		problem.hidden = false;
	}
}

function fill(card: HTMLElement, { summary, sentences }: ReasonSentences): void {
	showMaybe(card, '[data-summary]', summary);
	for (const item of card.querySelectorAll<HTMLElement>('[data-prerequisite]')) {
		const sentence = sentences.get(item.dataset['prerequisite'] ?? '');
		if (sentence === undefined) continue;
		write(item, '[data-line]', sentence.text);
		// What is met needs no substitute.
		const isMet = item.closest('[data-answer="terpenuhi"]') !== null;
		part(item, '[data-substitute]', HTMLElement).hidden = isMet || sentence.substitute === undefined;
		write(item, '[data-substitute-text]', sentence.substitute ?? '');
	}
}

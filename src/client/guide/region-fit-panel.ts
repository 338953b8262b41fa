import { regionProfile } from '../../domain/replication/stated-profile.ts';
import { regionFitText as text } from '../../views/copy/guide-fit.ts';
import { unknownText } from '../../views/copy/record.ts';
import { regionFitView, type FitData, type RegionFitView } from '../../views/guide/region-fit.ts';
import { part, write } from '../page-part.ts';
import { profileForm, type ProfileChange } from '../profile/profile-form.ts';
import { storedProfile } from '../profile/stored-profile.ts';
import { withAnswer } from './guide-marks.ts';
import { marksStore } from './marks-store.ts';

/** The page writes it itself, from the type that it is read as. */
function isFitData(value: unknown): value is FitData {
	return typeof value === 'object' && value !== null && 'prerequisites' in value && 'costs' in value;
}

/** Makes the panel at `root`, below its guide, work. */
export function mountRegionFit(root: HTMLElement): void {
	const data: unknown = JSON.parse(root.dataset['guide'] ?? 'null');
	const guide = root.closest<HTMLElement>('guide-checklist');
	if (!isFitData(data) || guide === null) return;
	const store = marksStore(guide);
	let change: ProfileChange = { stated: {}, region: undefined, byVisitor: false };
	const show = () => {
		const { stated, region } = change;
		const profile = regionProfile(stated, region, Object.keys(data.names.affairs));
		const { answers } = store.marks();
		const view = region === undefined ? undefined : regionFitView(data, profile, answers);
		showRegion(root, region, data.origin);
		if (view !== undefined) showResult(root, view);
		if (view !== undefined) showReasons(root, view, answers);
		showLines(guide, region?.name, view);
		const news = view === undefined || !change.byVisitor ? '' : `${view.verdict}. ${view.why}`;
		write(root, '[data-announce]', news);
	};
	askReader(root, (id, answer) => store.change(withAnswer(store.marks(), id, answer)));
	store.onChange(() => {
		change = { ...change, byVisitor: true };
		show();
	});
	profileForm(root, {
		stated: storedProfile(),
		onChange: (next) => {
			change = next;
			show();
		},
	});
}

function askReader(root: HTMLElement, onAnswer: (id: string, answer: boolean) => void): void {
	for (const row of root.querySelectorAll<HTMLElement>('[data-reason]')) {
		row.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) onAnswer(row.dataset['reason'] ?? '', target.value === 'ya');
		});
	}
}

function showRegion(root: HTMLElement, region: ProfileChange['region'], origin: string): void {
	part(root, '[data-result]', HTMLElement).hidden = region === undefined;
	part(root, '[data-lead]', HTMLElement).hidden = region !== undefined;
	root.toggleAttribute('data-shown', region !== undefined);
	write(root, '[data-heading]', region === undefined ? text.heading : text.headingFor(region.name));
	part(root, '[data-origin]', HTMLElement).hidden = region?.code !== origin;
}

function showResult(root: HTMLElement, view: RegionFitView): void {
	part(root, '[data-verdict]', HTMLElement).dataset['fit'] = view.fit;
	write(root, '[data-verdict]', view.verdict);
	write(root, '[data-why]', view.why);
	for (const sum of root.querySelectorAll<HTMLElement>('[data-sum]')) {
		const name = sum.dataset['sum'];
		const amount = name === 'once' ? view.once : name === 'yearly' ? view.yearly : view.firstYear;
		sum.textContent = amount ?? unknownText;
	}
	write(root, '[data-cost-notes]', view.costNotes.join(' '));
	const ceiling = part(root, '[data-ceiling]', HTMLElement);
	ceiling.hidden = view.ceiling === undefined;
	write(ceiling, '[data-ceiling-label]', view.ceiling?.label ?? '');
	write(ceiling, '[data-ceiling-compared]', view.ceiling?.compared ?? '');
}

function showReasons(root: HTMLElement, view: RegionFitView, answers: ReadonlyMap<string, boolean>): void {
	for (const row of root.querySelectorAll<HTMLElement>('[data-reason]')) {
		const id = row.dataset['reason'] ?? '';
		const reason = view.rows.get(id);
		if (reason === undefined) continue;
		row.dataset['answer'] = reason.answer;
		write(row, '[data-state]', reason.label);
		write(row, '[data-compared]', reason.compared);
		const substitute = row.querySelector<HTMLElement>('[data-substitute]');
		if (substitute !== null) substitute.hidden = reason.answer !== 'belum';
		const ask = row.querySelector<HTMLElement>('[data-ask]');
		if (ask !== null) ask.hidden = !view.asked.has(id);
		const answer = answers.get(id);
		for (const radio of row.querySelectorAll('input')) {
			radio.checked = answer !== undefined && radio.value === (answer ? 'ya' : 'belum');
		}
	}
}

/** Writes what each line of the costs comes to beside the line. */
function showLines(guide: HTMLElement, region: string | undefined, view: RegionFitView | undefined): void {
	for (const place of guide.querySelectorAll<HTMLElement>('[data-scaled]')) {
		const line = view?.lines[Number(place.dataset['scaled']) - 1];
		place.hidden = line === undefined || region === undefined;
		place.textContent = line === undefined || region === undefined ? '' : text.lineFor(region, line);
	}
}

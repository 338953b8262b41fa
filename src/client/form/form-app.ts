import type { Draft } from './draft.ts';
import { removeDraft, storeDraft, storedDraft, onOtherTab } from './draft-store.ts';
import { buildField } from './build-field.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';
import { removeFiles } from './file-store.ts';
import { showProblems, textsOf, type PlacedProblem } from './form-check.ts';
import { FormEnd } from './form-end.ts';
import type { Said } from './form-engine.ts';
import {
	proseOf,
	sectionState,
	sectionViews,
	valuesOf,
	viewAt,
	viewsOf,
	type SectionView,
} from './form-sections.ts';
import { FormSteps } from './form-steps.ts';
import { showMaturity } from './maturity-panel.ts';
import type { OpenedForm } from './opened-form.ts';
import { surroundings } from './surroundings.ts';
import { deviceDay } from '../kit/device-day.ts';
import { part, write } from '../page-part.ts';
import { proposedId } from '../../domain/writing/proposed-id.ts';
import { formText as text } from '../../views/copy/form-script.ts';
import { proposalsText } from '../../views/copy/form.ts';
import { rootField } from '../../views/form/form-field.ts';
import { dataOf, textIn } from '../../views/form/form-values.ts';

const saveAfter = 150;
const checkAfter = 350;

/** The form with a draft in it. */
export class FormApp {
	readonly #root: HTMLElement;
	readonly #opened: OpenedForm;
	readonly #end: FormEnd;
	readonly #around: FormSurroundings;
	readonly #left = new WeakSet<Element>();
	#draft: Draft;
	#sections: readonly SectionView[] = [];
	#steps: FormSteps | undefined;
	#saving: ReturnType<typeof setTimeout> | undefined;
	#checking: ReturnType<typeof setTimeout> | undefined;
	/** True while another tab has what this one does not know: then nothing is saved. */
	#stopped = false;
	#isAtEnd = false;
	/** After the end was seen once, every field says what is wrong with it. */
	#saysAll = false;

	constructor(root: HTMLElement, opened: OpenedForm, draft: Draft) {
		this.#root = root;
		this.#opened = opened;
		this.#draft = draft;
		this.#around = surroundings(root, opened, draft.id, {
			build: (field, value) => buildField(field, value, this.#around),
			changed: () => this.#changed(),
			announce: (message) => write(root, '[data-announce]', message),
			said: () => this.#said(),
		});
		this.#end = new FormEnd(root, opened, {
			draft: () => this.#draft,
			said: () => this.#said(),
			rename: (name) => {
				this.#draft = { ...this.#draft, name };
				this.#changed();
			},
			open: (view) => this.#reveal(view),
		});
		this.#fill();
		this.#listen();
	}

	#fill(): void {
		const { file } = this.#opened;
		this.#sections = sectionViews(file.model, this.#draft.values, this.#draft.prose, this.#around);
		const place = part(this.#root, '[data-sections]', HTMLElement);
		place.replaceChildren(...this.#sections.map(({ element }) => element));
		const end = part(this.#root, '[data-end]', HTMLElement);
		const steps = [
			...this.#sections,
			{ id: 'selesai', title: part(end, 'h2', HTMLElement).textContent, element: end },
		];
		this.#steps = new FormSteps(this.#root, steps, (id) => this.#turned(id));
		this.#steps.open(this.#draft.section);
		void this.#check();
	}

	#listen(): void {
		const bench = part(this.#root, '[data-workbench]', HTMLElement);
		const place = part(this.#root, '[data-sections]', HTMLElement);
		for (const kind of ['input', 'change']) place.addEventListener(kind, () => this.#changed());
		place.addEventListener('focusout', ({ target }) => {
			if (!(target instanceof Element)) return;
			for (
				let at = target.closest('[data-field]');
				at !== null;
				at = at.parentElement?.closest('[data-field]') ?? null
			) {
				this.#left.add(at);
				// A list is left when the focus goes elsewhere, not when it goes from one item to the next.
				if (at.tagName !== 'DIV') break;
			}
			this.#checkSoon();
		});
		addEventListener('pagehide', () => this.#save());
		document.addEventListener('visibilitychange', () => document.hidden && this.#save());
		onOtherTab(this.#draft.id, () => this.#meet());
		part(bench, '[data-take]', HTMLButtonElement).addEventListener('click', () => this.#resolve('here'));
		part(bench, '[data-load]', HTMLButtonElement).addEventListener('click', () => this.#resolve('there'));
		part(bench, '[data-delete]', HTMLButtonElement).addEventListener('click', () => this.#delete());
	}

	#turned(id: string): void {
		this.#draft = { ...this.#draft, section: id };
		this.#isAtEnd = id === 'selesai';
		this.#saysAll ||= this.#isAtEnd;
		part(this.#root, '[data-maturity]', HTMLElement).hidden = !['penilaian', 'selesai'].includes(id);
		this.#changed();
		if (this.#isAtEnd) void this.#check();
	}

	#changed(): void {
		this.#saving ??= setTimeout(() => this.#save(), saveAfter);
		this.#checkSoon();
	}

	#checkSoon(): void {
		clearTimeout(this.#checking);
		this.#checking = setTimeout(() => void this.#check(), checkAfter);
	}

	/** What the form says now. */
	#said(): Said {
		const { file, region, kind } = this.#opened;
		const values = valuesOf(this.#sections);
		const typed = textIn(values['title']).trim();
		const name = this.#draft.name || (typed === '' ? '' : proposedId(typed, this.#opened.taken));
		const root = rootField(file.model);
		const data = dataOf(root, values, name || 'catatan-baru', this.#opened.before);
		const isNewSample = region.sample && this.#draft.original === undefined;
		return {
			kind,
			region: region.id,
			name,
			data: isNewSample && typeof data === 'object' ? { ...data, sample: true } : data,
			typed: Object.entries(proseOf(this.#sections)).map(([heading, words]) => ({ heading, text: words })),
			original: this.#draft.original,
			today: deviceDay(new Date()),
		};
	}

	#save(): void {
		clearTimeout(this.#saving);
		this.#saving = undefined;
		if (this.#stopped) return;
		const values = valuesOf(this.#sections);
		const prose = proseOf(this.#sections);
		const title = textIn(values['title']).trim() || this.#draft.title;
		const { saved, revision, ...rest } = { ...this.#draft, values, prose, title };
		const isSame =
			JSON.stringify({ ...this.#draft, values, prose, title }) ===
			JSON.stringify(storedDraft(this.#draft.id));
		if (isSame) return;
		const next: Draft = { ...rest, saved: Math.max(saved, Date.now()), revision: revision + 1 };
		const saving = storeDraft(next);
		if (saving === 'elsewhere') {
			this.#meet();
			return;
		}
		this.#draft = next;
		write(this.#root, '[data-saved]', saving === 'saved' ? text.saved : text.unsaved);
	}

	/** Another tab has written: this one stops until the visitor has chosen. */
	#meet(): void {
		const kept = storedDraft(this.#draft.id);
		if (kept !== undefined && kept.revision <= this.#draft.revision) return;
		this.#stopped = true;
		part(this.#root, '[data-conflict]', HTMLElement).hidden = false;
		write(this.#root, '[data-conflict-text]', text.conflict);
	}

	#resolve(which: 'here' | 'there'): void {
		const kept = storedDraft(this.#draft.id);
		part(this.#root, '[data-conflict]', HTMLElement).hidden = true;
		this.#stopped = false;
		if (which === 'there' && kept !== undefined) {
			this.#draft = kept;
			this.#fill();
		} else {
			this.#draft = { ...this.#draft, revision: kept?.revision ?? this.#draft.revision };
			this.#save();
		}
		part(this.#root, '[data-sections] section:not([hidden]) h2', HTMLElement).focus();
	}

	#delete(): void {
		if (!confirm(proposalsText.sureToRemove)) return;
		this.#stopped = true;
		removeDraft(this.#draft.id);
		void removeFiles(this.#draft.id).then(() => {
			location.href = location.pathname;
		});
	}

	#reveal(view: FieldView): void {
		this.#steps?.openFor(view.element);
		for (
			let at = view.element.closest('details');
			at !== null;
			at = at.parentElement?.closest('details') ?? null
		) {
			at.open = true;
		}
		view.focus();
	}

	async #check(): Promise<void> {
		clearTimeout(this.#checking);
		showMaturity(this.#root, this.#opened.file.rubric, valuesOf(this.#sections));
		const engine = await import('./form-engine.ts').catch(() => undefined);
		if (engine === undefined) return;
		const problems = engine
			.problemsIn(this.#said())
			.flatMap(({ path, ...problem }): readonly PlacedProblem[] => {
				const view = viewAt(this.#opened.file.model, this.#sections, path);
				return view === undefined ? [] : [{ ...problem, view }];
			});
		const views = this.#sections.flatMap(viewsOf);
		showProblems(views, problems, (view) => this.#isShown(view));
		const personal = textsOf(views).flatMap(({ view, text: words }) => {
			const found = engine.personalDataIn(words, { regionCodes: this.#opened.regionCodes });
			view.warn(found.map(({ message }) => message));
			return found.map(({ message }) => ({ view, message }));
		});
		for (const section of this.#sections) {
			const faults = problems.filter(
				({ view, severity }) =>
					severity === 'error' && this.#isShown(view) && section.element.contains(view.element),
			);
			this.#steps?.say(section.id, sectionState(section, faults.length));
		}
		if (this.#isAtEnd) this.#end.show(engine.fileText, this.#sections, problems, personal);
	}

	#isShown({ element }: FieldView): boolean {
		return this.#saysAll || this.#left.has(element);
	}
}

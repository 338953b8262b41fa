import type { FormKind } from '../../domain/catalogue/form-address.ts';
import { readDraft, type Draft } from './draft.ts';

const prefix = 'etalase-usul:';

/** What became of saving. */
export type Saving = 'saved' | 'elsewhere' | 'impossible';

/** Drafts on this device, the newest first; none where nothing may be stored. */
export function storedDrafts(kind?: FormKind): readonly Draft[] {
	try {
		const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
		return keys
			.filter((key) => key.startsWith(prefix))
			.flatMap((key) => readDraft(localStorage.getItem(key) ?? '') ?? [])
			.filter((draft) => kind === undefined || draft.kind === kind)
			.toSorted((a, b) => b.saved - a.saved);
	} catch {
		return [];
	}
}

export function storedDraft(id: string): Draft | undefined {
	try {
		return readDraft(localStorage.getItem(prefix + id) ?? '');
	} catch {
		return undefined;
	}
}

/**
 * Keeps a draft. Synchronous, so that it is there when the page is closed in the same moment. `elsewhere` when another
 * tab has saved since: then nothing is written.
 */
export function storeDraft(draft: Draft): Saving {
	try {
		const kept = storedDraft(draft.id);
		if (kept !== undefined && kept.revision >= draft.revision) return 'elsewhere';
		localStorage.setItem(prefix + draft.id, JSON.stringify(draft));
		return 'saved';
	} catch {
		return 'impossible';
	}
}

export function removeDraft(id: string): void {
	try {
		localStorage.removeItem(prefix + id);
	} catch {
		return;
	}
}

/** Calls back when another tab saves or removes the draft. */
export function onOtherTab(id: string, happened: (draft: Draft | undefined) => void): void {
	addEventListener('storage', (event) => {
		if (event.key === prefix + id) happened(readDraft(event.newValue ?? ''));
	});
}

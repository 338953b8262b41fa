import { marksOf, marksText, type GuideMarks } from './guide-marks.ts';

/** The marks of one guide, kept on the device where it keeps anything. */
export interface MarksStore {
	readonly marks: () => GuideMarks;
	readonly change: (marks: GuideMarks) => void;
	/** Called after every change, also one in another window. */
	readonly onChange: (listener: () => void) => void;
}

const opened = new WeakMap<HTMLElement, MarksStore>();

function idsIn(root: HTMLElement, name: 'step' | 'must'): readonly string[] {
	const marked = root.querySelectorAll<HTMLElement>(`[data-${name}]`);
	return Array.from(marked, ({ dataset }) => dataset[name] ?? '');
}

/** The marks of the guide below `root`, the same for all who ask. */
export function marksStore(root: HTMLElement): MarksStore {
	const known = opened.get(root);
	if (known !== undefined) return known;
	const store = openStore(`etalase-centang:${root.dataset['innovation'] ?? ''}`, {
		steps: idsIn(root, 'step'),
		prerequisites: idsIn(root, 'must'),
	});
	opened.set(root, store);
	return store;
}

function openStore(key: string, ids: Parameters<typeof marksOf>[1]): MarksStore {
	const listeners: (() => void)[] = [];
	const tell = () => {
		for (const listener of listeners) listener();
	};
	let marks = marksOf(read(key), ids);
	addEventListener('storage', (event) => {
		// Without a key everything was removed.
		if (event.key !== null && event.key !== key) return;
		marks = marksOf(read(key), ids);
		tell();
	});
	return {
		marks: () => marks,
		change: (next) => {
			marks = next;
			write(key, marksText(next));
			tell();
		},
		onChange: (listener) => {
			listeners.push(listener);
		},
	};
}

function read(key: string): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

/** Where storage is blocked, the marks last as long as the page. */
function write(key: string, text: string): void {
	try {
		if (text === '') localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	} catch {
		return;
	}
}

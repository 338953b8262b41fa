import { listFrom, toggled, type ListChange, type ListedInnovation } from './compare-list.ts';

const key = 'etalase-bandingkan';

/** What has just happened, for those who say it; absent when another window changed the list. */
export interface StoredChange {
	readonly change: ListChange;
	readonly title: string;
}

type Listener = (list: readonly ListedInnovation[], change?: StoredChange) => void;

const listeners = new Set<Listener>();
let list = read();

/** Storage may be forbidden; the list then lasts for this page. */
function read(): readonly ListedInnovation[] {
	try {
		return listFrom(localStorage.getItem(key));
	} catch {
		return [];
	}
}

function changeTo(next: readonly ListedInnovation[], change?: StoredChange): void {
	list = next;
	try {
		if (next.length === 0) localStorage.removeItem(key);
		else localStorage.setItem(key, JSON.stringify(next));
	} catch {
		// See `read`.
	}
	for (const listener of listeners) listener(list, change);
}

function readAgain(): void {
	list = read();
	for (const listener of listeners) listener(list);
}

addEventListener('storage', (event) => {
	if (event.key === key || event.key === null) readAgain();
});
// A page that the browser had put away comes back as it was left.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) readAgain();
});

/** What the visitor has put aside to compare, on this device, at most four. */
export function chosenInnovations(): readonly ListedInnovation[] {
	return list;
}

/** Replaces the whole list. */
export function chooseInnovations(next: readonly ListedInnovation[]): void {
	changeTo(next);
}

/** Adds an innovation, or takes it away; a fifth is not added. */
export function toggleInnovation(innovation: ListedInnovation): void {
	const { list: next, change } = toggled(list, innovation);
	changeTo(next, { change, title: innovation.title });
}

/** Calls the listener now and at every change, also one made in another window. Returns how to stop it. */
export function followChoice(listener: Listener): () => void {
	listeners.add(listener);
	listener(list);
	return () => listeners.delete(listener);
}

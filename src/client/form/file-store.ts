const storeName = 'berkas';

/** A file that was chosen for a draft. */
export interface ChosenFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

function opened(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('etalase-usul', 1);
		request.onupgradeneeded = () => request.result.createObjectStore(storeName);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('IndexedDB cannot be opened.'));
	});
}

async function withStore<Result>(
	mode: IDBTransactionMode,
	use: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
	const database = await opened();
	try {
		return await new Promise((resolve, reject) => {
			const request = use(database.transaction(storeName, mode).objectStore(storeName));
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('IndexedDB refuses.'));
		});
	} finally {
		database.close();
	}
}

const keyOf = (draft: string, name: string) => `${draft}/${name}`;

/** Files that were chosen in this tab, for devices that keep none. */
const here = new Map<string, Uint8Array<ArrayBuffer>>();

/**
 * Keeps a chosen file beside its draft. Resolves to the name under which it is kept: telephones call many pictures
 * `image.jpg`, so a name that another file has gets a number.
 */
export async function storeFile(draft: string, { name, bytes }: ChosenFile): Promise<string> {
	const free = await freeName(draft, { name, bytes });
	const key = keyOf(draft, free);
	here.set(key, bytes);
	await withStore('readwrite', (store) => store.put(bytes, key)).catch(() => undefined);
	return free;
}

async function freeName(draft: string, { name, bytes }: ChosenFile): Promise<string> {
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? name : name.replace(/(?=\.\w+$)/, `-${String(number)}`);
		const [known] = await storedFiles(draft, [candidate]);
		if (known === undefined || isSame(known.bytes, bytes)) return candidate;
	}
}

function isSame(first: Uint8Array, second: Uint8Array): boolean {
	return first.length === second.length && first.every((byte, at) => byte === second[at]);
}

/** The files of these names that this device still has. */
export async function storedFiles(draft: string, names: readonly string[]): Promise<readonly ChosenFile[]> {
	const files = names.map(async (name): Promise<readonly ChosenFile[]> => {
		const key = keyOf(draft, name);
		const kept: unknown =
			here.get(key) ?? (await withStore('readonly', (store) => store.get(key)).catch(() => undefined));
		return kept instanceof Uint8Array ? [{ name, bytes: new Uint8Array(kept) }] : [];
	});
	return (await Promise.all(files)).flat();
}

/** Removes all files of a draft. */
export async function removeFiles(draft: string): Promise<void> {
	const range = IDBKeyRange.bound(`${draft}/`, `${draft}/\uFFFF`);
	await withStore('readwrite', (store) => store.delete(range)).catch(() => undefined);
}

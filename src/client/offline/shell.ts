import { isOldShell, shellName } from '../../domain/offline/keeping.ts';
import type { Shell } from '../../domain/offline/shell.ts';

/** Keeps the shell; rejects, and so puts the installation off, when one of its files cannot be had. */
export async function keepShell(base: string, { version, files }: Shell): Promise<void> {
	const store = await caches.open(shellName(base, version));
	await store.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
}

/** Takes away the shells of earlier builds. Their pages are gone from the device when this worker takes over. */
export async function forgetOldShells(base: string, { version }: Shell): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => isOldShell(name, base, version)).map((name) => caches.delete(name)),
	);
}

/** A file of the shell; undefined for anything else. */
export async function fromShell(base: string, shell: Shell, address: string): Promise<Response | undefined> {
	const store = await caches.open(shellName(base, shell.version));
	return store.match(address, { ignoreSearch: true });
}

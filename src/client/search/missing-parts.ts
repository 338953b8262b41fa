import { missingPartsChannel } from '../../domain/offline/keeping.ts';

/** Calls the listener whenever a part of the search index is neither on the network nor on this device. */
export function followMissingParts(listener: () => void): void {
	// Pagefind takes such a part for an empty one; only the service worker knows better.
	if ('BroadcastChannel' in globalThis) new BroadcastChannel(missingPartsChannel).onmessage = listener;
}

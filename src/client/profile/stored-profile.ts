import {
	profileParams,
	statedProfileOf,
	type StatedProfile,
} from '../../domain/replication/stated-profile.ts';
import { profileKey as key } from './profile-key.ts';

type Listener = (stated: StatedProfile) => void;

const listeners: Listener[] = [];

/** Calls `listener` whenever a part of this page keeps or removes the profile, the caller's own part among them. */
export function onProfileStored(listener: Listener): void {
	listeners.push(listener);
}

/** What the visitor last said on this device; nothing when the device keeps nothing. */
export function storedProfile(): StatedProfile {
	try {
		return statedProfileOf(new URLSearchParams(localStorage.getItem(key) ?? ''));
	} catch {
		return {};
	}
}

/** Keeps what the visitor says on this device; where storage is blocked, the page works on without it. */
export function storeProfile(stated: StatedProfile): void {
	const written = profileParams(stated).toString();
	try {
		if (written === '') localStorage.removeItem(key);
		else localStorage.setItem(key, written);
	} catch {
		// Nothing is kept; what is said still counts on this page.
	}
	for (const listener of listeners) listener(stated);
}

/** Removes it from this device. */
export function forgetProfile(): void {
	storeProfile({});
}

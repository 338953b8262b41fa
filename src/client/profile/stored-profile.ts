import {
	profileParams,
	statedProfileOf,
	type StatedProfile,
} from '../../domain/replication/stated-profile.ts';

const key = 'etalase-profil';

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
		return;
	}
}

/** Removes it from this device. */
export function forgetProfile(): void {
	storeProfile({});
}

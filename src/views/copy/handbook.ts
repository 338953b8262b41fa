import { chrome } from './chrome.ts';

/** Words around the handbook; its text is part 1 of CONTRIBUTING. */
export const handbookText = {
	crumb: chrome.navigation.handbook,
	contents: 'Di halaman ini',
	parts: chrome.navigation.handbook,
	previous: 'Sebelumnya',
	next: 'Berikutnya',
	neighbours: 'Bagian lain',
	madeFrom: 'Halaman ini disusun dari bagian pertama CONTRIBUTING.md di repositori.',
	/** Where forms and help pages lead to it. */
	invitation: 'Baru pertama kali menulis?',
	link: 'Panduan menulis, satu jalan untuk setiap cara',
} as const;

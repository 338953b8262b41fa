/** What the finder says before anything else of it is loaded. */
export const finderStartText = {
	choose: 'Cukup satu isian untuk mulai.',
	failed: 'Pencocokan tidak dapat dimuat. Periksa sambungan Anda, lalu pilih isian itu sekali lagi.',
} as const;

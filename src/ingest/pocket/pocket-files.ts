/** Made for networks and other sites; a folder on a disk has no use for it. */
const forNetworks = [
	/^_headers$/,
	/^(?:sw|robots|llms)\b/,
	/^sitemap\b.*\.xml$/,
	/^manifest\.webmanifest$/,
	/^404\.html$/,
	/^(?:kartu|ikon|kelola|lencana|sematan|oembed|luring)\//,
	/^data\/umpan\//,
	// Parts of Pagefind that this site does not use.
	/^pagefind\/pagefind-(?!entry|worker)/,
];

/**
 * The files of a built site that the pocket edition holds. `fetched` gives what a page or a script shows or loads at
 * once: that is held, too, whatever it is.
 */
export function pocketFiles(
	files: readonly string[],
	fetched: (file: string) => readonly string[],
): ReadonlySet<string> {
	const kept = new Set(files.filter((file) => !forNetworks.some((pattern) => pattern.test(file))));
	// What is added while walking is walked, too.
	for (const file of kept) for (const shown of fetched(file)) kept.add(shown);
	return kept;
}

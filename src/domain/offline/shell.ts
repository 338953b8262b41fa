/** The page that stands for pages that are not kept, with what it needs; made by the build, kept by the worker. */
export interface Shell {
	/** Digest of the content, so that a worker with another shell is another worker. */
	readonly version: string;
	/** Path of the page with the base. */
	readonly page: string;
	/** Paths of all its files with the base, the page among them. */
	readonly files: readonly string[];
}

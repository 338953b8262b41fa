import type { AstroIntegrationLogger } from 'astro';
import { relative } from 'node:path';
import type { Prose } from '../domain/catalogue/snapshot.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';
import { contentFolders } from './content-folder.ts';
import { writeFrontMatterSchemas } from './front-matter-schemas.ts';
import { issueLine, summaryOf } from './issue-report.ts';
import type { RenderedProse } from './render-records.ts';
import { readContent } from './read-content.ts';
import type { ContentReading } from './read-content.ts';

/** Where a reading takes what only Astro knows. */
export interface ReadingContext {
	readonly base: string;
	readonly logger: Pick<AstroIntegrationLogger, 'error' | 'warn'>;
	/** True in development: mistakes are printed and the last good entries stay. */
	readonly watching: boolean;
}

/*
 * Astro loads each collection by itself; all of them come from one reading of the folder. This is the one place
 * that remembers something between loaders: the reading of the process, until a file changes.
 */
const shared: { reading?: Promise<ContentReading> | undefined; renderedProse: RenderedProse } = {
	renderedProse: {},
};

/** Lets the store of a collection give back prose that was rendered in an earlier run. */
export function rememberProse(
	part: keyof RenderedProse,
	proseOf: (id: string, digest: string) => Prose | undefined,
): void {
	shared.renderedProse = { ...shared.renderedProse, [part]: proseOf };
}

/** The content as it is now: read once per process, and once more after each change. Throws on errors in a build. */
export function sharedReading(context: ReadingContext): Promise<ContentReading> {
	shared.reading ??= read(context);
	return shared.reading;
}

/** The next reading starts anew: a file of the content has changed. */
export function forgetReading(): void {
	shared.reading = undefined;
}

async function read({ base, logger, watching }: ReadingContext): Promise<ContentReading> {
	// All loaders start in the same turn; the one that knows the rendered prose may not be the first.
	await new Promise(setImmediate);
	const folders = contentFolders();
	const { folder, fallback } = folders;
	writeFrontMatterSchemas(process.cwd(), folders);
	const reading = await readContent({
		folder,
		fallbackFolder: fallback,
		base,
		renderedProse: shared.renderedProse,
	});
	report(reading.issues, relative(process.cwd(), folder), logger, watching);
	return reading;
}

function report(
	issues: readonly ContentIssue[],
	folder: string,
	logger: ReadingContext['logger'],
	watching: boolean,
): void {
	const errors = issues.filter(({ severity }) => severity === 'error');
	for (const issue of errors) logger.error(issueLine(issue, folder));
	if (watching) {
		// Each warning at each change would drown the one mistake that was just made.
		if (issues.length > 0) logger.warn(`${summaryOf(issues)}. Semua: npm run check`);
		return;
	}
	if (errors.length === 0) return;
	throw new Error(`The content has errors (${summaryOf(issues)}). Run \`npm run check\`.`);
}

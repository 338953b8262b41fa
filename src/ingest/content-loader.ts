import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { relative, sep } from 'node:path';
import type { InnovationRecord, Prose, Snapshot, WrittenRecord } from '../domain/catalogue/snapshot.ts';
import { removalFile } from '../domain/quality/check-removals.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';
import { contentFolders } from './content-folder.ts';
import { forgetReading, rememberProse, sharedReading } from './shared-reading.ts';

/** One row of Astro's store: `files` are those that it was made of. */
interface Row {
	readonly id: string;
	readonly data: Readonly<Record<string, unknown>>;
	readonly digest?: string;
	readonly files: readonly string[];
}

/** The parts of the snapshot that are collections, and the rows of each. */
const parts = {
	innovations: ({ innovations }: Snapshot) => innovations.map(innovationRow),
	guides: ({ guides }: Snapshot) => guides.map(writtenRow),
	replications: ({ replications }: Snapshot) => replications.map(plainRow),
	contests: ({ contests }: Snapshot) => contests.map(plainRow),
	editions: ({ editions }: Snapshot) => editions.map(plainRow),
	agendas: ({ agendas }: Snapshot) => agendas.map(plainRow),
	removals: ({ removals }: Snapshot) => [{ id: 'removals', data: { removals }, files: [removalFile] }],
	regions: ({ regions }: Snapshot) => regions.map(plainRow),
	agencies: ({ agencies }: Snapshot) => agencies.map(plainRow),
	agencyLists: ({ agencyLists }: Snapshot) =>
		agencyLists.map((record) => ({ id: record.regionId, data: { ...record }, files: [record.file] })),
	rubrics: ({ rubrics }: Snapshot) =>
		rubrics.map((rubric) => {
			const file = `rubrics/${rubric.id}.yaml`;
			return { id: rubric.id, data: { file, rubric }, files: [file] };
		}),
	reference: ({ reference }: Snapshot) => [
		{ id: 'reference', data: { ...reference }, files: ['reference/'] },
	],
	site: ({ site, asOf, commit, fileCommits, fileDays }: Snapshot) => [
		{ id: 'site', data: { site, asOf, commit, fileCommits, fileDays }, files: ['site.yaml'] },
	],
} as const satisfies Readonly<Record<string, (snapshot: Snapshot) => readonly Row[]>>;

type Part = keyof typeof parts;

/** A record whose page depends on what its digest covers. */
function writtenRow<Data>(record: WrittenRecord<Data>): Row {
	return { id: record.id, data: { ...record }, digest: record.digest, files: [record.file] };
}

/** What was seen of the evidence stands in another file, so that the record may change while its own digest stays. */
function innovationRow(record: InnovationRecord): Row {
	const { digest, evidenceFaults } = record;
	const seen = evidenceFaults === undefined ? '' : JSON.stringify(evidenceFaults);
	return { ...writtenRow(record), digest: `${digest}${seen}` };
}

/** A record that is its file and nothing else. */
function plainRow(record: { readonly id: string; readonly file: string }): Row {
	return { id: record.id, data: { ...record }, files: [record.file] };
}

/** Editors write a file in several steps; a moment later it is whole. */
const settleMs = 60;

/** Puts one part of the checked content into Astro's store, and again after each change while developing. */
export function contentLoader(part: Part): Loader {
	return {
		name: `content-${part}`,
		load: async (context) => {
			if (part === 'innovations' || part === 'guides') rememberProse(part, proseIn(context.store));
			const update = async () => {
				const { snapshot, issues } = await sharedReading({
					base: context.config.base,
					logger: context.logger,
					watching: context.watcher !== undefined,
				});
				fill(context, parts[part](snapshot), issues);
			};
			await update();
			watch(context, update);
		},
	};
}

/** Prose of an earlier run, when the record has not changed since. */
function proseIn(store: DataStore): (id: string, digest: string) => Prose | undefined {
	return (id, digest) => {
		const entry = store.get<WrittenRecord<unknown> & Record<string, unknown>>(id);
		return entry?.data.digest === digest ? entry.data.prose : undefined;
	};
}

/** Writes the rows, and removes what is gone. What has a mistake now keeps its last good row. */
function fill(context: LoaderContext, rows: readonly Row[], issues: readonly ContentIssue[]): void {
	const { store } = context;
	const broken = issues.filter(({ severity }) => severity === 'error').map(({ file }) => file);
	const isBroken = (file: string) =>
		broken.some((other) => other === file || (file.endsWith('/') && other.startsWith(file)));
	const kept = new Set<string>();
	for (const { id, data, digest, files } of rows) {
		kept.add(id);
		if (store.has(id) && files.some(isBroken)) continue;
		store.set({ id, data: { ...data }, digest: digest ?? context.generateDigest({ ...data }) });
	}
	for (const [id, entry] of store.entries()) {
		const file = entry.data['file'];
		if (!kept.has(id) && !(typeof file === 'string' && isBroken(file))) store.delete(id);
	}
}

function watch({ watcher, logger }: LoaderContext, update: () => Promise<void>): void {
	if (watcher === undefined) return;
	const { folder } = contentFolders();
	let timer: NodeJS.Timeout | undefined;
	const onChange = (path: string) => {
		const inside = relative(folder, path);
		if (inside.startsWith('..') || inside.split(sep).some((name) => name.startsWith('.'))) return;
		forgetReading();
		clearTimeout(timer);
		timer = setTimeout(() => {
			update().catch((error: unknown) => logger.error(String(error)));
		}, settleMs);
	};
	watcher.add(folder);
	watcher.on('add', onChange);
	watcher.on('change', onChange);
	watcher.on('unlink', onChange);
}

import { createHash } from 'node:crypto';
import type { Prose, Reference, WrittenRecord } from '../domain/catalogue/snapshot.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';
import type { FileList } from './file-list.ts';
import { localFilesOf } from './local-file.ts';
import type { KnownFiles } from './local-file.ts';
import { placeInSources } from './place-problems.ts';
import { proseVersion } from './prose-version.ts';
import type { ReadFiles, RecordText } from './read-files.ts';
import { addressesOf } from './record-kind.ts';
import type { RecordKind } from './record-kind.ts';
import { renderProse } from './restricted-mdx/prose.ts';
import { termLinker } from './restricted-mdx/term-link.ts';

type ProseOf = (id: string, digest: string) => Prose | undefined;

/** Prose that was rendered before for the same digest, by the part of the snapshot that it belongs to. */
export interface RenderedProse {
	readonly innovations?: ProseOf;
	readonly guides?: ProseOf;
}

interface RenderOptions {
	readonly base: string;
	/** Finds the issues only: the records have no prose and no digest. */
	readonly issuesOnly: boolean;
}

interface RenderedRecords<Data> {
	readonly records: readonly WrittenRecord<Data>[];
	readonly issues: readonly ContentIssue[];
}

/** Renders the records of one kind; what has no usable front matter is only checked. */
type RecordRenderer = <Data>(
	records: readonly RecordText<Data>[],
	kind: RecordKind<Data>,
	rendered: ProseOf | undefined,
) => RenderedRecords<Data>;

/** A renderer for the records of one content folder. */
export function recordRenderer(
	read: Pick<ReadFiles, 'sources'>,
	{ glossary }: Pick<Reference, 'glossary'>,
	list: FileList,
	known: KnownFiles,
	{ base, issuesOnly }: RenderOptions,
): RecordRenderer {
	const linkTerms = issuesOnly ? {} : { linkTerms: termLinker(glossary, base) };
	const shared = digestOf([proseVersion(), base, JSON.stringify(glossary)]);
	return (records, kind, rendered) => {
		const found = records.map((record) => {
			const { id, regionId, slug, file, text, prose: source, data } = record;
			const files = localFilesOf(file, list, known);
			const written = addressesOf(record, kind);
			const evidence = new Set(data === undefined ? [] : kind.evidenceFiles(data));
			const media = pick(written, files.picture);
			const documents = pick(written, (address) =>
				(evidence.has(address) ? files.any : files.document)(address),
			);
			const digest = issuesOnly
				? ''
				: digestOf([shared, text, JSON.stringify(media), JSON.stringify(documents)]);
			const before = data === undefined ? undefined : rendered?.(id, digest);
			const fresh =
				before === undefined
					? renderProse({ file, source, base, files, standardHeadings: kind.headings, ...linkTerms })
					: undefined;
			const prose = before ?? fresh?.prose;
			return {
				records:
					data === undefined || prose === undefined
						? []
						: [{ id, regionId, slug, file, digest, data, prose, media, documents }],
				issues: [
					...(data === undefined ? [] : placeInSources(read, kind.checkFiles(file, data, files))),
					...(fresh?.issues ?? []),
				],
			};
		});
		return {
			records: found.flatMap(({ records: own }) => own),
			issues: found.flatMap(({ issues }) => issues),
		};
	};
}

function digestOf(parts: readonly string[]): string {
	return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

/** What exists, by the address that the author wrote. */
function pick<Value>(
	addresses: readonly string[],
	find: (address: string) => Value | undefined,
): Readonly<Record<string, Value>> {
	return Object.fromEntries(
		addresses.flatMap((address) => {
			const value = find(address);
			return value === undefined ? [] : [[address, value]];
		}),
	);
}

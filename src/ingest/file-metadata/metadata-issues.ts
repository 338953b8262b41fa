import { readFileSync } from 'node:fs';
import type { ContentIssue } from '../../domain/quality/issue.ts';
import { contentIssue } from '../content-issue.ts';
import { contentPlace, isPicture } from '../content-place.ts';
import type { FileList } from '../file-list.ts';
import type { KnownFiles } from '../local-file.ts';
import { hiddenDataIn, hiddenDataNames } from './hidden-data.ts';
import type { HiddenData } from './hidden-data.ts';

/** A picture or document of the content that hides something, by its path in the content folder. */
export interface FileWithHiddenData {
	readonly path: string;
	readonly absolute: string;
	readonly hidden: readonly HiddenData[];
}

/** Pictures and documents beside records that hide a place, a name or a device; those already read are not read again. */
export async function filesWithHiddenData(
	list: FileList,
	known: KnownFiles = new Map(),
): Promise<readonly FileWithHiddenData[]> {
	const found: FileWithHiddenData[] = [];
	for (const [path, absolute] of list.files) {
		if (contentPlace(path).kind !== 'asset') continue;
		const hidden = known.get(path)?.hidden ?? (await hiddenDataIn(path, readFileSync(absolute)));
		if (hidden.length > 0) found.push({ path, absolute, hidden });
	}
	return found;
}

/** A warning for each such file: the site publishes pictures without it, but the repository holds it. */
export async function metadataIssues(list: FileList, known: KnownFiles): Promise<readonly ContentIssue[]> {
	const files = await filesWithHiddenData(list, known);
	return files.map(({ path, hidden }) =>
		contentIssue('metadata-gambar', path, { line: 1, column: 1 }, messageOf(path, hidden)),
	);
}

function messageOf(path: string, hidden: readonly HiddenData[]): string {
	const what = hiddenText(hidden);
	return isPicture(path)
		? `Gambar ini menyimpan ${what} di dalam berkasnya. Jalankan \`npm run strip -- --write\`, atau simpan ulang tanpa data itu.`
		: `Dokumen ini menyimpan ${what} sebagai penulisnya. Hapus propertinya di program asalnya, lalu simpan ulang.`;
}

/** The hidden data in words, `tempat pengambilan (GPS) dan nama orang`. */
export function hiddenText(hidden: readonly HiddenData[]): string {
	const names = hidden.map((kind) => hiddenDataNames[kind]);
	return new Intl.ListFormat('id', { type: 'conjunction' }).format(names);
}

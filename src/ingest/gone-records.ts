import {
	contestPath,
	editionPath,
	guidePath,
	innovationPath,
	regionPath,
} from '../domain/catalogue/address.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';
import { removalFile } from '../domain/quality/check-removals.ts';
import type { GoneFile } from './as-of.ts';
import { contentIssue } from './content-issue.ts';
import { contentPlace } from './content-place.ts';
import { textBefore } from './file-commits.ts';
import { splitFrontMatter, withoutByteOrderMark } from '../domain/writing/front-matter.ts';
import { readYaml } from './yaml-reader.ts';

/**
 * A warning, with the line to write, for each record that the history knows, that is gone, and of which no tombstone
 * tells. A record that came and went on one day is left out: hardly anybody can have kept its address. Units share a
 * file, so that the history does not tell which of them went. What is older than `since` belonged to the site that this one
 * was copied from.
 */
export function goneRecords(
	folder: string,
	gone: readonly GoneFile[],
	{ known, since = '' }: { known: ReadonlySet<string>; since?: string | undefined },
): readonly ContentIssue[] {
	return gone.flatMap((record) => {
		const address = addressOf(record.file);
		if (address === undefined || known.has(address) || record.first === record.last) return [];
		if (record.first < since) return [];
		const title = JSON.stringify(titleOf(textBefore(folder, record.commit, record.file)) ?? record.file);
		const line = `- { address: ${address}, title: ${title}, on: ${record.last}, reason: "tulis sebabnya" }`;
		const message = `Catatan \`${record.file}\` terbit sejak ${record.first} dan hilang pada ${record.last}; pembaca yang menyimpan alamatnya tidak menemukan apa-apa. Tulis di bawah \`removed:\` dalam \`${removalFile}\`: ${line}`;
		return [contentIssue('catatan-hilang', removalFile, { line: 1, column: 1 }, message)];
	});
}

function addressOf(file: string): string | undefined {
	const place = contentPlace(file);
	switch (place.kind) {
		case 'innovation':
			return innovationPath(place.id);
		case 'guide':
			return guidePath(place.id);
		case 'region':
			return regionPath(place.regionId);
		case 'contest':
			return contestPath(place.contestId);
		case 'edition':
			return editionPath(place.id);
		default:
			return undefined;
	}
}

/** Title or name that a record had; undefined when its text cannot be read. */
function titleOf(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const front = splitFrontMatter(text);
	const { data } = readYaml('yaml' in front ? front.yaml : withoutByteOrderMark(text));
	if (typeof data !== 'object' || data === null) return undefined;
	const title = 'title' in data ? data.title : 'name' in data ? data.name : undefined;
	return typeof title === 'string' ? title.trim() : undefined;
}

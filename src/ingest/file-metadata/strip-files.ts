import { readFileSync, writeFileSync } from 'node:fs';
import { isPicture } from '../content-place.ts';
import type { FileList } from '../file-list.ts';
import { filesWithHiddenData, hiddenText } from './metadata-issues.ts';
import { withoutMetadata } from './strip-metadata.ts';

/** What became of one file; `unmended` for documents and for pictures that cannot be mended. */
interface StrippedFile {
	readonly path: string;
	/** What it hid, in words. */
	readonly hidden: string;
	readonly state: 'mended' | 'unmended';
}

/**
 * Takes hidden data out of the pictures of the content, in place when `write`; without it the files stay as they are.
 * Documents are only named.
 */
export async function stripFiles(list: FileList, write: boolean): Promise<readonly StrippedFile[]> {
	const stripped: StrippedFile[] = [];
	for (const { path, absolute, hidden } of await filesWithHiddenData(list)) {
		const clean = isPicture(path) ? await withoutMetadata(readFileSync(absolute)) : undefined;
		if (write && clean !== undefined) writeFileSync(absolute, clean);
		stripped.push({ path, hidden: hiddenText(hidden), state: clean === undefined ? 'unmended' : 'mended' });
	}
	return stripped;
}

/** The outcome for a terminal, in Indonesian. */
export function strippedText(files: readonly StrippedFile[], write: boolean): string {
	if (files.length === 0)
		return 'Tidak ada gambar atau dokumen yang menyimpan tempat, nama orang, atau nomor kamera.\n';
	const lines = files.map(({ path, hidden, state }) => {
		const what =
			state === 'unmended' ? 'bersihkan di program asalnya' : write ? 'dibersihkan' : 'akan dibersihkan';
		return `${path}: ${hidden} (${what})`;
	});
	const waits = !write && files.some(({ state }) => state === 'mended');
	return `${[...lines, ...(waits ? ['', 'Belum ada yang diubah. Tambahkan --write untuk membersihkannya.'] : [])].join('\n')}\n`;
}

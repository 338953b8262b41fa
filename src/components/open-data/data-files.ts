import { createHash } from 'node:crypto';
import { dataEndings, dataFilePath, type DataEnding } from '../../domain/catalogue/data-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { dataWorkbookFile } from '../../office/data-workbook.ts';
import type { DataFile } from '../../views/open-data/data-file.ts';
import { csvFile, jsonFile, schemaFile } from '../../views/open-data/data-text.ts';
import { dataWorkbook } from '../../views/open-data/data-workbook.ts';
import { openData, type FilledDataset } from '../../views/open-data/open-data.ts';
import { stampOf, type Stamp } from '../../views/open-data/stamp.ts';

/** A file of the open data with what is in it. */
export interface WrittenDataFile extends DataFile {
	readonly content: Uint8Array<ArrayBuffer>;
}

const made = new WeakMap<Snapshot, Promise<readonly WrittenDataFile[]>>();

/** Every file of every set; written once for a snapshot, because pages state the sizes and catalogues the digests. */
export function dataFiles(snapshot: Snapshot): Promise<readonly WrittenDataFile[]> {
	const known = made.get(snapshot);
	if (known !== undefined) return known;
	const files = writeFiles(snapshot);
	made.set(snapshot, files);
	return files;
}

async function writeFiles(snapshot: Snapshot): Promise<readonly WrittenDataFile[]> {
	const stamp = stampOf(snapshot);
	const { real, samples } = openData(snapshot);
	const files: WrittenDataFile[] = [];
	for (const filled of [...real, ...samples]) {
		// The schema is the same for real rows and samples.
		for (const ending of dataEndings.filter((kind) => kind !== 'schema.json' || !filled.samples)) {
			const content = await contentOf(filled, ending, stamp);
			files.push({
				path: dataFilePath(filled.dataset.id, ending, filled.samples),
				ending,
				filled,
				bytes: content.length,
				sha256: createHash('sha256').update(content).digest('hex'),
				content,
			});
		}
	}
	return files;
}

const encoder = new TextEncoder();

function contentOf(
	filled: FilledDataset,
	ending: DataEnding,
	stamp: Stamp,
): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> {
	switch (ending) {
		case 'csv':
			return encoder.encode(csvFile(filled, stamp));
		case 'json':
			return encoder.encode(jsonFile(filled, stamp));
		case 'schema.json':
			return encoder.encode(schemaFile(filled.dataset, stamp));
		case 'xlsx':
			return dataWorkbookFile(dataWorkbook(filled, stamp));
		default:
			return ending satisfies never;
	}
}

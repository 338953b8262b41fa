import type { Problem } from '../domain/quality/problem.ts';
import { guideHeadings } from '../schema/guide.ts';
import type { Guide } from '../schema/guide.ts';
import { isPicture } from './content-place.ts';
import type { RecordKind } from './record-kind.ts';
import { missingFile } from './restricted-mdx/picture.ts';
import type { LocalFiles } from './restricted-mdx/prose-context.ts';

/** Guides: their own headings, and documents for download. */
export const guideKind: RecordKind<Guide> = {
	headings: guideHeadings,
	writtenFiles: ({ documents }) => documents.flatMap(({ file }) => file ?? []),
	evidenceFiles: () => [],
	checkFiles: checkDocuments,
};

function checkDocuments(file: string, { documents }: Guide, files: LocalFiles): readonly Problem[] {
	return documents.flatMap(({ file: written }, index): readonly Problem[] => {
		if (written === undefined || files.document(written) !== undefined) return [];
		const message =
			isPicture(written) && files.any(written) !== undefined
				? `Berkas \`${written}\` adalah gambar. Taruh gambar di naskah, atau simpan sebagai PDF.`
				: missingFile(written, { files });
		return [{ code: 'gambar-tidak-ada', file, path: ['documents', index, 'file'], message }];
	});
}

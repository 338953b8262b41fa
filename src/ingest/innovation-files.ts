import { evidenceProblems } from '../domain/quality/check-evidence.ts';
import type { Problem } from '../domain/quality/problem.ts';
import { proseHeadings } from '../schema/innovation.ts';
import type { Innovation } from '../schema/innovation.ts';
import type { RecordKind } from './record-kind.ts';
import { missingFile } from './restricted-mdx/picture.ts';
import type { LocalFiles } from './restricted-mdx/prose-context.ts';

/** Innovations: the headings of the ministry's form, pictures, and files of evidence. */
export const innovationKind: RecordKind<Innovation> = {
	headings: proseHeadings,
	writtenFiles: (data) => [...data.images.map(({ file }) => file), ...evidenceFiles(data)],
	evidenceFiles,
	checkFiles: (file, data, files) => [...checkImages(file, data, files), ...checkEvidence(file, data, files)],
};

function evidenceFiles({ assessments }: Innovation): readonly string[] {
	const rows = Object.values(assessments).flatMap((assessment) => Object.values(assessment));
	return rows.flatMap((row) => row.evidence.flatMap(({ file }) => file ?? []));
}

function checkImages(file: string, data: Innovation, files: LocalFiles): readonly Problem[] {
	return data.images.flatMap((image, index): readonly Problem[] => {
		const path = ['images', index];
		const problems: Problem[] = [];
		if (files.picture(image.file) === undefined) {
			const svg = 'Gambar SVG tidak diterima karena dapat memuat kode. Simpan sebagai PNG, JPG, atau WebP.';
			const unreadable = `Berkas \`${image.file}\` bukan gambar yang dapat dibaca. Simpan ulang sebagai PNG, JPG, atau WebP.`;
			const exists = files.any(image.file) !== undefined;
			const message = /\.svg$/i.test(image.file)
				? svg
				: exists
					? unreadable
					: missingFile(image.file, { files });
			problems.push({ code: 'gambar-tidak-ada', file, path: [...path, 'file'], message });
		}
		if (image.alt === undefined || image.alt === '') {
			const message =
				'Gambar tanpa teks pengganti. Tulis `alt`: apa yang terlihat, bagi orang yang tidak melihatnya.';
			problems.push({
				code: 'gambar-tanpa-teks',
				file,
				path: image.alt === undefined ? path : [...path, 'alt'],
				message,
			});
		}
		return problems;
	});
}

/** Evidence beside the record: files that are not there, or are others than those whose digest was written. */
function checkEvidence(file: string, data: Innovation, files: LocalFiles): readonly Problem[] {
	const look = {
		fileDigest: (written: string) => files.any(written)?.digest,
		sighting: () => undefined,
	};
	return [...missingEvidence(file, data, files), ...evidenceProblems(file, data.assessments, [], look)];
}

function missingEvidence(file: string, data: Innovation, files: LocalFiles): readonly Problem[] {
	return Object.entries(data.assessments).flatMap(([rubric, rows]) =>
		Object.entries(rows).flatMap(([row, filled]) =>
			filled.evidence.flatMap((evidence, index): readonly Problem[] => {
				if (evidence.file === undefined || files.any(evidence.file) !== undefined) return [];
				const path = ['assessments', rubric, row, 'evidence', index, 'file'];
				return [{ code: 'gambar-tidak-ada', file, path, message: missingFile(evidence.file, { files }) }];
			}),
		),
	);
}

import type { RemovedKind } from '../../domain/catalogue/removed-place.ts';
import { formatDate } from './formats.ts';

/** What was removed, in the middle of a sentence. */
export const removedKindLabels = {
	inovasi: 'catatan inovasi',
	panduan: 'panduan replikasi',
	daerah: 'halaman daerah',
	unit: 'halaman unit kerja',
	lomba: 'halaman lomba',
	edisi: 'halaman edisi lomba',
} as const satisfies Record<RemovedKind, string>;

export const removedText = {
	/** Above the title. */
	mark: 'Sudah ditarik',
	title: (title: string) => `${title} (ditarik)`,
	description: (kind: string, day: string) => `Di alamat ini pernah ada ${kind}. Ditarik ${formatDate(day)}.`,
	lead: (kind: string, day: string) =>
		`Di alamat ini pernah ada ${kind}. Catatan itu ditarik pada ${formatDate(day)} dan tidak lagi masuk daftar, hitungan, maupun pencarian.`,
	reason: 'Mengapa ditarik',
	movedTo: 'Sekarang di sini',
	nowhere: 'Tidak ada halaman yang menggantikannya.',
	source: 'Sumber',
	onward: 'Dari sini',
	region: (name: string) => `Halaman ${name}`,
	catalogue: 'Semua inovasi',
	contests: 'Semua lomba',
	guideOf: (title: string) => `Panduan replikasi ${title}`,
	madeFrom: 'Disusun dari daftar catatan yang ditarik.',
} as const;

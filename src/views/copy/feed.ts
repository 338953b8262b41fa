import type { ChangeKind } from '../../domain/catalogue/changes.ts';
import type { RemovedKind } from '../../domain/catalogue/removed-place.ts';
import { formatDate } from './formats.ts';

/** What happened, at the beginning of an item. */
export const changeLabels = {
	baru: 'Baru',
	diperbarui: 'Diperbarui',
	ditinjau: 'Ditinjau',
	'berganti-nama': 'Berganti nama',
	berhenti: 'Berhenti',
	ditarik: 'Ditarik',
} as const satisfies Record<ChangeKind, string>;

/** What an item is about, where its title alone does not say it; innovations are the rule. */
export const recordLabels = {
	inovasi: '',
	panduan: 'panduan replikasi ',
	daerah: 'daerah ',
	unit: 'unit kerja ',
	lomba: 'lomba ',
	edisi: 'edisi lomba ',
} as const satisfies Record<RemovedKind, string>;

export const feedText = {
	site: (site: string) => `${site}: perubahan catatan`,
	part: (site: string, part: string) => `${site}: perubahan catatan ${part}`,
	affair: (name: string) => `urusan ${name}`,
	about: (what: string) =>
		`Catatan inovasi yang baru, diperbarui, ditinjau, berhenti, dan ditarik: ${what}. Tanpa data contoh.`,
	everything: 'seluruh etalase',
	byHistory: 'Tanggal diambil dari riwayat perubahan berkas.',
	byReview:
		'Riwayat perubahan berkas tidak tersedia ketika situs dibuat; tanggal adalah hari tinjauan terakhir.',
	state: (asOf: string, rubric: string, version: number, commit: string | undefined) =>
		`Isi per ${formatDate(asOf)}; rubrik ${rubric} versi ${String(version)}${commit === undefined ? '' : `; revisi ${commit}`}.`,
	rights: (licence: string, url: string, publisher: string) => `${licence} (${url}), ${publisher}`,
	item: (label: string, record: string, title: string, region: string | undefined) =>
		`${label}: ${record}${title}${region === undefined ? '' : ` (${region})`}`,
	baru: 'Baru di etalase.',
	diperbarui: 'Diperbarui: berkas catatan berubah.',
	ditinjau: 'Ditinjau: isi dicocokkan lagi dengan sumbernya.',
	reviewed: (on: string, by: string) => `Ditinjau ${formatDate(on)} oleh ${by}.`,
	renamed: (name: string | undefined, since: string | undefined) =>
		`Berganti nama${name === undefined ? '' : ` menjadi ${name}`}${since === undefined ? '' : ` sejak ${formatDate(since)}`}.`,
	stopped: (cause: string | undefined, since: string | undefined) =>
		`Berhenti${since === undefined ? '' : ` sejak ${formatDate(since)}`}: ${cause ?? 'sebabnya belum ada data.'}`,
	removed: (reason: string) => `Ditarik: ${reason}`,
	movedTo: (address: string) => `Sekarang di ${address}`,
	/** Visible on pages, before the links to the feeds. */
	follow: 'Ikuti perubahan',
	followHint: 'Langganan tanpa surel: tempelkan alamat ini ke pembaca umpan.',
	rss: 'RSS',
	json: 'JSON Feed',
	rssTitle: (title: string) => `${title} (RSS)`,
	jsonTitle: (title: string) => `${title} (JSON Feed)`,
} as const;

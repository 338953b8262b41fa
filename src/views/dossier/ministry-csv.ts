import { innovationPath } from '../../domain/catalogue/address.ts';
import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { sidRowNumbers } from '../../schema/assessment.ts';
import { formOrigins, ministryRow } from '../../schema/open-data/ministry-row.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { formLabels, initiatorLabels, stageLabels, typeLabels } from '../copy/labels.ts';
import { dossierText as text } from '../copy/dossier.ts';
import { csvText } from '../csv.ts';
import { shownMaturity } from '../index/maturity.ts';
import { csvFile } from '../open-data/data-text.ts';
import { dataset, type DataRow } from '../open-data/dataset.ts';
import { fullAddress, stampOf } from '../open-data/stamp.ts';
import { proseParts } from './prose-parts.ts';

const joined = (parts: readonly (string | number | undefined)[]) =>
	parts.flatMap((part) => (part === undefined ? [] : [String(part)])).join(', ');

const labelled = <Key extends string>(labels: Readonly<Record<Key, string>>, key: Key | undefined) =>
	key === undefined ? null : labels[key];

function rowOf(record: InnovationRecord, { labels, snapshot }: CatalogueViews) {
	const { id, regionId, data, prose } = record;
	const { dates } = data;
	const agency = data.agency === undefined ? undefined : `${regionId}/${data.agency}`;
	const parts = new Map(proseParts(prose.html).map(({ heading, lines }) => [heading, lines]));
	const part = (heading: string) => {
		const lines = parts.get(heading) ?? [];
		return lines.length === 0 ? null : lines.map(({ text: line }) => line).join('\n');
	};
	const points = shownMaturity(record, snapshot)?.points;
	const level = (number: string) => points?.rows.find((row) => row.number === number)?.level ?? null;
	return {
		id,
		alamat: fullAddress(stampOf(snapshot), innovationPath(id)),
		daerah: labels.region(regionId),
		perangkat_daerah: agency === undefined ? null : (labels.agencyNames(agency)[0] ?? null),
		nama_inovasi: data.title,
		tahapan: labelled(stageLabels, data.stage),
		inisiator: labelled(initiatorLabels, data.initiator),
		nama_inisiator: null,
		jenis: labelled(typeLabels, data.type),
		bentuk: labelled(formLabels, data.form),
		tematik: data.themes.map(labels.theme),
		tematik_2020_2022: null,
		urusan_utama: data.affair === undefined ? null : labels.affair(data.affair),
		urusan_beririsan: data.relatedAffairs.map(labels.affair),
		waktu_uji_coba: dates.trial ?? null,
		waktu_penerapan: dates.implementation ?? null,
		pengembangan_terbaru: dates.development?.on ?? null,
		latar_belakang: part('Latar belakang'),
		rancang_bangun: part('Rancang bangun'),
		rancang_bangun_kata: prose.wordCounts['Rancang bangun'] ?? null,
		tujuan: part('Tujuan'),
		manfaat: part('Manfaat'),
		hasil: part('Hasil'),
		anggaran: data.budget.map(({ year, amount, fund }) => joined([year, amount, fund])),
		profil_bisnis: null,
		haki: data.intellectualProperty.map(({ kind, number, date }) => joined([kind, number, date])),
		penghargaan: data.awards.map(({ name, organiser, year }) => joined([name, organiser, year])),
		kematangan: points === undefined ? null : points.claimed / 100,
		video: data.video?.url ?? null,
		klasifikasi: null,
		koordinat: null,
		asta_cita: null,
		klaster_pkpn: null,
		program_pkpn: null,
		...Object.fromEntries(sidRowNumbers.map((number) => [`parameter_${number}`, level(number)])),
		kematangan_terverifikasi: points === undefined ? null : points.verified / 100,
	};
}

/** Innovations of one region in the columns of the ministry's form, with the stamp of every export. */
export function ministryCsv(
	innovations: readonly InnovationRecord[],
	sample: boolean,
	views: CatalogueViews,
): string {
	const rows: readonly DataRow[] = innovations.map((record) => rowOf(record, views));
	const filled = dataset({
		id: text.csvFile,
		title: '',
		description: '',
		row: ministryRow,
		rows: () => rows,
	});
	return csvFile({ dataset: filled, rows, samples: sample }, stampOf(views.snapshot));
}

/** Columns that the catalogue adds to those of the form. */
const ownColumns: ReadonlySet<string> = new Set([
	'id',
	'alamat',
	'daerah',
	'latar_belakang',
	'rancang_bangun_kata',
	'kematangan_terverifikasi',
]);

/** What each column of the CSV is, and where it is known from. */
export function ministryColumnsCsv(): string {
	const { columns } = dataset({
		id: text.csvFile,
		title: '',
		description: '',
		row: ministryRow,
		rows: () => [],
	});
	const origin = text.columnsFrom(Object.values(formOrigins));
	return csvText(
		text.columnsHead,
		columns.map(({ key, title, description }) => [
			key,
			title,
			description,
			ownColumns.has(key) ? text.ownColumn : origin,
		]),
	);
}

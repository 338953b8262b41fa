import { agendaPath, contestPath, editionPath } from '../../domain/catalogue/address.ts';
import type { EditionRecord } from '../../domain/catalogue/snapshot.ts';
import { editionState } from '../../domain/contest/stage-state.ts';
import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { Edition } from '../../schema/contest-edition.ts';
import { contestRow, editionRow, entryRow, eventRow } from '../../schema/open-data/contest-row.ts';
import { openDataText as words } from '../copy/open-data.ts';
import { datasetText as text } from '../copy/open-data-sets.ts';
import { regionByCode } from '../region/region-by-code.ts';
import {
	distinctIds,
	firstSource,
	fromHundredths,
	idWords,
	reviewOf,
	type DataSource,
} from './data-source.ts';
import { dataset } from './dataset.ts';

/** One row for each contest. */
export const contestData = dataset({
	id: 'lomba',
	...text.lomba,
	row: contestRow,
	rows: ({ contests, editions, address }) =>
		contests.map(({ id, data }) => ({
			id,
			alamat: address(contestPath(id)),
			nama: data.name,
			singkatan: data.shortName ?? null,
			ringkasan: data.summary,
			yang_dinilai: data.subject,
			cakupan: data.scope,
			id_daerah: data.region ?? null,
			penyelenggara: data.organiser,
			diadakan_sejak: data.since?.year ?? null,
			situs: data.url ?? null,
			jumlah_edisi: editions.filter(({ contestId }) => contestId === id).length,
			...reviewOf(data.reviewed),
		})),
});

function contestNames({ snapshot }: DataSource): ReadonlyMap<string, string> {
	return new Map(snapshot.contests.map(({ id, data }) => [id, data.name]));
}

/** One row for each edition. */
export const editionData = dataset({
	id: 'edisi-lomba',
	...text['edisi-lomba'],
	row: editionRow,
	rows: (source) => {
		const names = contestNames(source);
		return source.editions.map(({ id, contestId, data }) => ({
			id,
			alamat: source.address(editionPath(id)),
			id_lomba: contestId,
			lomba: names.get(contestId) ?? contestId,
			tahun: data.year,
			nama_edisi: data.title ?? null,
			tema: data.theme ?? null,
			keadaan: editionState(data, source.snapshot.asOf),
			tahap: data.stages.map(({ name }) => name),
			lolos_per_tahap: data.stages.map(({ passed }) =>
				passed === undefined ? words.unknownCount : String(passed.value),
			),
			peserta_tercatat: data.entries.length,
			dasar: data.basis ?? null,
			pengumuman: data.url ?? null,
			...firstSource(data.sources),
			...reviewOf(data.reviewed),
		}));
	},
});

const nameIn = (parts: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
	parts.find((part) => part.id === id)?.name ?? null;

/** Who took part: an innovation with a page here, a work without one, or a region. */
function entryColumns({ innovation, ...entry }: ContestEntry, source: DataSource) {
	const record = innovation === undefined ? undefined : source.views.innovations.get(innovation);
	const own = record === undefined ? undefined : source.regionColumns(record.regionId);
	const code = own?.kode_kemendagri ?? entry.region;
	return {
		id_inovasi: innovation ?? null,
		karya: record?.data.title ?? entry.title ?? null,
		pembuat: entry.author ?? null,
		kode_kemendagri: code ?? null,
		daerah: own?.daerah ?? (code === undefined ? null : regionByCode(code, source.snapshot).name),
	};
}

type Result = ContestEntry['results'][number];

function resultColumns(result: Result | undefined, { stages, scoreScale }: Edition) {
	return {
		tahap: nameIn(stages, result?.stage),
		hasil: result?.award ?? null,
		peringkat: result?.rank ?? null,
		nilai: fromHundredths(result?.score),
		skala_nilai: result?.score === undefined ? null : (scoreScale ?? null),
		catatan: result?.note ?? null,
	};
}

function entryKey({ innovation, title, author, region }: ContestEntry): string {
	return idWords(innovation ?? title ?? author ?? region ?? '');
}

/** Each result of an entry, or none once, with the id of its row. */
function resultsOf({ id, data }: EditionRecord) {
	const keys = distinctIds(data.entries.map(entryKey));
	const pairs = data.entries.flatMap((entry, index) => {
		const key = `${id}/${keys[index] ?? ''}`;
		const results: readonly (Result | undefined)[] = entry.results.length === 0 ? [undefined] : entry.results;
		return results.map((result) => ({
			entry,
			result,
			id: result === undefined ? key : `${key}/${result.stage}`,
		}));
	});
	const ids = distinctIds(pairs.map((pair) => pair.id));
	return pairs.map((pair, index) => ({ ...pair, id: ids[index] ?? pair.id }));
}

/** One row for each result of each known entry. */
export const entryData = dataset({
	id: 'hasil-lomba',
	...text['hasil-lomba'],
	row: entryRow,
	rows: (source) => {
		const names = contestNames(source);
		return source.editions.flatMap((edition) =>
			resultsOf(edition).map(({ id, entry, result }) => ({
				id,
				alamat: source.address(editionPath(edition.id)),
				id_lomba: edition.contestId,
				lomba: names.get(edition.contestId) ?? edition.contestId,
				id_edisi: edition.id,
				tahun: edition.data.year,
				...entryColumns(entry, source),
				kelompok: nameIn(edition.data.groups, entry.group),
				kategori: nameIn(edition.data.categories, entry.category),
				...resultColumns(result, edition.data),
				sesudah_lomba: entry.afterwards ?? null,
				belum_pasti: entry.uncertain ?? null,
				...firstSource([result?.source, entry.source].flatMap((known) => known ?? [])),
			})),
		);
	},
});

/** One row for each event or deadline. */
export const eventData = dataset({
	id: 'agenda',
	...text.agenda,
	row: eventRow,
	rows: ({ agendas, address }) =>
		agendas.flatMap(({ id: year, year: number, data }) =>
			data.events.map((event) => ({
				id: `${year}/${event.id}`,
				alamat: address(agendaPath),
				tahun: number,
				acara: event.title,
				jenis: event.kind,
				mulai: event.from ?? null,
				sampai: event.until ?? null,
				rencana_mulai: event.planned?.from ?? null,
				rencana_sampai: event.planned?.until ?? null,
				tanggal_lain: event.conflicts.map(({ from, until }) =>
					[from, until].flatMap((date) => date ?? []).join('/'),
				),
				id_daerah: event.regions,
				id_edisi: event.contest ?? null,
				tempat: event.place ?? null,
				penjelasan: event.text ?? null,
				halaman_resmi: event.url ?? null,
				...firstSource(event.source === undefined ? [] : [event.source]),
			})),
		),
});

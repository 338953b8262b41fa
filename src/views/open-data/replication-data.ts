import { guideDataPath, guidePath, innovationPath, ledgerPath } from '../../domain/catalogue/address.ts';
import { confirmedAdopters } from '../../domain/replication/confirmed-adopters.ts';
import type { LedgerEntry } from '../../domain/replication/ledger.ts';
import { scheduleOf } from '../../domain/replication/schedule.ts';
import type { Guide } from '../../schema/guide.ts';
import { guideRow, replicationRow } from '../../schema/open-data/replication-row.ts';
import { datasetText as text } from '../copy/open-data-sets.ts';
import { entryAnchor } from '../ledger/ledger-entry.ts';
import { ledgerNames, type LedgerNames } from '../ledger/ledger-names.ts';
import { reviewOf, type DataSource } from './data-source.ts';
import { dataset } from './dataset.ts';

/** Working days of the whole; unknown while no step has a length. */
function timeColumns({ phases }: Guide) {
	const { total, unknown } = scheduleOf(phases);
	const steps = phases.reduce((sum, phase) => sum + phase.steps.length, 0);
	return {
		jumlah_langkah: steps,
		hari_paling_cepat: unknown === steps ? null : total.min,
		hari_paling_lama: unknown === steps ? null : total.max,
		langkah_tanpa_lama: unknown,
	};
}

/** One row for each guide. */
export const guideData = dataset({
	id: 'panduan',
	...text.panduan,
	row: guideRow,
	rows: ({ guides, ledger, views, address, regionColumns }) =>
		guides.map(({ id, regionId, data }) => {
			const needed = (need: 'wajib' | 'membantu') =>
				data.prerequisites.flatMap((prerequisite) => (prerequisite.need === need ? [prerequisite.text] : []));
			return {
				id,
				alamat: address(guidePath(id)),
				alamat_json: address(guideDataPath(id)),
				judul: views.innovations.get(id)?.data.title ?? id,
				...regionColumns(regionId),
				ringkasan: data.summary,
				model: data.models.map(({ kind }) => kind),
				...timeColumns(data),
				prasyarat_wajib: needed('wajib'),
				prasyarat_membantu: needed('membantu'),
				tidak_cocok_bila: data.notSuitable,
				baris_biaya: data.costs.length,
				lisensi_panduan: data.terms.licence ?? null,
				replikasi_lanjutan: data.terms.reReplication ?? null,
				narahubung: data.contact?.office ?? null,
				replikasi_terkonfirmasi: confirmedAdopters(ledger, id).length,
				...reviewOf(data.reviewed),
			};
		}),
});

function originColumns({ origin }: LedgerEntry, names: LedgerNames, address: DataSource['address']) {
	const { name, region, url } = names.origin(origin);
	const own = origin.kind === 'di-sini';
	return {
		asal_id: own ? origin.innovationId : null,
		asal_judul: name,
		asal_daerah: region ?? null,
		asal_url: own ? address(innovationPath(origin.innovationId)) : (url ?? null),
	};
}

const cited = (sources: LedgerEntry['sources']['origin']) => [
	...new Set(sources.map(({ url, title }) => url ?? title)),
];

/** One row for each innovation and who took it over. */
export const replicationData = dataset({
	id: 'replikasi',
	...text.replikasi,
	row: replicationRow,
	rows: ({ ledger, snapshot, address }) => {
		const names = ledgerNames(snapshot);
		return ledger.map((entry) => {
			const { adopter, from, current, claims, records } = entry;
			const anchor = entryAnchor(entry.key);
			return {
				id: anchor,
				alamat: address(`${ledgerPath}#${anchor}`),
				...originColumns(entry, names, address),
				penerima: names.adopter(adopter).name,
				penerima_kode: adopter.kind === 'daerah' ? adopter.code : null,
				lewat: from === undefined ? null : names.adopter(from).name,
				nama_lokal: records.map(({ data }) => data.title),
				kedudukan: entry.standing,
				dasar_konfirmasi: entry.grounds,
				keadaan: current?.state ?? null,
				keadaan_sejak: current?.on ?? null,
				diklaim_sejak: claims.find(({ since }) => since !== undefined)?.since ?? null,
				sebab_berhenti: entry.causeOfStop ?? null,
				kesepakatan: entry.agreements.map(({ kind, number }) =>
					number === undefined ? kind : `${kind} ${number}`,
				),
				yang_diubah: entry.changes,
				pelajaran: entry.lessons,
				sumber_asal: cited(entry.sources.origin),
				sumber_penerima: cited(entry.sources.adopter),
			};
		});
	},
});

import { innovationPath } from '../../domain/catalogue/address.ts';
import { livenessOf } from '../../domain/catalogue/liveness.ts';
import { confirmedAdopters } from '../../domain/replication/confirmed-adopters.ts';
import { innovationRow } from '../../schema/open-data/innovation-row.ts';
import { datasetText as text } from '../copy/open-data-sets.ts';
import { firstSource, reviewOf } from './data-source.ts';
import { dataset } from './dataset.ts';

/** One row for each innovation. */
export const innovationData = dataset({
	id: 'inovasi',
	...text.inovasi,
	row: innovationRow,
	rows: (source) => {
		const { views, ledger, address } = source;
		const agencies = new Map(source.snapshot.agencies.map(({ id, data }) => [id, data.name]));
		const taken = Map.groupBy(ledger, ({ origin }) => (origin.kind === 'di-sini' ? origin.innovationId : ''));
		return source.innovations.map(({ id, regionId, data }) => {
			const agencyId = data.agency === undefined ? undefined : `${regionId}/${data.agency}`;
			const { dates, status, use, sources } = data;
			return {
				id,
				alamat: address(innovationPath(id)),
				judul: data.title,
				nama_pendek: data.shortName ?? null,
				nama_lain: data.aliases,
				ringkasan: data.summary,
				...source.regionColumns(regionId),
				id_unit: agencyId ?? null,
				unit: agencies.get(agencyId ?? '') ?? null,
				mitra: data.partners,
				inisiator: data.initiator ?? null,
				bentuk: data.form ?? null,
				jenis: data.type ?? null,
				id_urusan: data.affair ?? null,
				urusan: data.affair === undefined ? null : views.labels.affair(data.affair),
				urusan_beririsan: data.relatedAffairs,
				tema: data.themes,
				program: data.programmes,
				tahapan: data.stage ?? null,
				tanggal_uji_coba: dates.trial ?? null,
				tanggal_penerapan: dates.implementation ?? null,
				tanggal_pengembangan: dates.development?.on ?? null,
				status: status?.state ?? null,
				status_sejak: status?.since ?? null,
				status_sebab: status?.cause ?? null,
				nama_baru: status?.newName ?? null,
				untuk_siapa: use?.who ?? null,
				biaya_layanan: use?.cost ?? null,
				lama_layanan: use?.time ?? null,
				tempat_layanan: use?.where ?? null,
				tautan_layanan: use?.link ?? null,
				ada_panduan: views.guides.has(id),
				replikasi_terkonfirmasi: confirmedAdopters(taken.get(id) ?? [], id).length,
				jumlah_sumber: sources.length,
				...firstSource(sources),
				...reviewOf(data.reviewed),
				tinjauan_keadaan:
					status?.state === 'berhenti' ? 'berhenti' : livenessOf(data.reviewed.on, source.snapshot.asOf),
			};
		});
	},
});

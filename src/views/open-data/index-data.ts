import { innovationPath, regionIndexPath, rowPath } from '../../domain/catalogue/address.ts';
import type { Maturity } from '../../domain/index/maturity.ts';
import type { RowState } from '../../domain/rubric/row-score.ts';
import { indexRow, maturityRow, rubricDataRow, type LevelKey } from '../../schema/open-data/index-row.ts';
import { simulationLabel } from '../copy/index-words.ts';
import { datasetText as text } from '../copy/open-data-sets.ts';
import { indexViews } from '../index/index-views.ts';
import { fromHundredths, type DataSource } from './data-source.ts';
import { dataset } from './dataset.ts';

/** What every computed figure says of itself. */
function simulated({ snapshot }: DataSource) {
	const { rubric } = indexViews(snapshot).report;
	return { rubrik: rubric.id, rubrik_versi: rubric.version, keterangan: simulationLabel(rubric.title) };
}

/** Reports of the regions of this kind, by their ids. */
function reportsOf({ snapshot, samples }: DataSource) {
	return indexViews(snapshot).report.regions.filter(({ sample }) => sample === samples);
}

/** One row for each region: its simulated index. */
export const indexData = dataset({
	id: 'indeks',
	...text.indeks,
	row: indexRow,
	rows: (source) => {
		const said = simulated(source);
		return reportsOf(source).map(({ id, index }) => {
			const { claimed, verified, spd, innovations, missing } = index;
			return {
				id: `${id}/${said.rubrik}`,
				alamat: source.address(regionIndexPath(id)),
				...source.regionColumns(id),
				...said,
				indeks_diklaim: fromHundredths(claimed?.index),
				predikat_diklaim: claimed?.predicate ?? null,
				indeks_terverifikasi: fromHundredths(verified?.index),
				predikat_terverifikasi: verified?.predicate ?? null,
				skor_spd_diklaim: fromHundredths(spd?.claimed),
				skor_spd_terverifikasi: fromHundredths(spd?.verified),
				skor_jumlah_inovasi: fromHundredths(claimed?.countScore),
				// Nobody has answered yet: then it is unknown how many would count.
				inovasi_dihitung: missing.includes('isian-inovasi')
					? null
					: innovations.filter(({ counted }) => counted).length,
				pembagi: claimed?.divisor ?? null,
				yang_kurang: missing,
			};
		});
	},
});

function levelsOf({ rows }: Maturity) {
	const levels = new Map(rows.map(({ number, level }) => [`baris_${number}`, level ?? null]));
	const at = (key: LevelKey) => levels.get(key) ?? null;
	return {
		baris_16: at('baris_16'),
		baris_17: at('baris_17'),
		baris_18: at('baris_18'),
		baris_19: at('baris_19'),
		baris_20: at('baris_20'),
		baris_21: at('baris_21'),
		baris_22: at('baris_22'),
		baris_23: at('baris_23'),
		baris_24: at('baris_24'),
		baris_25: at('baris_25'),
		baris_26: at('baris_26'),
		baris_27: at('baris_27'),
		baris_28: at('baris_28'),
		baris_29: at('baris_29'),
		baris_30: at('baris_30'),
		baris_31: at('baris_31'),
		baris_32: at('baris_32'),
		baris_33: at('baris_33'),
		baris_34: at('baris_34'),
		baris_35: at('baris_35'),
	};
}

/** One row for each innovation that has answered rows of the rubric. */
export const maturityData = dataset({
	id: 'kematangan',
	...text.kematangan,
	row: maturityRow,
	rows: (source) => {
		const said = simulated(source);
		const titles = new Map(source.innovations.map(({ id, data }) => [id, data.title]));
		return reportsOf(source).flatMap(({ id: regionId, index }) =>
			index.innovations.flatMap(({ id, maturity }) => {
				const title = titles.get(id);
				if (maturity === undefined || title === undefined) return [];
				const numbers = (wanted: RowState) =>
					maturity.rows.flatMap(({ number, state }) => (state === wanted ? [number] : []));
				return [
					{
						id,
						alamat: source.address(innovationPath(id)),
						judul: title,
						...source.regionColumns(regionId),
						...said,
						skor_diklaim: maturity.claimed / 100,
						skor_terverifikasi: maturity.verified / 100,
						skor_tertinggi: maturity.maximum / 100,
						baris_terverifikasi: numbers('terverifikasi'),
						menunggu_verifikasi_ulang: numbers('menunggu-verifikasi-ulang'),
						wajib_belum_terisi: maturity.mandatoryMissing,
						...levelsOf(maturity),
					},
				];
			}),
		);
	},
});

/** One row for each scored row of each rubric whose rows are known. */
export const rubricData = dataset({
	id: 'rubrik',
	...text.rubrik,
	row: rubricDataRow,
	hasSamples: false,
	rows: ({ snapshot, address }) =>
		snapshot.rubrics.flatMap(({ id, version, status, year, spd, sid }) =>
			[...(spd.rows ?? []), ...(sid.rows ?? [])].map((row) => ({
				id: `${id}/${row.number}`,
				alamat: address(rowPath(id, row.number)),
				rubrik: id,
				rubrik_versi: version,
				rubrik_status: status,
				tahun: year,
				nomor: row.number,
				aspek: row.aspect,
				variabel: row.variable,
				indikator: row.name,
				definisi: row.definition,
				bobot: fromHundredths(row.weight),
				wajib: row.mandatory,
				parameter_1: row.levels[0],
				parameter_2: row.levels[1],
				parameter_3: row.levels[2],
				data_dukung: row.evidence?.text ?? null,
			})),
		),
});

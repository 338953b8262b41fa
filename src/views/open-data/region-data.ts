import { agencyPath, regionPath } from '../../domain/catalogue/address.ts';
import { listedRegionId } from '../../domain/catalogue/listed-region-id.ts';
import {
	agencyRow,
	officialResultRow,
	referenceRegionRow,
	regionRow,
} from '../../schema/open-data/region-row.ts';
import type { OfficialResult } from '../../schema/region.ts';
import { datasetText as text } from '../copy/open-data-sets.ts';
import { firstSource, reviewOf } from './data-source.ts';
import { dataset } from './dataset.ts';

/** One row for each region with a page of its own. */
export const regionData = dataset({
	id: 'daerah',
	...text.daerah,
	row: regionRow,
	rows: ({ regions, snapshot, address }) => {
		const listed = new Map(snapshot.reference.regions.map((region) => [region.code, region]));
		const lists = new Map(snapshot.agencyLists.map((list) => [list.regionId, list.complete]));
		return regions.map(({ region: { id, data }, agencies, innovations }) => {
			const facts = data.sampleFacts ?? listed.get(data.code);
			return {
				id,
				alamat: address(regionPath(id)),
				kode_kemendagri: data.code,
				nama: data.name,
				jenjang: listed.get(data.code)?.level ?? null,
				ringkasan: data.summary,
				penduduk: facts?.population ?? null,
				luas_km2: facts?.areaKm2 ?? null,
				asal_catatan: data.recordsFrom,
				jumlah_unit: agencies.length,
				daftar_unit_lengkap: lists.get(id) ?? null,
				jumlah_inovasi: innovations.length,
				...reviewOf(data.reviewed),
			};
		});
	},
});

/** One row for each agency. */
export const agencyData = dataset({
	id: 'unit',
	...text.unit,
	row: agencyRow,
	rows: ({ regions, address, regionColumns }) =>
		regions.flatMap(({ region, agencies, innovations }) => {
			const owned = Map.groupBy(innovations, ({ data }) => data.agency);
			return agencies.map(({ id, data }) => ({
				id,
				alamat: address(agencyPath(id)),
				nama: data.name,
				nama_pendek: data.shortName ?? null,
				kategori: data.category,
				id_induk: data.parent === undefined ? null : `${region.id}/${data.parent}`,
				aktif_sejak: data.activeFrom ?? null,
				aktif_sampai: data.activeUntil ?? null,
				situs: data.website ?? null,
				jumlah_inovasi: owned.get(data.id)?.length ?? 0,
				...regionColumns(region.id),
			}));
		}),
});

type Figure = OfficialResult['conflicts'][number];

/** One row for each published result, and for each figure that another source gives. */
export const officialResultData = dataset({
	id: 'hasil-resmi',
	...text['hasil-resmi'],
	row: officialResultRow,
	rows: ({ regions, address, regionColumns }) =>
		regions.flatMap(({ region: { id, data } }) =>
			data.results.flatMap(({ year, scale, standing, conflicts, ...main }) => {
				const row = (figure: Figure, place: number) => ({
					id: place === 0 ? `${id}/${String(year)}` : `${id}/${String(year)}-${String(place + 1)}`,
					alamat: address(regionPath(id)),
					...regionColumns(id),
					tahun: year,
					skala: scale,
					kedudukan: standing,
					angka_lain: place > 0,
					skor: figure.score ?? null,
					predikat: figure.predicate ?? null,
					jumlah_inovasi: figure.innovations ?? null,
					catatan: figure.note ?? null,
					...firstSource([figure.source]),
				});
				return [main, ...conflicts].map(row);
			}),
		),
});

/** One row for each province, regency and city of the country. */
export const referenceRegionData = dataset({
	id: 'wilayah',
	...text.wilayah,
	row: referenceRegionRow,
	hasSamples: false,
	rows: ({ snapshot, address }) => {
		const own = new Map(snapshot.regions.map(({ id, data }) => [data.code, id]));
		const listed = snapshot.reference.regions;
		const provinces = new Map(
			listed.flatMap(({ level, code, name }) => (level === 'provinsi' ? [[code, name]] : [])),
		);
		return listed.map((region) => {
			const id = own.get(region.code);
			return {
				id: id ?? listedRegionId(region),
				kode_kemendagri: region.code,
				nama: region.level === 'provinsi' ? `Provinsi ${region.name}` : region.name,
				jenjang: region.level,
				kode_provinsi: region.provinceCode,
				provinsi: provinces.get(region.provinceCode) ?? null,
				penduduk: region.population,
				luas_km2: region.areaKm2 ?? null,
				alamat: id === undefined ? null : address(regionPath(id)),
			};
		});
	},
});

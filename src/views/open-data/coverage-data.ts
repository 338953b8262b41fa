import { coveragePath } from '../../domain/catalogue/address.ts';
import type { AgencyYear, ObligedAgency } from '../../domain/coverage/agency-year.ts';
import { coverageRow } from '../../schema/open-data/index-row.ts';
import { coverageDataText as words } from '../copy/coverage.ts';
import { datasetText as text } from '../copy/open-data-sets.ts';
import { stateView } from '../coverage/coverage-state.ts';
import { isObliged } from '../coverage/coverage-summary.ts';
import { coverageOf } from '../coverage/region-coverage.ts';
import type { RegionContents } from '../region-contents.ts';
import type { DataSource } from './data-source.ts';
import { dataset } from './dataset.ts';

function notNegative(days: number | undefined): number | null {
	return days === undefined || days < 0 ? null : days;
}

/** Days since the deadline; undefined on the day itself and before, when days are left. */
function daysLate(daysLeft: number | undefined): number | undefined {
	return daysLeft === undefined || daysLeft === 0 ? undefined : -daysLeft;
}

/** Who is early or late: known only where agencies report themselves. */
function timeColumns(reporting: ObligedAgency | undefined) {
	return {
		ketepatan_waktu: reporting?.timing === undefined ? null : words.timing[reporting.timing],
		sisa_hari: notNegative(reporting?.daysLeft),
		lewat_hari: notNegative(daysLate(reporting?.daysLeft)),
	};
}

/** One row for each year and agency of a region that has a duty. */
export function coverageRows({ region, ...contents }: RegionContents, source: DataSource) {
	const names = new Map(contents.agencies.map(({ id, data }) => [id, data.name]));
	const { recordsFrom, duties } = region.data;
	const row = (year: number, agency: AgencyYear) => {
		const obliged = isObliged(agency) ? agency : undefined;
		const { sisa_hari, lewat_hari, ketepatan_waktu } = timeColumns(
			recordsFrom === 'unit' ? obliged : undefined,
		);
		return {
			id: `${agency.agencyId}/${String(year)}`,
			alamat: source.address(coveragePath(region.id)),
			...source.regionColumns(region.id),
			asal_catatan: recordsFrom,
			id_unit: agency.agencyId,
			unit: names.get(agency.agencyId) ?? agency.agencyId,
			kategori: agency.category,
			tahun: year,
			keadaan: stateView(agency.state, recordsFrom).label,
			inovasi_dihitung: obliged?.counted ?? null,
			inovasi_diwajibkan: obliged?.required ?? null,
			dihitung_bersama_di: names.get(obliged?.sharedIn ?? '') ?? null,
			tanggal_terpenuhi: obliged?.metOn ?? null,
			ketepatan_waktu,
			batas_waktu: obliged?.deadline ?? null,
			sisa_hari,
			lewat_hari,
			dasar_kewajiban: duties[obliged?.duty ?? -1]?.basis ?? null,
		};
	};
	return coverageOf({ region, ...contents }, source.snapshot.asOf).years.flatMap(({ year, agencies }) =>
		agencies.map((agency) => row(year, agency)),
	);
}

/** Coverage of all regions with a duty. */
export const coverageData = dataset({
	id: 'cakupan',
	...text.cakupan,
	row: coverageRow,
	rows: (source) => source.regions.flatMap((contents) => coverageRows(contents, source)),
});

import type { AgendaEvent } from '../../schema/agenda.ts';
import type { AgendaRecord, EditionRecord } from '../catalogue/snapshot.ts';
import { comparePartialDates } from './check-dates.ts';
import type { Entries } from './entries.ts';
import type { KnownRegions } from './known-region.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** Dates that nobody can check, that belong to another year, or that concern regions and contests that do not exist. */
export function checkAgendas(entries: Entries, regions: KnownRegions): readonly Problem[] {
	const editions = new Map(entries.editions.map((edition) => [edition.id, edition]));
	const events = entries.agendas.flatMap((agenda) =>
		agenda.data.events.flatMap((event, index) => {
			const path = ['events', index];
			return [
				...unknownRegions(agenda, event, path, regions),
				...unknownEdition(agenda, event, path, editions),
				...unknownStage(agenda, event, path, editions),
				...wrongFlag(agenda, event, path, regions),
				...wrongDates(agenda, event, path),
				...withoutSource(agenda, event, path),
			];
		}),
	);
	return [...events, ...repeatedStages(entries.agendas)];
}

type Path = Problem['path'];
type Editions = ReadonlyMap<string, EditionRecord>;

function unknownRegions(
	{ file }: AgendaRecord,
	{ regions }: AgendaEvent,
	path: Path,
	{ byId, listedIds }: KnownRegions,
): readonly Problem[] {
	return regions.flatMap((region, index): readonly Problem[] => {
		if (byId.has(region) || listedIds.has(region)) return [];
		const message = `Daerah \`${region}\` tidak dikenal.${suggestionText(region, [...byId.keys(), ...listedIds])} Tulis nama daerah dengan huruf kecil dan tanda hubung, misalnya \`kota-magelang\`.`;
		return [{ code: 'daerah-tidak-dikenal', file, path: [...path, 'regions', index], message }];
	});
}

function unknownEdition(
	{ file }: AgendaRecord,
	{ contest }: AgendaEvent,
	path: Path,
	editions: Editions,
): readonly Problem[] {
	if (contest === undefined || editions.has(contest)) return [];
	const message = `Edisi lomba \`${contest}\` tidak ada di etalase ini.${suggestionText(contest, editions.keys())} Tulis \`<lomba>/<edisi>\` menurut folder dan nama berkasnya, atau hapus baris ini.`;
	return [{ code: 'rujukan-tidak-dikenal', file, path: [...path, 'contest'], message }];
}

function unknownStage(
	{ file }: AgendaRecord,
	{ contest = '', stage }: AgendaEvent,
	path: Path,
	editions: Editions,
): readonly Problem[] {
	const stages = editions.get(contest)?.data.stages.map(({ id }) => id);
	if (stage === undefined || stages === undefined || stages.includes(stage)) return [];
	const message = `Tahap \`${stage}\` tidak ada di edisi \`${contest}\`.${suggestionText(stage, stages)} Salin \`id\` tahapnya dari berkas edisi itu.`;
	return [{ code: 'rujukan-tidak-dikenal', file, path: [...path, 'stage'], message }];
}

/** A stage is one event of the calendar, so only one line of all years may speak of it. */
function repeatedStages(agendas: readonly AgendaRecord[]): readonly Problem[] {
	const seen = new Set<string>();
	return agendas.flatMap(({ file, data }) =>
		data.events.flatMap(({ contest = '', stage }, index): readonly Problem[] => {
			const name = `${contest} ${stage ?? ''}`;
			if (stage === undefined || !seen.has(name)) {
				seen.add(name);
				return [];
			}
			const message = `Tahap \`${stage}\` dari \`${contest}\` sudah ditulis di acara lain. Gabungkan keduanya.`;
			return [{ code: 'id-ganda', file, path: ['events', index, 'stage'], message }];
		}),
	);
}

function wrongFlag(
	{ file }: AgendaRecord,
	{ regions, sample }: AgendaEvent,
	path: Path,
	{ byId }: KnownRegions,
): readonly Problem[] {
	const fictional = regions.length > 0 && regions.every((region) => byId.get(region)?.sample === true);
	if (fictional === sample) return [];
	const message = fictional
		? 'Acara ini hanya menyangkut daerah contoh. Tulis `sample: true` agar pembaca tahu bahwa acaranya rekaan.'
		: 'Acara ini menyangkut daerah nyata. Hapus `sample: true`; acara rekaan hanya boleh bagi daerah contoh.';
	return [{ code: 'contoh-tidak-cocok', file, path: [...path, 'sample'], message }];
}

/** An event ends after it begins, and touches the year of its file. */
function wrongDates({ file, year }: AgendaRecord, event: AgendaEvent, path: Path): readonly Problem[] {
	const { from, until } = event;
	const code = 'tanggal-bertentangan';
	if (from !== undefined && until !== undefined && comparePartialDates(until, from) < 0) {
		const message = `Acara berakhir (\`${until}\`) sebelum dimulai (\`${from}\`). Periksa kedua tanggal.`;
		return [{ code, file, path: [...path, 'until'], message }];
	}
	const years = [from, until].flatMap((date) => (date === undefined ? [] : Number(date.slice(0, 4))));
	if (years.length === 0 || (Math.min(...years) <= year && year <= Math.max(...years))) return [];
	const message = `Tanggal ini di luar tahun ${String(year)}. Pindahkan acara ke \`agenda/${String(years[0] ?? year)}.yaml\`, atau periksa tahunnya.`;
	return [{ code, file, path: [...path, from === undefined ? 'until' : 'from'], message }];
}

function withoutSource({ file }: AgendaRecord, event: AgendaEvent, path: Path): readonly Problem[] {
	const dated = event.from !== undefined || event.until !== undefined;
	if (event.sample || !dated || event.source !== undefined) return [];
	const message = 'Tanggal tanpa sumber tidak dapat diperiksa pembaca. Tulis `source` bagi acara ini.';
	return [{ code: 'sumber-tidak-ada', file, path, message }];
}

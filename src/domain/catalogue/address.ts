// Site paths are Indonesian, begin and end with a slash, and have no base: it is added once, in `joinBase`.

/** Facets whose values have pages under `/inovasi/`. */
export const pagedFacetNames = ['urusan', 'bentuk', 'jenis', 'tahapan', 'tahun', 'tema', 'data'] as const;

export const facetPathNames = [...pagedFacetNames, 'kebutuhan'] as const;

/** Words that cannot be a region id because `/inovasi/<word>/` is something else. */
export const reservedRegionIds: readonly string[] = [...facetPathNames, 'halaman'];

/** Address of an innovation from its id `<region>/<innovation>`. */
export function innovationPath(id: string): string {
	return `/inovasi/${id}/`;
}

/** Everything that the page of an innovation says, as JSON, from the innovation's id. */
export function innovationDataPath(id: string): string {
	return `${innovationPath(id)}inovasi.json`;
}

/** The id `<region>/<innovation>` in the address of an innovation's page, with or without a base; undefined for others. */
export function innovationIdOf(address: string): string | undefined {
	const [, id, region = ''] = /\/inovasi\/(([a-z0-9-]+)\/[a-z0-9-]+)\/$/.exec(address) ?? [];
	return reservedRegionIds.includes(region) ? undefined : id;
}

/** How an innovation is replicated, from the innovation's id. */
export function guidePath(innovationId: string): string {
	return `${innovationPath(innovationId)}replikasi/`;
}

/** Innovations that can be replicated, and what each takes. */
export const replicationPath = '/replikasi/';

/** All guides as the finder compares them, as compact JSON. */
export const candidatesPath = `${replicationPath}calon.json`;

/** The regions that a visitor can choose, as JSON. */
export const chosenRegionsPath = `${replicationPath}daerah.json`;

/** Everything that a guide says, as JSON, from the innovation's id. */
export function guideDataPath(innovationId: string): string {
	return `${guidePath(innovationId)}panduan.json`;
}

/** Innovations side by side; which ones stands in the fragment. */
export const comparePath = '/bandingkan/';

/** What the comparison shows of one innovation, as JSON. */
export function comparedDataPath(innovationId: string): string {
	return `${innovationPath(innovationId)}banding.json`;
}

/** Who took what from whom. */
export const ledgerPath = `${replicationPath}silsilah/`;

export function facetPath(facet: (typeof facetPathNames)[number], value: string): string {
	return `/inovasi/${facet}/${value}/`;
}

export function regionPath(regionId: string): string {
	return `/daerah/${regionId}/`;
}

/** Address of an agency from its id `<region>/<agency>`. */
export function agencyPath(id: string): string {
	return `/daerah/${id}/`;
}

/** Words that cannot be the id of an agency because `/daerah/<region>/<word>/` is something else. */
export const reservedAgencyIds: readonly string[] = ['indeks', 'cakupan', 'buku'];

/** The index of one region, explained. */
export function regionIndexPath(regionId: string): string {
	return `/daerah/${regionId}/indeks/`;
}

/** Which agencies of a region have met their duty. */
export function coveragePath(regionId: string): string {
	return `/daerah/${regionId}/cakupan/`;
}

/** The same as a table for spreadsheets. */
export function coverageCsvPath(regionId: string): string {
	return `/daerah/${regionId}/cakupan.csv`;
}

/** The innovations of a region as a book of one year, ready to be printed. */
export function bookPath(regionId: string, year: number): string {
	return `/daerah/${regionId}/buku/${String(year)}/`;
}

/** The rules of the rubrics that an index can be computed by, as JSON. */
export const rubricRulesPath = '/indeks/rubrik.json';

/** What the index of a region is computed from, and what came out, as JSON. */
export function regionInputsPath(regionId: string): string {
	return `/daerah/${regionId}/indeks/masukan.json`;
}

/** What-if in the browser; what is simulated stands in the fragment. */
export const simulationPath = '/indeks/simulasi/';

/** The simulation, starting from what a region has entered. */
export function simulationOfRegionPath(regionId: string, rubricId: string): string {
	return `${simulationPath}#1;${rubricId};${regionId}`;
}

/** Which innovations to submit, for every region. */
export const choicesPath = '/indeks/pilih/';

/** Which innovations of one region to submit. */
export function choicePath(regionId: string): string {
	return `${choicesPath}${regionId}/`;
}

/** How the index is computed, year by year. */
export const methodsPath = '/metodologi/';

/** How one year's index is computed. */
export function methodPath(rubricId: string): string {
	return `${methodsPath}${rubricId}/`;
}

/** Id of a row in the page of its rubric: `baris-16`, `baris-2a`. */
export function rowAnchor(number: string): string {
	return `baris-${number}`;
}

/** What the rubric says about one row. */
export function rowPath(rubricId: string, number: string): string {
	return `${methodPath(rubricId)}#${rowAnchor(number)}`;
}

/** Contests, and what runs now. */
export const contestsPath = '/lomba/';

export function contestPath(contestId: string): string {
	return `${contestsPath}${contestId}/`;
}

/** One edition from its id `<contest>/<edition>`. */
export function editionPath(editionId: string): string {
	return `${contestsPath}${editionId}/`;
}

/** The innovations of one region as a table. */
export function regionInnovationsCsvPath(regionId: string): string {
	return `/daerah/${regionId}/inovasi.csv`;
}

/** What happens when. */
export const agendaPath = '/agenda/';

/** One event in the agenda, by its id. */
export function happeningAnchor(happeningId: string): string {
	return `${agendaPath}#${happeningId}`;
}

/** The dates of the country and of all its regions, for calendars. */
export const agendaCalendarPath = `${agendaPath}agenda.ics`;

/** The dates of one region and of the country, for calendars. */
export function regionCalendarPath(regionId: string): string {
	return `${agendaPath}${regionId}.ics`;
}

/** What is kept on the device, and the page that stands for one that is not when there is no network. */
export const offlinePath = '/luring/';

/** The service worker; it answers for everything below the folder it lies in. */
export const workerPath = '/sw.js';

/** What a device needs to know to install the site as an app. */
export const appManifestPath = '/manifest.webmanifest';

/** Icon of the installed app; the names are those of `appIcons`. */
export function appIconPath(name: string): string {
	return `/ikon/${name}.png`;
}

export function termPath(termId: string): string {
	return `/istilah/#${termId}`;
}

export function helpPath(code: string): string {
	return `/bantuan/${code}/`;
}

/** A site path under the base that Astro serves from: `/` or `/etalase/`, with or without the last slash. */
export function joinBase(base: string, path: string): string {
	return `${base.replace(/\/+$/, '')}${path}`;
}

/** Published copy of a picture, by the digest of its file and its width in pixels. */
export function mediaPath(digest: string, width: number): string {
	return `/media/${digest}-${String(width)}.webp`;
}

/** Published copy of a document, by the digest of its file; the name is kept so that a download is recognisable. */
export function documentPath(digest: string, name: string): string {
	return `/berkas/${digest}/${name}`;
}

/** The picture that messengers and social networks show of a page, from the path of the page. */
export function shareImagePath(path: string): string {
	return `/kartu${path.slice(0, -1)}.png`;
}

/** Badge of an innovation from its id; other sites link to it, so it never moves. */
export function innovationBadgePath(id: string): string {
	return `/lencana/inovasi/${id}.svg`;
}

/** Badge of an agency from its id `<region>/<agency>`. */
export function agencyBadgePath(id: string): string {
	return `/lencana/unit/${id}.svg`;
}

export function regionBadgePath(regionId: string): string {
	return `/lencana/daerah/${regionId}.svg`;
}

/** An innovation as a small page for the frames of other sites, from its id. */
export function embedPath(id: string): string {
	return `/sematan/inovasi/${id}/`;
}

/**
 * The script that other sites load beside such a frame. Pages that nobody here can change name this address: what it
 * expects of them stays as it is, and a change that would break them gets an address of its own.
 */
export const embedScriptPath = '/sematan/kartu.js';

/** What oEmbed tells about an innovation, from its id. */
export function oEmbedPath(id: string): string {
	return `/oembed/${id}.json`;
}

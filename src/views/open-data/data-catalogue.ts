import { dataCataloguePath, dataFilePath, dataPath } from '../../domain/catalogue/data-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { openDataText as text } from '../copy/open-data.ts';
import { mediaTypes, type DataFile } from './data-file.ts';
import type { FilledDataset } from './open-data.ts';
import { fullAddress, publishedStamp, stampOf, type Stamp } from './stamp.ts';

/** Every prefix is written out, so that no program has to fetch a context to read the catalogue. */
const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	spdx: 'http://spdx.org/rdf/terms#',
	owl: 'http://www.w3.org/2002/07/owl#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const id = (address: string) => ({ '@id': address });
const indonesian = (words: string) => ({ '@value': words, '@language': 'id' });
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
const year = (value: number) => ({ '@value': String(value), '@type': 'xsd:gYear' });

const vocabulary = 'http://publications.europa.eu/resource/authority/';
const language = id(`${vocabulary}language/IND`);
const indonesia = id('https://sws.geonames.org/1643084/');

function mediaType(name: string) {
	return id(`https://www.iana.org/assignments/media-types/${name}`);
}

/** The years that the rows speak of; none for sets without years. */
function temporal({ rows }: FilledDataset) {
	const years = rows.flatMap(({ tahun }) => (typeof tahun === 'number' ? [tahun] : []));
	if (years.length === 0) return {};
	return {
		'dct:temporal': {
			'@type': 'dct:PeriodOfTime',
			'dcat:startDate': year(Math.min(...years)),
			'dcat:endDate': year(Math.max(...years)),
		},
	};
}

const formats = { csv: 'CSV', json: 'JSON', xlsx: 'XLSX' } as const;

function distribution({ path, ending, bytes, sha256, filled }: DataFile, stamp: Stamp) {
	if (ending === 'schema.json') return [];
	const address = fullAddress(stamp, path);
	return [
		{
			'@id': address,
			'@type': 'dcat:Distribution',
			'dct:title': indonesian(`${filled.dataset.title} (${formats[ending]})`),
			'dcat:accessURL': id(fullAddress(stamp, dataPath)),
			'dcat:downloadURL': id(address),
			'dcat:mediaType': mediaType(mediaTypes[ending]),
			'dct:format': formats[ending],
			'dct:license': id(stamp.licence.url),
			'dct:modified': day(stamp.asOf),
			'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
			'spdx:checksum': {
				'@type': 'spdx:Checksum',
				'spdx:algorithm': id('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
				'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
			},
			...(ending === 'json'
				? { 'dct:conformsTo': id(fullAddress(stamp, dataFilePath(filled.dataset.id, 'schema.json'))) }
				: {}),
		},
	];
}

/** Page of a set in the list of all. */
export function datasetAnchor(setId: string): string {
	return `${dataPath}#${setId}`;
}

/** A DCAT catalogue of all sets of real data, for portals that harvest such. */
export function dataCatalogue(snapshot: Snapshot, files: readonly DataFile[]) {
	const stamp = stampOf(snapshot);
	const { site } = snapshot;
	const publisher = {
		'@id': site.publisher.url ?? stamp.site,
		'@type': 'foaf:Organization',
		'foaf:name': indonesian(stamp.publisher),
	};
	const shared = {
		'dct:publisher': publisher,
		'dct:license': id(stamp.licence.url),
		'dct:language': language,
		'dct:spatial': indonesia,
		'dct:modified': day(stamp.asOf),
	};
	const sets = Map.groupBy(
		files.filter(({ filled }) => !filled.samples),
		({ filled }) => filled,
	);
	return {
		'@context': context,
		'@id': fullAddress(stamp, dataCataloguePath),
		'@type': 'dcat:Catalog',
		'dct:title': indonesian(text.catalogueTitle(site.name)),
		'dct:description': indonesian(text.lead),
		'foaf:homepage': id(fullAddress(stamp, dataPath)),
		...shared,
		'owl:versionInfo': versionInfo(stamp),
		'dcat:dataset': [...sets].map(([filled, own]) => ({
			'@id': fullAddress(stamp, datasetAnchor(filled.dataset.id)),
			'@type': 'dcat:Dataset',
			'dct:identifier': fullAddress(stamp, datasetAnchor(filled.dataset.id)),
			'dct:title': indonesian(filled.dataset.title),
			'dct:description': indonesian(filled.dataset.description),
			'dcat:keyword': text.keywords.map(indonesian),
			'dcat:landingPage': id(fullAddress(stamp, datasetAnchor(filled.dataset.id))),
			'dcat:contactPoint': {
				'@type': 'vcard:Organization',
				'vcard:fn': site.contact.office,
				'vcard:hasEmail': id(`mailto:${site.contact.email}`),
			},
			'dct:accrualPeriodicity': id(`${vocabulary}frequency/IRREG`),
			...shared,
			...temporal(filled),
			'owl:versionInfo': versionInfo(stamp),
			'dcat:distribution': own.flatMap((file) => distribution(file, stamp)),
		})),
	};
}

/** Rubric, day and commit in one line. */
function versionInfo(stamp: Stamp): string {
	const { rubrik, rubrik_versi: version, per_tanggal: on, commit } = publishedStamp(stamp);
	return [`${rubrik} v${String(version)}`, on, ...(commit === null ? [] : [commit])].join(' · ');
}

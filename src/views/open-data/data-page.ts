import { candidatesPath, rubricRulesPath } from '../../domain/catalogue/address.ts';
import {
	dataCataloguePath,
	dataFilePath,
	dataPackagePath,
	dataPath,
	dictionaryPath,
	feedPath,
} from '../../domain/catalogue/data-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { calendarOfEverything } from '../agenda/agenda-calendar.ts';
import { contentState } from '../content-state.ts';
import { formatDate, formatNumber } from '../copy/formats.ts';
import { dataLineText, openDataText as text } from '../copy/open-data.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import { byteSize } from './byte-size.ts';
import type { DataFile } from './data-file.ts';
import { feedLinks } from './feed-links.ts';
import { innovationSchemaPath } from './innovation-document.ts';
import { openData, type FilledDataset } from './open-data.ts';
import { fullAddress, stampOf } from './stamp.ts';
import { catalogueData } from './structured-catalogue.ts';

interface Download {
	readonly label: string;
	readonly path: string;
	/** `29 kB`. */
	readonly size: string;
}

export interface SetView {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** `36 baris`, or that there are none yet. */
	readonly rows: string;
	readonly downloads: readonly Download[];
	/** What the columns mean, and the schema of the JSON. */
	readonly about: readonly SiteLink[];
	/** Absent when there are none. */
	readonly samples?: { readonly rows: string; readonly downloads: readonly Download[] } | undefined;
}

interface OtherData {
	readonly text: string;
	/** Absent for what has an address for each record. */
	readonly path?: string | undefined;
}

export interface DataPage {
	readonly frame: Frame;
	readonly sets: readonly SetView[];
	readonly whole: readonly OtherData[];
	readonly others: readonly OtherData[];
	readonly facts: readonly { readonly label: string; readonly text: string; readonly url?: string }[];
	readonly citation: string;
	readonly bibtex: string;
}

const offered = ['csv', 'json', 'xlsx'] as const;

type Sizes = ReadonlyMap<string, number>;

function downloads({ dataset, samples }: FilledDataset, sizes: Sizes): readonly Download[] {
	return offered.map((ending) => {
		const path = dataFilePath(dataset.id, ending, samples);
		return { label: dataLineText.formats[ending], path, size: byteSize(sizes.get(path) ?? 0) };
	});
}

const rowsText = (count: number) => (count === 0 ? text.noRows : text.rows(formatNumber(count)));

function setViews(snapshot: Snapshot, sizes: Sizes): readonly SetView[] {
	const { real, samples } = openData(snapshot);
	return real.map((filled) => {
		const { id, title, description, columns } = filled.dataset;
		const sample = samples.find(({ dataset }) => dataset.id === id);
		return {
			id,
			title,
			description,
			rows: rowsText(filled.rows.length),
			downloads: downloads(filled, sizes),
			about: [
				{ label: text.columns(formatNumber(columns.length)), path: `${dictionaryPath}#${id}` },
				{ label: text.schema, path: dataFilePath(id, 'schema.json') },
			],
			samples:
				sample === undefined
					? undefined
					: { rows: rowsText(sample.rows.length), downloads: downloads(sample, sizes) },
		};
	});
}

function others(snapshot: Snapshot): readonly OtherData[] {
	const { feeds, innovation, innovationSchema, guide, source, report, rules, candidates, calendar } =
		text.otherList;
	const everyDate = calendarOfEverything(snapshot);
	return [
		{ text: feeds, path: `${feedPath({ kind: 'situs' })}.xml` },
		...(everyDate === undefined ? [] : [{ text: calendar, path: everyDate }]),
		{ text: innovation },
		{ text: innovationSchema, path: innovationSchemaPath },
		{ text: guide },
		{ text: source },
		{ text: report, path: '/indeks/laporan.json' },
		{ text: rules, path: rubricRulesPath },
		{ text: candidates, path: candidatesPath },
	];
}

function facts(snapshot: Snapshot): DataPage['facts'] {
	const { rubric, rubricVersion, asOf, licence, publisher } = stampOf(snapshot);
	return [
		{ label: text.licence, text: licence.name, url: licence.url },
		{ label: text.publisher, text: publisher },
		{ label: text.asOf, text: formatDate(asOf) },
		{ label: text.commit, text: contentState(snapshot).commit ?? text.noCommit },
		{ label: text.rubric, text: text.rubricVersion(rubric, String(rubricVersion)) },
	];
}

/** Text and BibTeX; braces and backslashes of a name mean something to BibTeX. */
function citations(snapshot: Snapshot): Pick<DataPage, 'citation' | 'bibtex'> {
	const stamp = stampOf(snapshot);
	const { name } = snapshot.site;
	const address = fullAddress(stamp, dataPath);
	const year = stamp.asOf.slice(0, 4);
	const version = [stamp.rubric, ...(stamp.commit === undefined ? [] : [stamp.commit.slice(0, 8)])].join(
		', ',
	);
	const plain = (words: string) => words.replace(/[{}\\]/g, '');
	return {
		citation: text.citation(stamp.publisher, name, year, formatDate(stamp.asOf), version, address),
		bibtex: [
			`@misc{etalase-inovasi-${year},`,
			`  author = {{${plain(stamp.publisher)}}},`,
			`  title = {${plain(text.catalogueTitle(name))}},`,
			`  year = {${year}},`,
			`  version = {${plain(version)}},`,
			`  url = {${address}},`,
			'}',
		].join('\n'),
	};
}

/** The page about the open data; sizes come from the files as they are published. */
export function dataPage(snapshot: Snapshot, files: readonly DataFile[]): DataPage {
	return {
		frame: {
			title: text.title,
			description: text.description,
			path: dataPath,
			breadcrumbs: [{ label: text.title, path: dataPath }],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(snapshot.site, 'site.yaml', text.madeFrom, []),
			sample: false,
			indexed: true,
			kind: 'website',
			alternates: feedLinks({ kind: 'situs' }, snapshot),
			structured: catalogueData(snapshot, files),
		},
		sets: setViews(snapshot, new Map(files.map(({ path, bytes }) => [path, bytes]))),
		whole: [
			{ text: text.wholeList.package, path: dataPackagePath },
			{ text: text.wholeList.catalogue, path: dataCataloguePath },
		],
		others: others(snapshot),
		facts: facts(snapshot),
		...citations(snapshot),
	};
}

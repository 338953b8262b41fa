import { bookPath, regionPath, shareImagePath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { rubricOf } from '../../domain/index/index-report.ts';
import { stages } from '../../schema/innovation.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { contentState } from '../content-state.ts';
import { bookText as text } from '../copy/book.ts';
import { formatDate, formatNumber } from '../copy/formats.ts';
import { simulationLabel } from '../copy/index-words.ts';
import { regionText } from '../copy/region.ts';
import { stageLabels } from '../copy/labels.ts';
import type { Fact } from '../fact.ts';
import { fileProvenance, type Frame, type SiteLink, type SourceView } from '../frame.ts';
import { indexNumberView, type IndexNumberView } from '../index/region-index-number.ts';
import { regionReportOf } from '../index/index-views.ts';
import { fullAddress, stampOf } from '../open-data/stamp.ts';
import { contentsOf, type RegionContents } from '../region-contents.ts';
import { resultTables, type ResultTable } from '../region/region-results.ts';
import { bookCoverage, type BookCoverage } from './book-coverage.ts';
import { bookEntry, type BookEntry } from './book-entry.ts';
import {
	bookLessons,
	bookSources,
	registerByAffair,
	registerByAgency,
	type BookLesson,
	type RegisterGroup,
} from './book-registers.ts';
import { bookInnovations, bookYears, type BookInnovations } from './numbered-innovations.ts';

/** What the cover says besides the name and the year. */
export interface BookCover {
	readonly region: string;
	readonly year: string;
	readonly publisher: string;
	readonly count: string;
	readonly asOf: string;
	/** What every computed figure in the book is. */
	readonly simulation: string;
	/** Said where the catalogue compiled the records, not the government. */
	readonly notOfficial?: string | undefined;
	/** Said of a fictional region. */
	readonly sample?: string | undefined;
}

export interface BookPage {
	readonly frame: Frame;
	readonly title: string;
	readonly cover: BookCover;
	/** Full address of the book on the site. */
	readonly address: string;
	readonly imprint: readonly Fact[];
	readonly foreword?:
		| { readonly paragraphs: readonly string[]; readonly signedBy: string; readonly on?: string | undefined }
		| undefined;
	/** Where the foreword is written; absent on a site that nobody keeps up. */
	readonly editUrl?: string | undefined;
	readonly coverage: BookCoverage;
	readonly index: {
		readonly heading: string;
		readonly label: string;
		/** Absent while the index cannot be computed, and in the books of earlier years; then `note` says so. */
		readonly number?: IndexNumberView | undefined;
		readonly note?: string | undefined;
		readonly results: readonly ResultTable[];
	};
	/** How many innovations are in which stage. */
	readonly stages: readonly Fact[];
	readonly entries: readonly BookEntry[];
	readonly lessons: readonly BookLesson[];
	readonly byAgency: readonly RegisterGroup[];
	readonly byAffair: readonly RegisterGroup[];
	readonly sources: readonly { readonly label: string; readonly sources: readonly SourceView[] }[];
	readonly otherYears: readonly SiteLink[];
}

interface BookParts {
	readonly contents: RegionContents;
	readonly year: number;
	readonly innovations: BookInnovations;
	readonly snapshot: Snapshot;
}

function frameOf({ contents: { region }, year, snapshot }: BookParts): Frame {
	const { data, id } = region;
	const path = bookPath(id, year);
	return {
		title: text.title(data.name, year),
		description: text.description(data.name, year),
		path,
		breadcrumbs: [
			{ label: regionText.title, path: '/daerah/' },
			{ label: data.name, path: regionPath(id) },
			{ label: text.link(year), path },
		],
		shareImage: shareImagePath(regionPath(id)),
		sample: data.sample,
		// Every word of it has a page of its own.
		indexed: false,
		kind: 'website',
		modified: snapshot.asOf,
	};
}

function coverOf({ contents, year, innovations, snapshot }: BookParts): BookCover {
	const { data } = contents.region;
	const owners = new Set(innovations.numbered.flatMap(({ agency }) => agency?.id ?? []));
	const count = formatNumber(innovations.numbered.length);
	return {
		region: data.name,
		year: String(year),
		publisher: snapshot.site.publisher.name,
		count: owners.size === 0 ? text.coverCountOnly(count) : text.coverCount(count, formatNumber(owners.size)),
		asOf: text.asOf(formatDate(snapshot.asOf)),
		simulation: text.simulation(simulationLabel(rubricOf(snapshot, snapshot.site.rubric).title)),
		notOfficial: data.recordsFrom === 'sumber-terbuka' ? text.notOfficial(data.name) : undefined,
		sample: data.sample ? text.sampleMeaning(data.name) : undefined,
	};
}

function imprintOf({ contents, year, innovations, snapshot }: BookParts, address: string): readonly Fact[] {
	const { data } = contents.region;
	const { date, commit } = contentState(snapshot);
	const stamp = stampOf(snapshot);
	const isPast = !snapshot.asOf.startsWith(String(year));
	const edition = [
		isPast ? text.pastYear(year, date) : `${text.editionText(year, date)}.`,
		...(innovations.undated === 0 ? [] : [text.undated(innovations.undated)]),
	];
	const version = commit === undefined ? '' : text.citedCommit(commit);
	return [
		{ label: text.publisher, text: stamp.publisher },
		{ label: text.edition, text: edition.join(' ') },
		{ label: text.version, text: commit === undefined ? text.noCommit : text.commit(commit) },
		{ label: text.rubric, text: rubricOf(snapshot, stamp.rubric).title },
		{ label: text.recordOrigin, text: data.recordsFrom === 'unit' ? text.fromUnits : text.fromSources },
		{ label: text.made, text: text.madeText },
		{ label: text.duty, text: text.dutyText },
		{ label: text.licence, text: text.licenceText(stamp.licence.name) },
		{
			label: text.cite,
			text: text.citation(stamp.publisher, text.title(data.name, year), date, version, address),
		},
	];
}

function forewordOf({ contents: { region }, year }: BookParts): BookPage['foreword'] {
	const foreword = region.data.books.find((book) => book.year === year)?.foreword;
	if (foreword === undefined) return undefined;
	return {
		paragraphs: foreword.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
		signedBy: foreword.signedBy,
		on: foreword.on === undefined ? undefined : formatDate(foreword.on),
	};
}

function indexOf({ contents: { region }, year, snapshot }: BookParts): BookPage['index'] {
	const { index } = regionReportOf(snapshot, region.id);
	const { title } = rubricOf(snapshot, index.rubricId);
	const isPresent = snapshot.asOf.startsWith(String(year));
	const number = isPresent ? indexNumberView(index, snapshot.asOf) : undefined;
	const note = isPresent ? text.indexMissing : text.indexOtherYear(year);
	return {
		heading: text.indexNow(title),
		label: simulationLabel(title),
		number,
		note: number === undefined ? note : undefined,
		results: resultTables(region.data.results),
	};
}

function stagesOf({ innovations: { numbered } }: BookParts): readonly Fact[] {
	const count = (wanted: string | undefined) =>
		numbered.filter(({ innovation: { data } }) => {
			const running = data.status === undefined || data.status.state === 'berjalan';
			return wanted === 'lain' ? !running : running && data.stage === wanted;
		}).length;
	return [
		...stages.toReversed().map((stage) => ({ label: stageLabels[stage], number: count(stage) })),
		{ label: text.stageUnknown, number: count(undefined) },
		{ label: text.stopped, number: count('lain') },
	].flatMap(({ label, number }) => (number === 0 ? [] : [{ label, text: formatNumber(number) }]));
}

/** The book of a region for a year. Throws for a region that the snapshot does not have. */
export function bookPageOf(id: string, year: number, views: CatalogueViews): BookPage {
	const { snapshot } = views;
	const contents = contentsOf(id, views.regions);
	const { data, file } = contents.region;
	const innovations = bookInnovations(contents, year, snapshot.asOf);
	const { numbered } = innovations;
	const parts = { contents, year, innovations, snapshot };
	const list = snapshot.agencyLists.find(({ regionId }) => regionId === id);
	const address = fullAddress(stampOf(snapshot), bookPath(id, year));
	const { asOf } = snapshot;
	const own = fileProvenance(snapshot.site, file, { sources: [...data.sources, ...(list?.sources ?? [])] });
	return {
		frame: frameOf(parts),
		title: text.title(data.name, year),
		cover: coverOf(parts),
		address,
		imprint: imprintOf(parts, address),
		foreword: forewordOf(parts),
		editUrl: own.editUrl,
		coverage: bookCoverage(contents, numbered, { year, asOf, complete: list?.complete !== false }),
		index: indexOf(parts),
		stages: stagesOf(parts),
		entries: numbered.map((entry) => bookEntry(entry, views)),
		lessons: bookLessons(numbered),
		byAgency: registerByAgency(numbered),
		byAffair: registerByAffair(numbered, snapshot.reference),
		sources: [{ label: text.regionSources, sources: own.sources }, ...bookSources(numbered, snapshot)],
		otherYears: bookYears(contents, asOf)
			.filter((other) => other !== year)
			.map((other) => ({ label: text.link(other), path: bookPath(id, other) })),
	};
}

/** Address parts of every book. */
export function bookParams({ regions, snapshot }: CatalogueViews) {
	return regions.flatMap((contents) =>
		bookYears(contents, snapshot.asOf).map((year) => ({
			params: { region: contents.region.id, year: String(year) },
			props: { id: contents.region.id, year },
		})),
	);
}

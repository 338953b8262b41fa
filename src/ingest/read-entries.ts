import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { ContentIssue } from '../domain/quality/issue.ts';
import { agencyFileSchema } from '../schema/agency.ts';
import { agendaSchema } from '../schema/agenda.ts';
import { editionSchema } from '../schema/contest-edition.ts';
import { contestSchema } from '../schema/contest.ts';
import { sightingFileSchema } from '../schema/evidence-sighting.ts';
import { exceptionFileSchema } from '../schema/exception.ts';
import { guideSchema } from '../schema/guide.ts';
import { innovationSchema } from '../schema/innovation.ts';
import { helpSchema, pageSchema } from '../schema/page.ts';
import { regionSchema } from '../schema/region.ts';
import { removalFileSchema } from '../schema/removal.ts';
import { replicationSchema } from '../schema/replication.ts';
import { rubricSchema } from '../schema/rubric.ts';
import { siteSchema } from '../schema/site.ts';
import { contentIssue } from './content-issue.ts';
import { contentPlace } from './content-place.ts';
import { readEntry } from './entry-source.ts';
import type { EntryReading, EntrySource } from './entry-source.ts';
import type { FileList } from './file-list.ts';
import { splitFrontMatter, withoutByteOrderMark } from '../domain/writing/front-matter.ts';
import type { ReadFiles, RecordPlace, RecordText } from './read-files.ts';
import { readReferenceFile } from './read-reference.ts';

/** Reads all files of the list; mistakes of each file become issues, what is right becomes an entry. */
export function readFiles(list: FileList): ReadFiles {
	const read: ReadFiles = {
		issues: list.special.map((path) =>
			misplaced(path, 'Tautan simbolik tidak diikuti. Salin berkas aslinya ke sini.'),
		),
		sources: new Map(),
		texts: new Map(),
		regionIds: new Set(),
		unreadAgencyFiles: new Set(),
		regions: [],
		agencyFiles: [],
		innovations: [],
		guides: [],
		replications: [],
		contests: [],
		contestIds: new Set(),
		editions: [],
		agendas: [],
		removals: [],
		sightings: [],
		exceptions: [],
		rubrics: [],
		rubricIds: new Set(),
		reference: {},
	};
	for (const [path, absolute] of list.files) readOne(path, absolute, read);
	return read;
}

function misplaced(path: string, message: string): ContentIssue {
	return contentIssue('nama-berkas', path, { line: 1, column: 1 }, message);
}

function readOne(path: string, absolute: string, read: ReadFiles): void {
	const place = contentPlace(path);
	switch (place.kind) {
		case 'ignored':
		case 'asset':
			return;
		case 'misplaced':
			read.issues.push(misplaced(path, place.message));
			return;
		case 'site': {
			const data = readYamlFile(path, absolute, siteSchema, read);
			if (data !== undefined) read.site = data;
			return;
		}
		case 'removals': {
			const data = readYamlFile(path, absolute, removalFileSchema, read);
			read.removals.push(...(data?.removed ?? []));
			if (data?.since !== undefined) read.siteSince = data.since;
			return;
		}
		case 'sightings':
			read.sightings.push(...(readYamlFile(path, absolute, sightingFileSchema, read)?.seen ?? []));
			return;
		case 'exceptions':
			read.exceptions.push(...(readYamlFile(path, absolute, exceptionFileSchema, read)?.exceptions ?? []));
			return;
		case 'region': {
			read.regionIds.add(place.regionId);
			const data = readYamlFile(path, absolute, regionSchema, read);
			if (data !== undefined) read.regions.push({ id: place.regionId, file: path, data });
			return;
		}
		case 'agencies': {
			const data = readYamlFile(path, absolute, agencyFileSchema, read);
			if (data === undefined) read.unreadAgencyFiles.add(place.regionId);
			else read.agencyFiles.push({ regionId: place.regionId, file: path, data });
			return;
		}
		case 'innovation':
			read.innovations.push(readRecord(path, absolute, place, innovationSchema, read));
			return;
		case 'guide':
			read.guides.push(readRecord(path, absolute, place, guideSchema, read));
			return;
		case 'replication': {
			const { id, regionId, slug } = place;
			const { data, rest } = readYaml(path, absolute, replicationSchema, read);
			const right = data ?? rest;
			if (right !== undefined) read.replications.push({ id, regionId, slug, file: path, data: right });
			return;
		}
		case 'contest': {
			read.contestIds.add(place.contestId);
			const data = readYamlFile(path, absolute, contestSchema, read);
			if (data !== undefined) read.contests.push({ id: place.contestId, file: path, data });
			return;
		}
		case 'edition': {
			const { id, contestId, slug } = place;
			const { data, rest } = readYaml(path, absolute, editionSchema, read);
			const right = data ?? rest;
			if (right !== undefined) read.editions.push({ id, contestId, slug, file: path, data: right });
			return;
		}
		case 'agenda': {
			const data = readYamlFile(path, absolute, agendaSchema, read);
			if (data !== undefined)
				read.agendas.push({ id: String(place.year), year: place.year, file: path, data });
			return;
		}
		case 'rubric': {
			read.rubricIds.add(place.rubricId);
			const data = readYamlFile(path, absolute, rubricSchema, read);
			if (data !== undefined) read.rubrics.push({ file: path, data });
			return;
		}
		case 'page':
			readMdx(path, textOf(path, absolute, read), pageSchema, read);
			return;
		case 'help':
			readMdx(path, textOf(path, absolute, read), helpSchema, read);
			return;
		case 'reference':
		case 'region-list':
			readReferenceFile(path, place, withoutByteOrderMark(textOf(path, absolute, read)), read);
			return;
		default:
			place satisfies never;
	}
}

function readRecord<Schema extends z.ZodType>(
	path: string,
	absolute: string,
	{ id, regionId, slug }: RecordPlace,
	schema: Schema,
	read: ReadFiles,
): RecordText<z.output<Schema>> {
	const text = textOf(path, absolute, read);
	const { prose, data, rest } = readMdx(path, text, schema, read);
	const right = data ?? rest;
	return { id, regionId, slug, file: path, text, prose, ...(right !== undefined && { data: right }) };
}

function textOf(path: string, absolute: string, { texts }: ReadFiles): string {
	const text = readFileSync(absolute, 'utf8');
	texts.set(path, text);
	return text;
}

function readYamlFile<Schema extends z.ZodType>(
	path: string,
	absolute: string,
	schema: Schema,
	read: ReadFiles,
): z.output<Schema> | undefined {
	return readYaml(path, absolute, schema, read).data;
}

function readYaml<Schema extends z.ZodType>(
	path: string,
	absolute: string,
	schema: Schema,
	read: ReadFiles,
): EntryReading<z.output<Schema>> {
	const yaml = withoutByteOrderMark(textOf(path, absolute, read));
	return keep({ file: path, yaml, yamlLine: 1, schema }, schema, read);
}

function readMdx<Schema extends z.ZodType>(
	path: string,
	text: string,
	schema: Schema,
	read: ReadFiles,
): { prose: string; data?: z.output<Schema>; rest?: z.output<Schema> } {
	const front = splitFrontMatter(text);
	if ('fault' in front) {
		read.issues.push(
			contentIssue('front-matter-tidak-ada', path, { line: front.line, column: 1 }, front.fault),
		);
		return { prose: '' };
	}
	const { data, rest } = keep(
		{ file: path, yaml: front.yaml, yamlLine: front.yamlLine, schema },
		schema,
		read,
	);
	return { prose: front.prose, ...(data !== undefined && { data }), ...(rest !== undefined && { rest }) };
}

function keep<Schema extends z.ZodType>(
	source: EntrySource,
	schema: Schema,
	read: ReadFiles,
): EntryReading<z.output<Schema>> {
	const reading = readEntry(schema, source);
	const { wrongKeys } = reading;
	read.sources.set(source.file, wrongKeys === undefined ? source : { ...source, wrongKeys });
	read.issues.push(...reading.issues);
	return reading;
}

import { finishedRecord, type RecordDraft } from '../../domain/sheet/record-draft.ts';
import type { SheetsReading } from '../../domain/sheet/read-sheets.ts';
import { proseSections, withSection } from '../../domain/writing/prose-section.ts';
import {
	finding,
	placesUnder,
	type CellPlace,
	type PlacedPath,
	type SheetFinding,
} from '../../domain/sheet/sheet-finding.ts';
import { withDataAt } from '../../domain/sheet/data-at.ts';
import { changedText, recordText, writtenYaml } from '../../domain/writing/content-text.ts';
import { splitFrontMatter } from '../../domain/writing/front-matter.ts';
import { agencyFileSchema } from '../../schema/agency.ts';
import { innovationSchema, proseHeadings } from '../../schema/innovation.ts';
import type { z } from 'astro/zod';
import type { RegionFiles } from './region-files.ts';

/** Lines of a file that a cell speaks of, from 1; the last one does not belong to them. */
interface PlacedLines {
	readonly from: number;
	readonly to: number;
	readonly place: CellPlace;
}

/** A file as sheets would leave it, with the cells that speak of its parts. */
export interface SheetFile {
	/** Path relative to the content folder. */
	readonly file: string;
	/** Absent for a new file. */
	readonly before?: string;
	readonly after: string;
	readonly schema: z.ZodType;
	readonly data: unknown;
	readonly places: readonly PlacedPath[];
	readonly lines: readonly PlacedLines[];
	/** The cell of what no other cell speaks of. */
	readonly place: CellPlace;
}

interface ChangedFiles {
	readonly files: readonly SheetFile[];
	readonly findings: readonly SheetFinding[];
}

function unreadable(file: string): string {
	return `Berkas \`${file}\` yang sudah ada tidak dapat dibaca. Perbaiki dahulu menurut \`npm run check\`.`;
}

/** Where the sections that cells changed stand in the file. */
function sectionLines(text: string, { sections }: RecordDraft): readonly PlacedLines[] {
	const front = splitFrontMatter(text);
	if ('fault' in front) return [];
	const lineAt = (offset: number) => front.prose.slice(0, offset).split('\n').length;
	return proseSections(front.prose).flatMap(({ heading, from, to }) => {
		const section = sections.get(heading);
		return section === undefined ? [] : [{ from: lineAt(from) - 1, to: lineAt(to), place: section.place }];
	});
}

function innovationFile(
	draft: RecordDraft,
	place: CellPlace,
	regionId: string,
	known: RegionFiles,
): SheetFile {
	const before = known.innovations.find(({ id }) => id === draft.id);
	const { data, places } = finishedRecord(draft);
	const prose = [...draft.sections].reduce(
		(text, [heading, { text: section }]) => withSection(text, { heading, text: section }, proseHeadings),
		before?.prose ?? '',
	);
	const change = { data, schema: innovationSchema, ...(draft.sections.size > 0 && { prose }) };
	const after =
		before?.text === undefined ? recordText(innovationSchema, data, prose) : changedText(before.text, change);
	return {
		file: `innovations/${regionId}/${draft.id}.mdx`,
		...(before?.text !== undefined && { before: before.text }),
		after,
		schema: innovationSchema,
		data,
		places,
		lines: sectionLines(after, draft),
		place,
	};
}

function agencyFile(
	drafts: ReadonlyMap<string, RecordDraft>,
	place: CellPlace,
	known: RegionFiles,
): SheetFile {
	const { file, text } = known.agencyFile;
	const finished = [...drafts.values()].map(finishedRecord);
	const agencies = finished.map(({ data }) => data);
	const places = finished.flatMap((record, index) => placesUnder(['agencies', index], record.places));
	// A list that comes from a sheet says nothing about units that are not in it.
	const data = withDataAt(
		text === undefined ? { complete: false } : known.agencyData,
		['agencies'],
		agencies,
	);
	const after =
		text === undefined
			? writtenYaml(agencyFileSchema, data)
			: changedText(text, { data, schema: agencyFileSchema });
	return {
		file,
		...(text !== undefined && { before: text }),
		after,
		schema: agencyFileSchema,
		data,
		places,
		lines: [],
		place,
	};
}

/** The files of a region that rows speak of, changed or not; a file that cannot be read is left alone, with a finding. */
export function changedFiles(reading: SheetsReading, regionId: string, known: RegionFiles): ChangedFiles {
	const files: SheetFile[] = [];
	const findings: SheetFinding[] = [];
	const agencyPlace = [...reading.agencies.values()].find(({ place }) => place !== undefined)?.place;
	if (agencyPlace !== undefined) {
		if (known.agencyData === undefined) {
			findings.push(finding(agencyPlace, 'yaml-rusak', unreadable(known.agencyFile.file)));
		} else files.push(agencyFile(reading.agencies, agencyPlace, known));
	}
	for (const draft of reading.innovations.values()) {
		if (draft.place === undefined) continue;
		const before = known.innovations.find(({ id }) => id === draft.id);
		if (before !== undefined && before.data === undefined) {
			findings.push(finding(draft.place, 'yaml-rusak', unreadable(before.file)));
		} else files.push(innovationFile(draft, draft.place, regionId, known));
	}
	return { files, findings };
}

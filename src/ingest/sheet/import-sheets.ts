import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { ContentIssue } from '../../domain/quality/issue.ts';
import { readSheets } from '../../domain/sheet/read-sheets.ts';
import type { ChoiceLabels } from '../../domain/sheet/sheet-choices.ts';
import { byCell, type SheetFinding, type SheetNote } from '../../domain/sheet/sheet-finding.ts';
import type { StyledGrid } from '../../domain/sheet/table-rows.ts';
import { readContent, type ReadOptions } from '../read-content.ts';
import { changedFiles, type SheetFile } from './changed-files.ts';
import { fileFindings } from './file-findings.ts';
import { regionFiles } from './region-files.ts';

export interface ImportOptions {
	readonly folder: string;
	readonly fallbackFolder: string;
	readonly regionId: string;
	/** The content as it is, and its issues. */
	readonly before: { readonly snapshot: Snapshot; readonly issues: readonly ContentIssue[] };
	readonly labels: ChoiceLabels;
	/** Names of the sheets that are only for people. */
	readonly otherSheets: readonly string[];
	/** "Today", `2026-11-22`: a spreadsheet may tell of what has happened since the last commit. */
	readonly today: string;
}

/** What a workbook would change, and everything that is wrong with it. */
export interface SheetImport {
	readonly files: readonly SheetFile[];
	readonly findings: readonly SheetFinding[];
	readonly notes: readonly SheetNote[];
}

/** Issues of the whole content as the files would leave it. Nothing of the content folder is touched. */
async function issuesWith(files: readonly SheetFile[], options: Omit<ReadOptions, 'replaced'>) {
	const work = mkdtempSync(join(tmpdir(), 'etalase-lembar-'));
	try {
		const replaced = new Map(files.map(({ file }) => [file, join(work, file)]));
		for (const { file, after } of files) {
			mkdirSync(dirname(join(work, file)), { recursive: true });
			writeFileSync(join(work, file), after);
		}
		const { issues } = await readContent({ ...options, replaced, issuesOnly: true });
		return issues;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/** Issues that the files have now and did not have before. */
function newIssues(before: readonly ContentIssue[], after: readonly ContentIssue[]): readonly ContentIssue[] {
	const key = ({ code, file, message }: ContentIssue) => `${code}\n${file}\n${message}`;
	const known = new Set(before.map(key));
	return after.filter((issue) => !known.has(key(issue)));
}

/**
 * A cell is explained once: by its own words before those of the file, and each mistake by its code. Warnings wait until
 * the row is right, because they may come from what is wrong in it.
 */
function distinct(own: readonly SheetFinding[], others: readonly SheetFinding[]): readonly SheetFinding[] {
	const cell = ({ place }: SheetFinding) => `${place.sheet}!${place.cell}`;
	const row = ({ place }: SheetFinding) => `${place.sheet}!${String(place.row)}`;
	const explained = new Set(own.map(cell));
	const errors = [...own, ...others].filter(({ severity }) => severity === 'error');
	const wrongRows = new Set(errors.map(row));
	const seen = new Set<string>();
	const more = others.filter((found) => {
		const key = `${cell(found)} ${found.code}`;
		const waits = found.severity === 'warning' && wrongRows.has(row(found));
		const isNew = !waits && !explained.has(cell(found)) && !seen.has(key);
		seen.add(key);
		return isNew;
	});
	return [...own, ...more];
}

/** Reads sheets against the content: what would change, and every mistake at its cell. Writes nothing. */
export async function importSheets(
	grids: readonly StyledGrid[],
	{ folder, fallbackFolder, regionId, before, labels, otherSheets, today }: ImportOptions,
): Promise<SheetImport> {
	const { snapshot, issues } = before;
	const known = regionFiles(folder, regionId);
	const region = snapshot.regions.find(({ id }) => id === regionId)?.data;
	const reading = readSheets(grids, {
		rubrics: snapshot.rubrics,
		current: snapshot.site.rubric,
		choices: {
			reference: snapshot.reference,
			region: { name: region?.name ?? regionId, programmes: region?.programmes ?? [] },
			labels,
		},
		agencies: known.agencies,
		innovations: known.innovations,
		sample: region?.sample ?? false,
		otherSheets,
	});
	const { files, findings: broken } = changedFiles(reading, regionId, known);
	const changed = files.filter(({ before: text, after }) => text !== after);
	const asOf = snapshot.asOf > today ? snapshot.asOf : today;
	const after =
		changed.length === 0 ? [] : await issuesWith(changed, { folder, fallbackFolder, base: '/', asOf });
	const fresh = Map.groupBy(newIssues(issues, after), ({ file }) => file);
	const findings = distinct(
		[...reading.findings, ...broken],
		changed.flatMap((file) => fileFindings(file, fresh.get(file.file) ?? [])),
	);
	const sheets = grids.map(({ sheet }) => sheet);
	return {
		files: changed,
		findings: findings.toSorted(byCell(sheets)),
		notes: reading.notes.toSorted(byCell(sheets)),
	};
}

import type { NamedChange } from '../../domain/quality/change-report/named-changes.ts';
import type { FileChange, RecordChange } from '../../domain/quality/change-report/record-changes.ts';
import { changeReportText as text, recordChangeLabels, reportedKindLabels } from '../copy/change-report.ts';
import { codeMarkdown, plainMarkdown } from './markdown-text.ts';
import type { ReportItem, ReportSection } from './report-section.ts';

/** Path of a content file as an editor finds it. */
export type FilePath = (file: string) => string;

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What names an item of a list, the first that it has. */
const names = ['title', 'name', 'measure', 'text', 'id', 'file', 'url', 'code', 'state', 'year'];

function shownValue(value: unknown): string {
	if (value === undefined || value === null) return text.unknown;
	if (Array.isArray(value)) return text.items(value.length);
	if (typeof value === 'string') return codeMarkdown(value);
	if (!isGroup(value)) return codeMarkdown(JSON.stringify(value));
	const named = names
		.map((name) => value[name])
		.find((name) => typeof name === 'string' || typeof name === 'number');
	return codeMarkdown(named === undefined ? JSON.stringify(value) : String(named));
}

/** Begin that two long texts share and that is left out, so that what differs is seen. */
const keptBegin = 20;

/** Both values; of long texts that begin alike, from shortly before the place where they differ. */
function shownPair(before: unknown, after: unknown): readonly string[] {
	if (typeof before !== 'string' || typeof after !== 'string') return [before, after].map(shownValue);
	let same = 0;
	while (same < before.length && before[same] === after[same]) same += 1;
	const isLong = Math.max(before.length, after.length) > 80;
	const start = isLong && same > 2 * keptBegin ? before.lastIndexOf(' ', same - keptBegin) + 1 : 0;
	return [before, after].map((text) => codeMarkdown(start > 0 ? `…${text.slice(start)}` : text));
}

function fieldLine({ labels, before, after }: NamedChange): string {
	const field = labels.map((label) => plainMarkdown(label, 60)).join(' › ');
	return `${field}: ${shownPair(before, after).join(' → ')}`;
}

/** `**Title** (Kota A, data contoh)`. */
export function namedMarkdown(
	title: string,
	{ region, sample }: { readonly region?: string | undefined; readonly sample: boolean },
): string {
	const marks = [
		...(region === undefined ? [] : [plainMarkdown(region, 80)]),
		...(sample ? [text.sample] : []),
	];
	const name = `**${plainMarkdown(title, 100)}**`;
	return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
}

function whatHappened({ change, fields, prose, kind }: RecordChange): string {
	const parts = [
		...(fields.length === 0 ? [] : [text.fields(fields.length)]),
		...(prose === undefined ? [] : [text.prose(prose.before, prose.after)]),
	];
	const told = change === 'berubah' && parts.length > 0 ? parts : [recordChangeLabels[change], ...parts];
	return `${reportedKindLabels[kind]}, ${told.join(', ')}`;
}

function addressLine({ tombstone }: RecordChange): readonly string[] {
	if (tombstone === undefined) return [];
	return [tombstone ? text.oldAddressTold : text.oldAddressLost];
}

function recordItem(record: RecordChange, path: FilePath): ReportItem {
	const { title, from, file, fields } = record;
	return {
		line: `${namedMarkdown(title, record)}: ${whatHappened(record)}. ${codeMarkdown(path(file), 160)}`,
		details: [
			...(from === undefined ? [] : [`${text.was} ${codeMarkdown(path(from.file), 160)}`]),
			...addressLine(record),
			...fields.map(fieldLine),
		],
	};
}

function fileItem({ file, change }: FileChange, path: FilePath): ReportItem {
	return { line: `${codeMarkdown(path(file), 160)}: ${text.fileChange[change]}`, details: [] };
}

/** What changed, record by record, and then files that give no record. */
export function recordSections(
	{ records, files }: { readonly records: readonly RecordChange[]; readonly files: readonly FileChange[] },
	path: FilePath,
): readonly ReportSection[] {
	return [
		{ heading: text.records, items: records.map((record) => recordItem(record, path)) },
		{ heading: text.otherFiles, items: files.map((file) => fileItem(file, path)) },
	];
}

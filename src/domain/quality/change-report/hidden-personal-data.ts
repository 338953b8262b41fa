import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { ContentIssue } from '../issue.ts';
import { personalDataIn, type PersonalDataContext } from '../personal-data/personal-data.ts';
import type { ChangeReport } from './change-report.ts';

/** Gives a text back without the data of persons in it. */
export type Hiding = (text: string) => string;

/** Hides numbers that follow from the codes of the regions that a snapshot knows. */
export function hidingIn(...snapshots: readonly Snapshot[]): Hiding {
	const codes = snapshots.flatMap(({ reference, regions }) => [
		...reference.regions.map(({ code }) => code),
		...regions.map(({ data }) => data.code),
	]);
	const context: PersonalDataContext = { regionCodes: new Set(codes) };
	return (text) => textWithout(text, context);
}

function textWithout(text: string, context: PersonalDataContext): string {
	let end = 0;
	const kept = personalDataIn(text, context).map((found) => {
		const before = text.slice(end, found.start);
		end = found.end;
		return `${before}[disembunyikan, ${found.kind === 'surel' ? found.shown : `berakhir ${found.shown}`}]`;
	});
	return `${kept.join('')}${text.slice(end)}`;
}

function valueWithout(value: unknown, hide: Hiding): unknown {
	if (typeof value === 'string') return hide(value);
	// A number without quotes is read as a number.
	if (typeof value === 'number' && Math.abs(value) >= 1e7) {
		const written = String(value);
		const hidden = hide(written);
		return hidden === written ? value : hidden;
	}
	if (Array.isArray(value)) return value.map((item) => valueWithout(item, hide));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valueWithout(inner, hide)]));
}

/**
 * The report without data of persons: it is posted where everyone reads it, and also tells what stood in a file before
 * somebody took it out.
 */
export function withoutPersonalData(report: ChangeReport, hide: Hiding): ChangeReport {
	const issue = (found: ContentIssue) => ({ ...found, file: hide(found.file), message: hide(found.message) });
	const { records, files, coverage, maturity, index, issues } = report;
	return {
		...report,
		records: records.map((record) => ({
			...record,
			id: hide(record.id),
			file: hide(record.file),
			title: hide(record.title),
			...(record.path !== undefined && { path: hide(record.path) }),
			...(record.region !== undefined && { region: hide(record.region) }),
			...(record.from !== undefined && {
				from: {
					id: hide(record.from.id),
					title: hide(record.from.title),
					file: hide(record.from.file),
				},
			}),
			fields: record.fields.map((field) => ({
				...field,
				before: valueWithout(field.before, hide),
				after: valueWithout(field.after, hide),
			})),
		})),
		files: files.map((file) => ({ ...file, file: hide(file.file) })),
		coverage: coverage.map((change) => ({
			...change,
			region: hide(change.region),
			agencies: change.agencies.map((agency) => ({ ...agency, name: hide(agency.name) })),
		})),
		maturity: maturity.map((change) => ({
			...change,
			id: hide(change.id),
			path: hide(change.path),
			title: hide(change.title),
			region: hide(change.region),
		})),
		index: index.map((change) => ({ ...change, region: hide(change.region) })),
		issues: { ...issues, added: issues.added.map(issue), solved: issues.solved.map(issue) },
	};
}

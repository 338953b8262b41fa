import type { FormKind } from '../../domain/catalogue/form-address.ts';
import { checkDates } from '../../domain/quality/check-dates.ts';
import { checkSources } from '../../domain/quality/check-sources.ts';
import type { Entries } from '../../domain/quality/entries.ts';
import { issueCodes, type IssueCode } from '../../domain/quality/issue.ts';
import type { Problem } from '../../domain/quality/problem.ts';
import { zodProblems } from '../../domain/quality/zod-problem.ts';
import { changedText, dataAndProse, recordText, writtenYaml } from '../../domain/writing/content-text.ts';
import { plainProse, type TypedSection } from '../../domain/writing/plain-prose.ts';
import { withTyped } from '../../domain/writing/prose-section.ts';
import { guideSchema } from '../../schema/guide.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import { replicationSchema } from '../../schema/replication.ts';
import { formText as text } from '../../views/copy/form-script.ts';

export { personalDataIn } from '../../domain/quality/personal-data/personal-data.ts';
export { flowingText } from '../../domain/writing/flowing-text.ts';
export { proseSections } from '../../domain/writing/prose-section.ts';
export { dataAndProse };

// Loaded after the form is shown: the schemas and what they need weigh more than all other scripts of the site.

const schemas = { inovasi: innovationSchema, panduan: guideSchema, replikasi: replicationSchema } as const;

/** What a form says at one moment. */
export interface Said {
	readonly kind: FormKind;
	readonly region: string;
	readonly name: string;
	readonly data: unknown;
	readonly typed: readonly TypedSection[];
	/** The published file; absent for a new one. */
	readonly original?: string | undefined;
	/** The day of the visitor. */
	readonly today: string;
}

/** A problem in the words of the check. */
export interface FormProblem {
	readonly code: IssueCode;
	readonly severity: 'error' | 'warning';
	readonly path: Problem['path'];
	readonly message: string;
}

/** The content file that the form says. A correction changes only what differs. */
export function fileText({ kind, data, typed, original }: Said): string {
	const schema = schemas[kind];
	if (original === undefined) {
		return kind === 'replikasi' ? writtenYaml(schema, data) : recordText(schema, data, plainProse(typed));
	}
	if (kind === 'replikasi') return changedText(original, { data, schema });
	const { prose } = dataAndProse(original);
	return changedText(original, { data, schema, prose: withTyped(prose, typed) });
}

/** Everything that can be known to be wrong before the file meets the others. */
export function problemsIn(said: Said): readonly FormProblem[] {
	const { kind, data } = said;
	const schema = schemas[kind];
	const parsed = schema.safeParse(data);
	const problems = parsed.success
		? acrossKeys(said)
		: zodProblems(schema, data, parsed.error.issues, { file: '' }).map(inFormWords);
	return [...problems, ...withoutAlternative(data)].map(({ code, path, message }) => ({
		code,
		path,
		message,
		severity: issueCodes[code].severity,
	}));
}

/** In a form, an empty field says itself what is missing; how it is written in YAML helps nobody. */
function inFormWords(problem: Problem): Problem {
	return problem.code === 'isian-wajib' ? { ...problem, message: text.mandatory } : problem;
}

function entryOf({ region, name }: Said) {
	return { id: `${region}/${name}`, regionId: region, file: '' };
}

/** The checks that look at one record alone, asked about this one. */
function acrossKeys(said: Said): readonly Problem[] {
	const none: Entries = {
		asOf: said.today,
		reference: {
			affairs: [],
			affairSource: { title: '' },
			themes: [],
			needs: [],
			systems: [],
			glossary: [],
			aliases: [],
			participation: [],
			regions: [],
		},
		regions: [],
		agencyFiles: [],
		innovations: [],
		innovationIds: new Set(),
		guides: [],
		replications: [],
		contests: [],
		contestIds: new Set(),
		editions: [],
		agendas: [],
		removals: [],
		sightings: [],
		regionIds: new Set(),
		unreadAgencyFiles: new Set(),
		rubrics: [],
		rubricIds: new Set(),
	};
	const entries = { ...none, ...ownEntry(said) };
	return [...checkDates(entries), ...checkSources(entries)];
}

function ownEntry(said: Said): Partial<Entries> {
	switch (said.kind) {
		case 'inovasi':
			return { innovations: [{ ...entryOf(said), data: innovationSchema.parse(said.data) }] };
		case 'panduan':
			return { guides: [{ ...entryOf(said), data: guideSchema.parse(said.data) }] };
		case 'replikasi':
			return { replications: [{ ...entryOf(said), data: replicationSchema.parse(said.data) }] };
		default:
			return said.kind satisfies never;
	}
}

/** Pictures without words for those who do not see them. */
function withoutAlternative(data: unknown): readonly Problem[] {
	const pictures = typeof data === 'object' && data !== null && 'images' in data ? data.images : undefined;
	if (!Array.isArray(pictures)) return [];
	return pictures.flatMap((picture: unknown, index): readonly Problem[] => {
		if (typeof picture !== 'object' || picture === null || 'alt' in picture) return [];
		return [{ code: 'gambar-tanpa-teks', file: '', path: ['images', index, 'alt'], message: text.noAlt }];
	});
}

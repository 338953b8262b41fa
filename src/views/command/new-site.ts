import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { listedRegionId } from '../../domain/catalogue/listed-region-id.ts';
import { removalFile } from '../../domain/quality/check-removals.ts';
import { zodProblems } from '../../domain/quality/zod-problem.ts';
import { changedText, dataAndProse, writtenYaml } from '../../domain/writing/content-text.ts';
import { proposedId } from '../../domain/writing/proposed-id.ts';
import { agencyFileSchema } from '../../schema/agency.ts';
import type { ReferenceRegion } from '../../schema/reference.ts';
import { regionSchema } from '../../schema/region.ts';
import { removalFileSchema } from '../../schema/removal.ts';
import { siteSchema } from '../../schema/site.ts';
import { initText as text, newText } from '../copy/writing-command.ts';
import { categoryLabels } from '../copy/labels.ts';
import { dataOf, problemWith, valuesIn, type Answers, type Question } from './question.ts';
import { categoriesOf, fullName, siteQuestions } from './site-questions.ts';

/** A content file to write anew. */
export interface SiteFile {
	readonly file: string;
	readonly text: string;
}

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.id' };

/** What is wrong with an answer, for editors; undefined when nothing is. */
export function problemWithSiteAnswer(question: Question, answer: string): string | undefined {
	if (answer.trim() === '') return question.required ? newText.required : undefined;
	return problemWith(isAboutRegion(question) ? regionSchema : siteSchema, question, answer);
}

/** Questions about the region go into the region's file, all others with a place into the site's. */
function isAboutRegion({ name }: Question): boolean {
	return name === 'summary' || name === 'recordsFrom';
}

interface SiteContext {
	readonly snapshot: Snapshot;
	readonly today: string;
	readonly textOf: (file: string) => string | undefined;
}

/** The files of a site, or why they cannot be made. */
export type SiteFiles = { readonly files: readonly SiteFile[] } | { readonly problems: readonly string[] };

/** The files of a site of one region. Those of a region that the content has already stay as they are. */
export function siteFiles(answers: Answers, context: SiteContext): SiteFiles {
	const { snapshot, textOf } = context;
	const questions = siteQuestions(answers, snapshot);
	const region = snapshot.reference.regions.find(({ code }) => code === answers['region']);
	if (region === undefined) return { problems: [text.unknownRegion(answers['region'] ?? '', '')] };
	const ofSite = questions.filter((question) => question.path !== undefined && !isAboutRegion(question));
	const typed = dataOf(ofSite, answers);
	const old = textOf('site.yaml');
	const before = old === undefined ? undefined : siteSchema.safeParse(dataAndProse(old).data).data;
	const { dormant: _, ...kept } = before ?? {
		rubric: snapshot.rubrics.at(-1)?.id ?? 'iid-2026',
		licence,
	};
	const data = { ...kept, ...(typeof typed === 'object' ? typed : {}), showSamples: false };
	const issues = siteSchema.safeParse(data).error?.issues ?? [];
	if (issues.length > 0) {
		const problems = zodProblems(siteSchema, data, issues, { file: 'site.yaml' });
		return { problems: problems.map(({ message }) => message) };
	}
	const id = listedRegionId(region);
	const site =
		old === undefined ? writtenYaml(siteSchema, data) : changedText(old, { schema: siteSchema, data });
	const removals = { since: context.today, removed: [] };
	const oldRemovals = textOf(removalFile);
	const files = [
		{ file: 'site.yaml', text: site },
		{
			file: removalFile,
			text:
				oldRemovals === undefined
					? writtenYaml(removalFileSchema, removals)
					: changedText(oldRemovals, { schema: removalFileSchema, data: removals }),
		},
		...(textOf(`regions/${id}.yaml`) === undefined ? [regionFile(id, region, answers, context)] : []),
		...(textOf(`agencies/${id}.yaml`) === undefined ? [agencyFile(id, region, answers)] : []),
	];
	return { files };
}

function regionFile(id: string, region: ReferenceRegion, answers: Answers, { today }: SiteContext): SiteFile {
	const data = {
		code: region.code,
		name: fullName(region),
		summary: answers['summary'],
		recordsFrom: answers['recordsFrom'],
		reviewed: { on: today, by: answers['publisher.name'] },
	};
	return { file: `regions/${id}.yaml`, text: writtenYaml(regionSchema, data) };
}

/** Only the names that were typed: what nobody named stands in a comment as still to be written. */
function agencyFile(id: string, region: ReferenceRegion, answers: Answers): SiteFile {
	const taken = new Set<string>();
	const categories = categoriesOf(region);
	const agencies = categories.flatMap((category) =>
		valuesIn(answers[`unit.${category}`] ?? '').map((name) => {
			const agencyId = proposedId(name, taken);
			taken.add(agencyId);
			return { id: agencyId, name, category };
		}),
	);
	const open = categories.filter((category) => !agencies.some((agency) => agency.category === category));
	const list = writtenYaml(agencyFileSchema, { complete: false, agencies });
	const note =
		open.length === 0 ? '' : `# ${text.listNote(open.map((category) => categoryLabels[category]))}\n`;
	return { file: `agencies/${id}.yaml`, text: note + list };
}

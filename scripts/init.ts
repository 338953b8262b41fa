import { confirm, intro, log, outro } from '@clack/prompts';
import { spawnSync } from 'node:child_process';
import { dayInJakarta, isInGit, uncommittedFiles } from '../src/ingest/as-of.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { listFiles } from '../src/ingest/file-list.ts';
import { summaryOf } from '../src/ingest/issue-report.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { replaceContent } from '../src/ingest/replace-content.ts';
import { contentText } from '../src/ingest/write-content-file.ts';
import { listedRegionId } from '../src/domain/catalogue/listed-region-id.ts';
import { initText as text, newText } from '../src/views/copy/writing-command.ts';
import { missingAnswers } from '../src/views/command/new-file.ts';
import { problemWithSiteAnswer, siteFiles } from '../src/views/command/new-site.ts';
import { otherRegions, removalLines } from '../src/views/command/other-regions.ts';
import {
	fullName,
	regionsMeant,
	regionSuggestion,
	siteQuestions,
} from '../src/views/command/site-questions.ts';
import { answered, answersTo, canAsk } from './command/ask.ts';
import { commandArguments, fail, textOptions } from './command/command.ts';

const { folder, fallback } = contentFolders();
const read = { folder, fallbackFolder: fallback, base: '/', issuesOnly: true };
const { snapshot } = await readContent(read);
const { regions } = snapshot.reference;
const names = regions.map(({ level }) => level).flatMap((level) => namesFor(level));
const { values } = commandArguments(text.usage, {
	options: {
		...Object.fromEntries([...new Set(names)].map((name) => [name, { type: 'string' } as const])),
		yes: { type: 'boolean', default: false },
	},
});
if (!isInGit(folder)) fail(text.noGit);
const uncommitted = uncommittedFiles(folder);
if (uncommitted.length > 0) fail(text.uncommitted(uncommitted.slice(0, 8), uncommitted.length - 8));

const { yes, ...given } = values;
const ask = !yes && canAsk();
if (ask) intro(text.title);
const typed = textOptions(given);
const region = typed['region'];
const answers = await answersTo(
	(soFar) => siteQuestions(soFar, snapshot),
	region === undefined ? typed : { ...typed, region: codeOf(region) },
	{ ask, problem: problemWithSiteAnswer },
);
const questions = siteQuestions(answers, snapshot);
const missing = missingAnswers(questions, answers);
if (missing.length > 0) {
	const lines = missing.map(({ name, label, hint }) => newText.missingLine(name, label, hint));
	fail([newText.missing, ...lines].join('\n'));
}
const wrong = questions.flatMap((question) => {
	const problem = problemWithSiteAnswer(question, answers[question.name] ?? '');
	return problem === undefined ? [] : [`  --${question.name} (${question.label}): ${problem}`];
});
const chosen = regions.find(({ code }) => code === answers['region']);
if (wrong.length > 0 || chosen === undefined) fail([newText.problems, ...wrong].join('\n'));

const textOf = (file: string) => contentText(folder, file);
const own = listedRegionId(chosen);
const others = otherRegions(own, [...listFiles(folder).files.keys()], { snapshot, textOf });
const made = siteFiles(answers, { snapshot, textOf, today: dayInJakarta(Date.now()) });
if ('problems' in made) fail([newText.problems, ...made.problems].join('\n'));
const written = [...others.changed, ...made.files];
show([
	text.removes(others.removed.length),
	...removalLines(others.removed),
	text.changes,
	...written.map(({ file }) => `  ${file}`),
]);
if (ask) {
	if (
		!answered(await confirm({ message: text.confirm, initialValue: false, active: 'Ya', inactive: 'Tidak' }))
	) {
		fail(newText.cancelled);
	}
} else if (!yes) fail(text.needsYes);
replaceContent(folder, others.removed, written);
const { issues } = await readContent(read);
show([text.doneChecks(summaryOf(issues)), ...text.next]);
if (ask && answered(await confirm({ message: text.first, active: 'Ya', inactive: 'Tidak' }))) {
	spawnSync(process.execPath, ['scripts/new.ts', 'inovasi', '--region', own], { stdio: 'inherit' });
} else if (ask) outro(newText.check);

/** Options that a region of a level has. */
function namesFor(level: (typeof regions)[number]['level']): readonly string[] {
	const code = regions.find((one) => one.level === level)?.code;
	const bare = { ...snapshot, regions: [] };
	return siteQuestions({ region: code }, bare).map(({ name }) => name);
}

function codeOf(words: string): string {
	const [one, ...more] = regionsMeant(words, regions);
	if (one === undefined) {
		fail(text.unknownRegion(words, regionSuggestion(words, regions)));
	}
	if (more.length > 0) {
		fail(
			text.severalRegions(
				words,
				[one, ...more].map((other) => `${fullName(other)} (${other.code})`),
			),
		);
	}
	return one.code;
}

function show(lines: readonly string[]): void {
	if (ask) log.message(lines.join('\n'));
	else console.log(lines.join('\n'));
}

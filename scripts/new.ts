import { intro, log, outro, select } from '@clack/prompts';
import { suggestionText } from '../src/domain/quality/suggestion.ts';
import { dayInJakarta } from '../src/ingest/as-of.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { writeFrontMatterSchemas } from '../src/ingest/front-matter-schemas.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { contentText, writeContentFile } from '../src/ingest/write-content-file.ts';
import { newText as text } from '../src/views/copy/writing-command.ts';
import { missingAnswers, newFile, problemWithAnswer } from '../src/views/command/new-file.ts';
import { newKinds, newQuestions, optionNames } from '../src/views/command/new-questions.ts';
import type { NewKind } from '../src/views/command/new-questions.ts';
import { answered, answersTo, canAsk } from './command/ask.ts';
import { commandArguments, fail, textOptions } from './command/command.ts';

const folders = contentFolders();
const { folder, fallback } = folders;
const { snapshot } = await readContent({ folder, fallbackFolder: fallback, base: '/', issuesOnly: true });
if (snapshot.regions.length === 0) fail(text.noRegions);
const context = {
	snapshot,
	today: dayInJakarta(Date.now()),
	textOf: (file: string) => contentText(folder, file),
};
const known = newKinds.flatMap((one) => optionNames(one, context));
const { values, positionals } = commandArguments(text.usage, {
	allowPositionals: true,
	options: {
		...Object.fromEntries(known.map((name) => [name, { type: 'string' } as const])),
		yes: { type: 'boolean', default: false },
	},
});
const { yes, ...given } = values;
const ask = !yes && canAsk();
if (ask) intro(text.title);
const kind = await kindOf(positionals[0]);

const options = optionNames(kind, context);
const unknown = Object.keys(given).find((name) => !options.includes(name));
if (unknown !== undefined) {
	fail(`${text.unknownOption(unknown, suggestionText(unknown, options))}\n\n${text.usage}`);
}
const answers = await answersTo((soFar) => newQuestions(kind, soFar, context), textOptions(given), {
	ask,
	problem: (question, answer) => problemWithAnswer(kind, question, answer),
});
const missing = missingAnswers(newQuestions(kind, answers, context), answers);
if (missing.length > 0) {
	const lines = missing.map(({ name, label, hint }) => text.missingLine(name, label, hint));
	fail([text.missing, ...lines].join('\n'));
}
const made = newFile(kind, answers, context);
if ('problems' in made) fail([text.problems, ...made.problems.map((problem) => `  ${problem}`)].join('\n'));
if (!writeContentFile(folder, made)) fail(text.exists(made.file));
writeFrontMatterSchemas(process.cwd(), folders);
const lines = [text.written(made.file), made.next];
if (ask) {
	for (const line of lines) log.success(line);
	outro(text.check);
} else console.log([...lines, text.check].join('\n'));

async function kindOf(word: string | undefined): Promise<NewKind> {
	const named = newKinds.find((name) => name === word);
	if (named !== undefined) return named;
	if (word !== undefined) fail(text.unknownKind(word));
	if (!ask) fail(text.usage);
	const choices = newKinds.map((value) => ({ value, label: text.kinds[value] }));
	return answered(await select({ message: text.kind, options: choices }));
}

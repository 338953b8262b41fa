import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { affairNamed, scoreCase } from '../src/domain/index/score-case.ts';
import type { CaseScore, UnscoredCase } from '../src/domain/index/score-case.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { readEntry } from '../src/ingest/entry-source.ts';
import { issuesAsText } from '../src/ingest/issue-report.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { scoreCaseSchema, type ScoreCase } from '../src/schema/score-case.ts';
import { commandUsage } from '../src/views/copy/command-usage.ts';
import { missingNumberLabels } from '../src/views/copy/index-words.ts';
import { commandArguments, fail } from './command/command.ts';

const { positionals } = commandArguments(commandUsage.score, { allowPositionals: true, options: {} });
const [file] = positionals;
if (file === undefined || !existsSync(file)) {
	fail(`${file === undefined ? '' : `Berkas \`${file}\` tidak ada.\n`}${commandUsage.score}`);
}
const yaml = readFileSync(file, 'utf8');
// JSON is YAML, so the reader of the content names line and column of every mistake.
const isList = yaml.trimStart().startsWith('[');
const source = { file, yaml, yamlLine: 1 };
const one = isList ? undefined : readEntry(scoreCaseSchema, source);
const many = isList ? readEntry(z.array(scoreCaseSchema), source) : undefined;
const cases = one?.data === undefined ? many?.data : [one.data];
if (cases === undefined) {
	fail(issuesAsText(one?.issues ?? many?.issues ?? [], { folder: '', colour: false }).trimEnd());
}

const { folder, fallback } = contentFolders();
const { snapshot } = await readContent({ folder, fallbackFolder: fallback, base: '/', issuesOnly: true });
const results = cases.map(resultOf);
if (results.some((result) => 'missing' in result)) process.exitCode = 1;
process.stdout.write(`${JSON.stringify(isList ? results : results[0], null, '\t')}\n`);

function resultOf(entered: ScoreCase, index: number): CaseScore | UnscoredCase {
	const place = isList ? `Kasus ${String(index + 1)}: ` : '';
	const rubric = snapshot.rubrics.find(({ id }) => id === entered.rubric);
	if (rubric === undefined) {
		const known = snapshot.rubrics.map(({ id }) => id).join(', ');
		fail(`${place}rubrik \`${entered.rubric}\` tidak dikenal. Yang ada: ${known}.`);
	}
	for (const { affair } of entered.innovations) {
		if (affair === undefined || affairNamed(affair, snapshot.reference.affairs) !== undefined) continue;
		console.error(
			`${place}urusan \`${affair}\` tidak dikenal, jadi tidak dihitung sebagai urusan wajib pelayanan dasar.`,
		);
	}
	const result = scoreCase(entered, rubric, snapshot.rubrics, snapshot.reference.affairs);
	if ('missing' in result) {
		for (const number of result.missing) console.error(`${place}${missingNumberLabels[number]}`);
	}
	return result;
}

import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBenchContent } from './bench/content.ts';
import { measure, type Measurement } from './bench/measure.ts';
import { benchTable, type Row } from './bench/table.ts';

const { values } = parseArgs({
	options: {
		entries: { type: 'string', default: '1000' },
		seed: { type: 'string', default: '1' },
		keep: { type: 'boolean', default: false },
		'check-only': { type: 'boolean', default: false },
	},
});
const entries = Number(values.entries);
const seed = Number(values.seed);
if (!Number.isInteger(entries) || entries < 1 || !Number.isInteger(seed)) {
	throw new Error(
		'Usage: npm run bench -- --entries <whole number> [--seed <whole number>] [--check-only] [--keep]',
	);
}

const folder = mkdtempSync(join(tmpdir(), 'etalase-bench-'));
const content = join(folder, 'content');
const env = {
	...process.env,
	CONTENT_DIR: content,
	CACHE_DIR: join(folder, 'cache'),
	// One fixed "today" for content whose dates are fixed: 1 November 2026.
	SOURCE_DATE_EPOCH: '1793491200',
	ASTRO_TELEMETRY_DISABLED: '1',
};

async function run(step: string, ...args: readonly string[]): Promise<Measurement> {
	console.log(`${step} ...`);
	const measured = await measure(process.execPath, args, { env, watched: 'pagefind' });
	if (measured.exitCode !== 0) throw new Error(`${step} failed:\n${measured.output}`);
	return measured;
}

/** The search program runs inside the build; its share is shown apart and taken off the build's time. */
function buildRows(step: string, { whole, watched }: Measurement): readonly Row[] {
	if (watched === undefined) return [{ step, usage: whole }];
	return [
		{ step: `${step}, pages`, usage: { ...whole, seconds: whole.seconds - watched.seconds } },
		{ step: `${step}, search index`, usage: watched },
	];
}

function changeOneRecord(): void {
	const innovations = join(content, 'innovations');
	const [file] = readdirSync(innovations, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.mdx'),
	);
	if (file !== undefined) appendFileSync(join(innovations, file), '\nKalimat tambahan.\n');
}

try {
	await writeBenchContent(content, { entries, seed, project: resolve('content') });
	const astro = resolve('node_modules/astro/bin/astro.mjs');
	const build = [astro, 'build', '--outDir', join(folder, 'dist')];
	const check = await run('check', 'scripts/check.ts');
	const rows: Row[] = [{ step: 'check', usage: check.whole }];
	if (!values['check-only']) {
		rows.push(...buildRows('build', await run('build', ...build)));
		changeOneRecord();
		const step = 'build again after one change';
		rows.push(...buildRows(step, await run(step, ...build)));
	}
	console.log(
		`\n${String(entries)} entries, seed ${String(seed)}, ${String(availableParallelism())} cores, Node ${process.version}`,
	);
	console.log(
		'The peak is that of all processes of a step together; that of the search index is its program alone.\n',
	);
	console.log(benchTable(rows, entries));
} finally {
	if (values.keep) console.log(`\nKept: ${folder}`);
	else rmSync(folder, { recursive: true, force: true });
}

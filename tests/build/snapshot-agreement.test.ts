import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readContent } from '../../src/ingest/read-content.ts';

const work = mkdtempSync(join(tmpdir(), 'etalase-agreement-'));
const content = join(work, 'content');
const epoch = '1793491200';

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The snapshot as the pages of a real build get it, through Astro's content store. */
function snapshotOfBuild(): unknown {
	const out = join(work, 'dist');
	const { status, stderr } = spawnSync(
		process.execPath,
		[
			resolve('node_modules/astro/bin/astro.mjs'),
			...['build', '--root', resolve('tests/sites/snapshot-site'), '--outDir', out, '--base', '/etalase/'],
		],
		{
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: content, SOURCE_DATE_EPOCH: epoch, ASTRO_TELEMETRY_DISABLED: '1' },
		},
	);
	expect(status, stderr).toBe(0);
	return JSON.parse(readFileSync(join(out, 'snapshot.json'), 'utf8'));
}

async function snapshotOfDisk(): Promise<unknown> {
	vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
	const { snapshot } = await readContent({
		folder: content,
		fallbackFolder: resolve('content'),
		base: '/etalase/',
	});
	return JSON.parse(JSON.stringify(snapshot));
}

test('pages get what the disk reader reads, in a cold build, and after a change', async () => {
	// Astro keeps its store here from one run to the next.
	for (const kept of ['node_modules', '.astro']) {
		rmSync(join('tests/sites/snapshot-site', kept), { recursive: true, force: true });
	}
	cpSync('tests/sites/everything/content', content, { recursive: true });
	expect(snapshotOfBuild()).toEqual(await snapshotOfDisk());

	const text = readFileSync(join(content, 'innovations/kota-arunika/antre-daring.mdx'), 'utf8');
	const record = join(content, 'innovations/kota-arunika/baru.mdx');
	// The exception for the office's mobile number names the other file.
	const own = text
		.replace('Antre Daring', 'Baru')
		.replace('Antar', 'B')
		.replace('0812-0000-1234', '(0293) 123456');
	writeFileSync(record, own);
	const changed = snapshotOfBuild();
	expect(changed).toEqual(await snapshotOfDisk());
	expect(JSON.stringify(changed)).toContain('kota-arunika/baru"');

	rmSync(record);
	const after = snapshotOfBuild();
	expect(after).toEqual(await snapshotOfDisk());
	expect(JSON.stringify(after)).not.toContain('kota-arunika/baru"');
});

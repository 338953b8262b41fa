import type { LoaderContext } from 'astro/loaders';
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { contentLoader } from './content-loader.ts';
import { forgetReading } from './shared-reading.ts';

const work = mkdtempSync(join(tmpdir(), 'etalase-loader-'));
const record = join(work, 'innovations/kota-magelang/datago.mdx');

beforeEach(() => {
	rmSync(work, { recursive: true, force: true });
	cpSync('tests/sites/minimal/content', work, { recursive: true });
	vi.stubEnv('CONTENT_DIR', work);
	vi.stubEnv('SOURCE_DATE_EPOCH', '1793491200');
	forgetReading();
});

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(work, { recursive: true, force: true });
});

interface Entry {
	readonly id: string;
	readonly data: Record<string, unknown>;
	readonly digest?: string | number | undefined;
}

/** What a loader uses of Astro: a store that, like Astro's, leaves an entry with the same digest alone. */
function astroWith(watcher?: EventEmitter & { add: (path: string) => void }) {
	const entries = new Map<string, Entry>();
	const written: string[] = [];
	const printed: string[] = [];
	const print = (line: string) => void printed.push(line);
	const parts = {
		collection: 'innovations',
		config: { base: '/' },
		logger: { error: print, warn: print, info: print },
		generateDigest: (data: unknown) => JSON.stringify(data),
		watcher,
		store: {
			get: (id: string) => entries.get(id),
			has: (id: string) => entries.has(id),
			entries: () => [...entries],
			delete: (id: string) => entries.delete(id),
			set: (entry: Entry) => {
				if (entries.get(entry.id)?.digest === entry.digest) return false;
				entries.set(entry.id, entry);
				written.push(entry.id);
				return true;
			},
		},
	};
	return { context: contextOf(parts), entries, written, printed };
}

/** The parts above are all that a loader uses of the context. */
function contextOf(parts: unknown): LoaderContext {
	if (!isContext(parts)) throw new Error('not a loader context');
	return parts;
}

function isContext(parts: unknown): parts is LoaderContext {
	return typeof parts === 'object' && parts !== null && 'store' in parts;
}

function change(from: string, to: string): void {
	writeFileSync(record, readFileSync(record, 'utf8').replace(from, to));
}

test('records that have not changed are left untouched, and changed ones are written', async () => {
	const astro = astroWith();
	await contentLoader('innovations').load(astro.context);
	forgetReading();
	await contentLoader('innovations').load(astro.context);
	expect(astro.written).toEqual(['kota-magelang/datago']);
	change('DataGO', 'DataGo');
	forgetReading();
	await contentLoader('innovations').load(astro.context);
	expect(astro.written).toEqual(['kota-magelang/datago', 'kota-magelang/datago']);
});

test('records whose file is gone leave the store', async () => {
	const astro = astroWith();
	await contentLoader('innovations').load(astro.context);
	rmSync(record);
	forgetReading();
	await contentLoader('innovations').load(astro.context);
	expect([...astro.entries.keys()]).toEqual([]);
});

test('a build stops at content with errors', async () => {
	change('title: DataGO', 'titel: DataGO');
	const astro = astroWith();
	await expect(contentLoader('innovations').load(astro.context)).rejects.toThrow('npm run check');
	expect(astro.printed.join('\n')).toContain('[kunci-tidak-dikenal]');
});

test('while developing, a change is read again and a mistake keeps the last good entry', async () => {
	const watched: string[] = [];
	const watcher = Object.assign(new EventEmitter(), { add: (path: string) => void watched.push(path) });
	const astro = astroWith(watcher);
	await contentLoader('innovations').load(astro.context);
	expect(watched).toEqual([work]);

	change('title: DataGO', 'title: DataGo');
	watcher.emit('change', record);
	await vi.waitFor(() => expect(JSON.stringify([...astro.entries])).toContain('DataGo'), 5000);

	change('title: DataGo', 'titel: Rusak');
	watcher.emit('change', record);
	await vi.waitFor(() => expect(astro.printed.join('\n')).toContain('[isian-wajib] Judul'), 5000);
	expect(JSON.stringify([...astro.entries])).toContain('DataGo');

	rmSync(record);
	watcher.emit('unlink', record);
	await vi.waitFor(() => expect(astro.entries.size).toBe(0), 5000);
});

test('guides and replications are collections of their own, and a guide that has not changed is left untouched', async () => {
	rmSync(work, { recursive: true });
	cpSync('tests/sites/everything/content', work, { recursive: true });
	const guides = astroWith();
	const replications = astroWith();
	await contentLoader('guides').load(guides.context);
	await contentLoader('replications').load(replications.context);
	forgetReading();
	await contentLoader('guides').load(guides.context);
	expect(guides.written).toEqual(['kota-arunika/antre-daring']);
	expect([...replications.entries.keys()]).toEqual([
		'kabupaten-fajar/antre-fajar',
		'kabupaten-fajar/antre-fajar-lagi',
		'kota-uji/kartu-sehat',
	]);
});

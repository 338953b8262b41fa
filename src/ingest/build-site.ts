import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface BuildOptions {
	/** Absolute path of the project. */
	readonly project: string;
	/** "Today" of the content, which becomes the moment of the build. */
	readonly asOf: string;
	readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Builds the site beside the published one and puts it in its place when it is whole. Returns the exit code of
 * the build; unless it is 0, `dist/` stays as it was.
 */
export function buildSite({ project, asOf, environment = process.env }: BuildOptions): number {
	const next = join(project, 'dist-next');
	rmSync(next, { recursive: true, force: true });
	const astro = join(project, 'node_modules/astro/bin/astro.mjs');
	const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', next], {
		cwd: project,
		stdio: 'inherit',
		env: { ...environment, SOURCE_DATE_EPOCH: environment['SOURCE_DATE_EPOCH'] ?? epochOf(asOf) },
	});
	if (status !== 0) {
		rmSync(next, { recursive: true, force: true });
		return status ?? 1;
	}
	replaceFolder(next, join(project, 'dist'));
	return 0;
}

/** Noon in Jakarta (05:00 UTC) of a day, in seconds: the same day wherever it is turned back into one. */
export function epochOf(day: string): string {
	return String(Date.parse(`${day}T05:00:00Z`) / 1000);
}

/** Moves a folder to where another may be; the old one is removed only when the new one is in place. */
export function replaceFolder(next: string, current: string): void {
	const old = `${current}-old`;
	rmSync(old, { recursive: true, force: true });
	if (existsSync(current)) renameSync(current, old);
	try {
		renameSync(next, current);
	} catch (error) {
		if (existsSync(old)) renameSync(old, current);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}

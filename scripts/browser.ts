import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const systemNames = ['chromium', 'google-chrome', 'chromium-browser', 'google-chrome-stable'];

function onPath(name: string): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Path of a browser that Playwright can drive, or undefined when there is none: the one that `PLAYWRIGHT_CHROMIUM`
 * names, one of the system, or the one that Playwright has downloaded. Throws when the variable names no file.
 */
export function findBrowser(): string | undefined {
	const chosen = process.env['PLAYWRIGHT_CHROMIUM'] ?? '';
	if (chosen !== '') {
		if (existsSync(chosen)) return chosen;
		throw new Error(`PLAYWRIGHT_CHROMIUM names ${chosen}, which does not exist.`);
	}
	const own = chromium.executablePath();
	return systemNames.map(onPath).find((path) => path !== undefined) ?? (existsSync(own) ? own : undefined);
}

interface Attempt {
	readonly command: string;
	readonly args: readonly string[];
}

function installations(): readonly Attempt[] {
	const download = { command: 'playwright', args: ['install', 'chromium'] };
	if (process.getuid?.() !== 0) return [download];
	return [
		{ command: 'playwright', args: ['install', '--with-deps', 'chromium'] },
		{ command: 'sh', args: ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'] },
	];
}

/** Path of a browser, installed when there is none. Throws with every way that was tried when none works. */
export function provideBrowser(): string {
	const found = findBrowser();
	if (found !== undefined) return found;
	const failures: string[] = [];
	for (const { command, args } of installations()) {
		const shown = [command, ...args].join(' ');
		console.error(`No browser found; running: ${shown}`);
		const { status, error } = spawnSync(command, [...args], { stdio: ['ignore', 'inherit', 'inherit'] });
		const installed = findBrowser();
		if (installed !== undefined) return installed;
		failures.push(`${shown} (${error?.message ?? `exit code ${String(status)}`})`);
	}
	throw new Error(
		`The browser tests need Chromium and none could be installed. Tried: ${failures.join('; ')}. ` +
			'Install Chromium, or name one in PLAYWRIGHT_CHROMIUM.',
	);
}

if (import.meta.main) console.log(provideBrowser());

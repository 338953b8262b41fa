import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findBrowser } from './scripts/browser.ts';
import { readBuiltSite } from './tests/support/built-site.ts';

const port = Number(process.env['TEST_PORT'] ?? '4327');
// Tools that only read these settings (knip) may come before the first build.
const base = existsSync('dist/index.html') ? readBuiltSite('dist').base : '/';
const browser = findBrowser();
const origin = `http://localhost:${String(port)}`;

export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results',
	forbidOnly: process.env['CI'] !== undefined,
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	reporter: [
		['list'],
		['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/test/browser.json' }],
	],
	use: {
		baseURL: `${origin}${base}`,
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		// A page from a copy would hide what a test is about; those about the copies allow it.
		serviceWorkers: 'block',
		launchOptions: {
			...(browser !== undefined && { executablePath: browser }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	projects: [
		{ name: 'behaviour', testDir: 'tests/e2e' },
		{ name: 'accessibility', testDir: 'tests/accessibility' },
		// Writes pictures instead of judging anything: only when asked for.
		...(process.env['PICTURES'] === undefined ? [] : [{ name: 'pictures', testDir: 'tests/pictures' }]),
	],
	webServer: {
		command: `"${process.execPath}" tests/support/serve.ts dist ${String(port)}`,
		url: `${origin}${base}`,
		reuseExistingServer: false,
		timeout: 20_000,
	},
});

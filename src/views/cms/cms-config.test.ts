import { readFileSync } from 'node:fs';
import Ajv, { type AnySchemaObject } from 'ajv';
import { expect, test } from 'vitest';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { cmsConfig } from './cms-config.ts';
import { cmsFiles, hasCms } from './cms-page.ts';

const repository = { branch: 'main', contentFolder: 'content' } as const;

function siteOn(url: string, forge: 'github' | 'gitlab' | 'gitea', editor = {}) {
	return aSite({ repository: { ...repository, url, forge }, editor: { cms: true, ...editor } });
}

const config = cmsConfig(aSnapshot());

test('the configuration fits the schema that Sveltia CMS publishes', () => {
	const schema: AnySchemaObject = JSON.parse(
		readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
	);
	const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
	expect(validate(config) ? [] : validate.errors?.slice(0, 5)).toEqual([]);
});

test("the forge of site.yaml is the place that is written to, also on a server of one's own", () => {
	const backendOf = (site: ReturnType<typeof aSite>) => cmsConfig(aSnapshot({ site })).backend;
	expect(backendOf(siteOn('https://github.com/kota/etalase.git', 'github'))).toEqual({
		name: 'github',
		repo: 'kota/etalase',
		branch: 'main',
	});
	expect(backendOf(siteOn('https://git.kota.example/tim/etalase', 'gitlab', { appId: 'abc' }))).toEqual({
		name: 'gitlab',
		repo: 'tim/etalase',
		branch: 'main',
		base_url: 'https://git.kota.example',
		api_root: 'https://git.kota.example/api/v4',
		auth_type: 'pkce',
		app_id: 'abc',
	});
	expect(backendOf(siteOn('https://codeberg.org/kota/etalase/', 'gitea'))).toEqual({
		name: 'gitea',
		repo: 'kota/etalase',
		branch: 'main',
		base_url: 'https://codeberg.org',
		api_root: 'https://codeberg.org/api/v1',
	});
});

test('changes wait for review where the web editor can hold them: on GitHub and GitLab', () => {
	const modeOf = (forge: 'github' | 'gitlab' | 'gitea') =>
		cmsConfig(aSnapshot({ site: siteOn('https://git.example/a/b', forge) }))['publish_mode'];
	expect([modeOf('github'), modeOf('gitlab'), modeOf('gitea')]).toEqual([
		'editorial_workflow',
		'editorial_workflow',
		'simple',
	]);
});

test('the page is there only where the site asks for it and is looked after', () => {
	const dormant = { since: '2026-10-31', message: 'Berhenti.' };
	expect(hasCms(aSite())).toBe(false);
	expect(hasCms(aSite({ editor: { cms: true } }))).toBe(true);
	expect(hasCms(aSite({ editor: { cms: true }, dormant }))).toBe(false);
});

test('the page is not for search engines, talks to the forge alone, and escapes the name of the site', () => {
	const site = { ...siteOn('https://git.example/a/b', 'gitea'), name: 'Etalase <b>"A"</b>' };
	const page = cmsFiles(aSnapshot({ site }), '/etalase/').get('index.html') ?? '';
	expect(page).toContain('<meta name="robots" content="noindex" />');
	expect(page).toContain('connect-src &apos;self&apos; blob: data: https://git.example;');
	expect(page).toContain('Etalase &lt;b&gt;');
	expect(page).toContain('href="/etalase/usul/"');
});

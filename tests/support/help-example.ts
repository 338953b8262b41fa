import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ContentIssue } from '../../src/domain/quality/issue.ts';
import { readContent } from '../../src/ingest/read-content.ts';

/** A block of code on a help page, and the content file that the words before it name. */
export interface HelpBlock {
	readonly language: string;
	readonly code: string;
	readonly file?: string | undefined;
}

/** The blocks under the heading `Contoh yang salah` or `Contoh yang benar` of a help page. */
export function helpBlocks(code: string, which: 'salah' | 'benar'): readonly HelpBlock[] {
	const text = readFileSync(`content/help/${code}.mdx`, 'utf8');
	const from = text.indexOf(`\n## Contoh yang ${which}\n`);
	const to = text.indexOf(which === 'salah' ? '\n## Contoh yang benar\n' : '\n## Cara memperbaiki\n');
	if (from < 0 || to < from) return [];
	let end = from;
	const part = text.slice(0, to);
	return [...part.slice(from).matchAll(/```(\w+)\n([\s\S]*?)```/g)].map((block) => {
		const [whole, language = '', content = ''] = block;
		const at = from + block.index;
		const file = [...part.slice(end, at).matchAll(/`content\/([^`]+)`/g)].at(-1)?.[1];
		end = at + whole.length;
		return { language, code: content, file };
	});
}

const reviewed = "reviewed:\n  on: '2026-11-01'\n  by: Bappeda\n";

/** What a file of each folder needs at least, without what the example writes itself. */
function minimumOf(file: string, isReal: boolean): readonly string[] {
	const sample = isReal ? [] : ['sample: true\n'];
	const sources = 'sources:\n  - title: Berita\n    url: https://berita.example/1\n';
	const [folder, region = ''] = file.split('/');
	const isTirta = file.includes('kabupaten-tirta-kencana');
	switch (folder) {
		case 'regions':
			return region.startsWith('kota-magelang')
				? ["code: '33.71'\n", 'name: Kota Magelang\n', 'summary: Kota.\n', reviewed]
				: [
						`code: '${isReal ? '33.71' : isTirta ? '99.01' : '99.71'}'\n`,
						`name: ${isReal ? 'Kota Magelang' : isTirta ? 'Kabupaten Tirta Kencana' : 'Kota Arunika'}\n`,
						'summary: Daerah.\n',
						reviewed,
						...sample,
					];
		case 'agencies':
			return ['complete: false\n', 'agencies: []\n'];
		case 'innovations':
			return ['title: Antre Daring\n', 'summary: Antre dari rumah.\n', sources, reviewed, ...sample];
		case 'guides':
			return [
				'summary: Cara meniru.\n',
				'models:\n  - kind: mandiri\n',
				'phases:\n  - phase: persiapan\n    steps:\n      - id: tim\n        title: Membentuk tim\n',
				sources,
				reviewed,
				...sample,
			];
		case 'replications':
			return [
				'title: Antre Tirta\n',
				'origin:\n  innovation: kota-arunika/antre-daring\n',
				'states:\n  - state: berjalan\n    on: 2025-03\n',
				sources,
				reviewed,
				...sample,
			];
		default:
			return [];
	}
}

function keyOf(lines: string): string {
	return /^([A-Za-z]+):/.exec(lines)?.[1] ?? '';
}

/** The keys of the examples, with those of the minimum that they do not write. */
function yamlOf(file: string, snippets: readonly string[], { isReal = false, without = [] }: Frame): string {
	const written = snippets.map((snippet) => (snippet.endsWith('\n') ? snippet : `${snippet}\n`)).join('');
	const has = (key: string) => new RegExp(`^${key}:`, 'm').test(written);
	return [
		...minimumOf(file, isReal).filter((lines) => !has(keyOf(lines)) && !without.includes(keyOf(lines))),
		written,
	].join('');
}

interface Frame {
	/** Files that an example needs and does not write, with their keys. */
	readonly beside?: Readonly<Record<string, string>>;
	/** Whether the region of the example is a real one: fictional ones are asked for less. */
	readonly isReal?: boolean;
	/** Keys that the file of the example must not get although a record needs them: the example is about them. */
	readonly without?: readonly string[];
	/** Stands in for each `X` of a number that no example may spell out. */
	readonly digit?: string;
	/** The block is the whole file. */
	readonly isWhole?: boolean;
}

const ownFile = 'innovations/kota-arunika/antre-daring.mdx';

const isRegional = (folder = '') => ['innovations', 'guides', 'replications', 'agencies'].includes(folder);

/** Records need their region, replications and guides their innovation too. */
function addNeeded(files: readonly string[], add: (file: string) => void): void {
	for (const file of files) {
		const [folder = '', region = ''] = file.split('/');
		if (!isRegional(folder)) continue;
		add(`regions/${region.replace('.yaml', '')}.yaml`);
		if (folder !== 'replications' && folder !== 'guides') continue;
		add(ownFile);
		add('regions/kota-arunika.yaml');
	}
}

/** Contents of the smallest content folder around the blocks of an example. */
function framedFiles(blocks: readonly HelpBlock[], frame: Frame = {}): ReadonlyMap<string, string> {
	const { beside = {}, without = [], isWhole = false, digit = 'X' } = frame;
	const isList = blocks.some(({ language }) => language === 'text');
	const yaml = new Map<string, string[]>();
	const prose = new Map<string, string>();
	const whole = new Map<string, string>();
	const addYaml = (file: string, code: string) => {
		yaml.set(file, [...(yaml.get(file) ?? []), code]);
	};
	let last = ownFile;
	for (const { language, code, file } of blocks) {
		if (language === 'text') {
			for (const line of code.trim().split('\n')) addYaml(line.replace('content/', ''), '');
			continue;
		}
		last = file ?? (language === 'md' && last.endsWith('.mdx') ? last : ownFile);
		if (isWhole || code.startsWith('---\n')) whole.set(last, code);
		else if (language === 'md') prose.set(last, `${prose.get(last) ?? ''}${code}\n`);
		else addYaml(last, code);
	}
	for (const [file, code] of Object.entries(beside)) addYaml(file, code);
	for (const file of prose.keys()) if (!yaml.has(file)) addYaml(file, '');
	// A list of files is about what is there and what is not.
	if (!isList) {
		addNeeded([...yaml.keys(), ...whole.keys()], (file) => {
			if (!yaml.has(file) && !whole.has(file)) addYaml(file, '');
		});
	}
	return new Map([
		...[...yaml].map(([file, snippets]) => {
			const own = yamlOf(file, snippets, { ...frame, without: file === last ? without : [] });
			const text = own.replace(/(?<=[\d-]X*)X/g, digit);
			return [file, file.endsWith('.yaml') ? text : `---\n${text}---\n\n${prose.get(file) ?? ''}`] as const;
		}),
		...whole,
	]);
}

const reference = {
	'reference/regions.csv':
		'code,name,level,province_code,population,area_km2,lat,lon\n33,Jawa Tengah,provinsi,33,37892280,34337.49,-7.26,110.2\n33.71,Kota Magelang,kota,33,128709,18.56,-7.47,110.21\n',
	'reference/affairs.yaml':
		'source: { title: Daftar }\naffairs:\n  - { id: kependudukan, number: 12, name: Kependudukan, group: wajib }\n  - { id: komunikasi-informatika, number: 16, name: Kominfo, group: wajib }\n',
	'reference/themes.yaml':
		'themes:\n  - { id: digitalisasi-layanan, name: Digitalisasi, years: "2023", source: { title: Daftar } }\n',
	'reference/systems.yaml':
		'systems:\n  - { id: simpus, name: Sistem informasi puskesmas, explanation: Catatan. }\n',
	'site.yaml':
		'name: Etalase\ntagline: Inovasi.\nbaseUrl: https://etalase.example/\npublisher: { name: Bappeda }\nrepository: { url: https://git.example/e, branch: main, forge: gitea }\ncontact: { office: Bappeda, email: redaksi@etalase.example }\nrubric: iid-2026\nshowSamples: true\nlicence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }\n',
} as const;

const ownAssets = 'tests/sites/everything/content/innovations/kota-arunika/antre-daring';

/** Files that examples name, and what stands in for them. */
const assets = [
	['loket.png', 'loket.jpg'],
	['loket.png', 'alur.png'],
	['sop.pdf', 'sop.pdf'],
] as const;

/** What the check says of the smallest content folder around an example. */
export async function issuesOfExample(
	blocks: readonly HelpBlock[],
	frame: Frame = {},
): Promise<readonly ContentIssue[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bantuan-'));
	try {
		const files = framedFiles(blocks, frame);
		const uses = (word: string) => [...files.values()].some((text) => text.includes(word));
		for (const [from, to] of uses('./') ? assets : []) {
			cpSync(resolve(ownAssets, from), join(folder, ownFile.replace('.mdx', ''), to));
		}
		// Reading a rubric takes longer than everything else: only for those that name it.
		if (uses('iid-2026'))
			cpSync(resolve('content/rubrics/iid-2026.yaml'), join(folder, 'rubrics/iid-2026.yaml'));
		for (const [file, text] of [...Object.entries(reference), ...files]) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		}
		const { issues } = await readContent({ folder, base: '/', asOf: '2026-11-22', issuesOnly: true });
		// The settings of the smallest site name a rubric that it does not have.
		return issues.filter(({ file }) => file !== 'site.yaml');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

import { expect, test } from 'vitest';
import { issuesOfExample } from '../support/help-example.ts';

const innovation = 'innovations/kota-arunika/antre-daring.mdx';
const guide = 'guides/kota-arunika/antre-daring.mdx';
const region = 'regions/kota-arunika.yaml';
const agencies = 'agencies/kota-arunika.yaml';
const replication = 'replications/kabupaten-tirta-kencana/antre-daring.yaml';
const edition = 'contests/lomba/2025.yaml';
const source = 'source: { title: Surat, url: https://arunika.example/surat }';
const year = `year: 2025
sources: [{ title: Surat }]
reviewed: { on: '2026-01-01', by: Kantor }
sample: true
groups: [{ id: unit, name: Unit }]
categories: [{ id: layanan, name: Layanan }]
criteria: [{ id: manfaat, name: Manfaat, weight: '100' }]
stages: [{ id: penetapan, name: Penetapan }]
`;
const beside = {
	[innovation]: '',
	[agencies]:
		'complete: false\nagencies:\n  - { id: disdukcapil, name: Dinas Dukcapil, category: dinas }\n  - { id: kelurahan-melati, name: Kelurahan Melati, category: kelurahan }\n',
	[region]: 'programmes: [{ id: satu-unit, title: Satu Unit, text: Program. }]\n',
	'contests/lomba.yaml': `name: Lomba\nsummary: Lomba.\nsubject: inovasi\nscope: provinsi\norganiser: Bappeda\nsources: [{ title: Surat }]\nreviewed: { on: '2026-01-01', by: Kantor }\nsample: true\n`,
};

/** Every place where an author refers to something by its id, each with one wrong letter, and what was meant. */
const places: readonly (readonly [what: string, file: string, text: string, meant: string])[] = [
	['a key', innovation, 'tittle: Antre\n', 'title'],
	['a key within a key', innovation, 'dates: { trail: 2024-02 }\n', 'trial'],
	['a key of an item', innovation, 'budget: [{ yaer: 2024, amount: 1 }]\n', 'year'],
	['a row', innovation, "assessments: { iid-2026: { '166': { level: 1 } } }\n", '16'],
	['a choice', innovation, 'form: pelayanan-publk\n', 'pelayanan-publik'],
	['a choice in a list', innovation, 'improvements: [{ kind: lebih-cepatt, measure: A }]\n', 'lebih-cepat'],
	['an agency', innovation, 'agency: disdukcapl\n', 'disdukcapil'],
	['an affair', innovation, 'affair: kependudukn\n', 'kependudukan'],
	['a related affair', innovation, 'relatedAffairs: [kependudukn]\n', 'kependudukan'],
	['a theme', innovation, 'themes: [digitalisasi-layann]\n', 'digitalisasi-layanan'],
	['a programme', innovation, 'programmes: [satu-unt]\n', 'satu-unit'],
	['a rubric', innovation, "assessments: { iid-2062: { '16': { level: 1 } } }\n# iid-2026\n", 'iid-2026'],
	['the code of an adopter', innovation, "replicatedBy: [{ code: '33.17' }]\n", '33.71'],
	[
		'a picture',
		innovation,
		'images: [{ file: ./antre-daring/lokt.jpg, alt: Loket }]\n',
		'./antre-daring/loket.jpg',
	],
	[
		'evidence',
		innovation,
		"assessments: { iid-2026: { '16': { level: 1, evidence: [{ title: SOP, file: ./antre-daring/spo.pdf }] } } }\n",
		'./antre-daring/sop.pdf',
	],
	[
		'a parent',
		agencies,
		'complete: false\nagencies: [{ id: kelurahan-mawar, name: Kelurahan Mawar, category: kelurahan, parent: kelurahan-mawr }]\n',
		'kelurahan-mawar',
	],
	['a category', agencies, 'complete: false\nagencies: [{ id: a, name: A, category: dinass }]\n', 'dinas'],
	[
		'what a region hands in',
		region,
		'assessments: { iid-2026: { submitted: [antre-darin] } }\n',
		'antre-daring',
	],
	['the innovation of a guide', 'guides/kota-arunika/antre-darng.mdx', '', 'kota-arunika/antre-daring'],
	[
		'a step',
		guide,
		'phases: [{ phase: persiapan, steps: [{ id: tim, title: Tim }, { id: uji, title: Uji, after: [tin] }] }]\n',
		'tim',
	],
	[
		'a system',
		guide,
		'prerequisites: [{ id: a, text: A, need: wajib, condition: { kind: sistem, system: simpuss } }]\n',
		'simpus',
	],
	[
		'the affair of a condition',
		guide,
		'prerequisites: [{ id: a, text: A, need: wajib, condition: { kind: urusan, affair: kependudukn } }]\n',
		'kependudukan',
	],
	[
		'an origin',
		replication,
		'origin: { innovation: kota-arunika/antre-darng }\n',
		'kota-arunika/antre-daring',
	],
	['the region of an origin', replication, 'from: kota-arunka\n', 'kota-arunika'],
	['a state', replication, 'states: [{ state: berjalann, on: 2025-03 }]\n', 'berjalan'],
	[
		'the region of a contest',
		'contests/lain.yaml',
		`${beside['contests/lomba.yaml'].replace('Lomba\n', 'Lain\n')}region: kota-arunka\n`,
		'kota-arunika',
	],
	['the contest of an edition', 'contests/lomva/2025.yaml', year, 'lomba'],
	['a stage', edition, `${year}entries: [{ title: A, results: [{ stage: penetapn }] }]\n`, 'penetapan'],
	[
		'a group',
		edition,
		`${year}entries: [{ title: A, group: unut, results: [{ stage: penetapan }] }]\n`,
		'unit',
	],
	[
		'a field of a contest',
		edition,
		`${year}entries: [{ title: A, category: layann, results: [{ stage: penetapan }] }]\n`,
		'layanan',
	],
	['a criterion', edition, `${year}tieOrder: [manfat]\n`, 'manfaat'],
	[
		'an entry',
		edition,
		`${year}entries: [{ innovation: kota-arunika/antre-darng, results: [{ stage: penetapan }] }]\n`,
		'kota-arunika/antre-daring',
	],
	[
		'the region of an event',
		'agenda/2026.yaml',
		`reviewed: { on: '2026-01-01', by: Kantor }\nevents: [{ id: a, title: A, kind: masukan, from: 2026-01, regions: [kota-arunka], ${source} }]\n`,
		'kota-arunika',
	],
	[
		'the affair of what was removed',
		'removed.yaml',
		"removed: [{ address: /inovasi/kota-arunika/lama/, title: Lama, on: '2026-10-30', reason: Lama., affairs: [kependudukn], sample: true }]\n",
		'kependudukan',
	],
	[
		'the page that replaces it',
		'removed.yaml',
		"removed: [{ address: /inovasi/kota-arunika/lama/, title: Lama, on: '2026-10-30', reason: Lama., movedTo: /inovasi/kota-arunika/antre-darng/, sample: true }]\n",
		'/inovasi/kota-arunika/antre-daring/',
	],
	[
		'the affair of a need',
		'reference/needs.yaml',
		'needs: [{ id: a, name: A, description: A., affairs: [kependudukn] }]\n',
		'kependudukan',
	],
	[
		'the state of a link',
		'evidence.yaml',
		"seen: [{ url: https://a.example/, state: matii, on: '2026-01-01' }]\n",
		'mati',
	],
	['a folder', 'inovations/kota-arunika/lain.mdx', '', 'innovations'],
	['a reference list', 'reference/afairs.yaml', '', 'affairs.yaml'],
];

test.each(places)('a typo in %s gets a suggestion', async (_, file, text, meant) => {
	const others = Object.fromEntries(Object.entries(beside).filter(([path]) => path !== file));
	const issues = await issuesOfExample([{ language: 'yaml', code: text, file }], { beside: others });
	expect(issues.map(({ message }) => message).join('\n')).toContain(`Maksud Anda \`${meant}\`?`);
});

test('a typo in the folder of a region gets a suggestion', async () => {
	const files = `content/${region}\ncontent/innovations/kota-arunka/lain.mdx\n`;
	const issues = await issuesOfExample([{ language: 'text', code: files }]);
	expect(issues.map(({ message }) => message).join('\n')).toContain('Maksud Anda `kota-arunika`?');
});

test('the code of a region that has another one is told', async () => {
	const code = "code: '33.77'\nname: Kota Magelang\n";
	const issues = await issuesOfExample([{ language: 'yaml', code, file: 'regions/kota-magelang.yaml' }]);
	expect(issues.map(({ message }) => message).join('\n')).toContain('Kode `Kota Magelang` adalah `"33.71"`.');
});

test.each([
	['a component', '<Catatn>\nA.\n</Catatn>\n', 'Catatan'],
	['a choice of a component', '<Catatan jenis="peringatn">\nA.\n</Catatan>\n', 'peringatan'],
	['a key of a component', '<Unduhan berkas="./antre-daring/sop.pdf" judull="SOP" />\n', 'judul'],
	['a heading', '## Latar belakan\n\nA.\n', 'Latar belakang'],
	['a part of the page', '## Hasil\n\n[A](#bagian-hasi)\n', '#bagian-hasil'],
	['a file of the prose', '![A](./antre-daring/lokt.jpg)\n', './antre-daring/loket.jpg'],
])('a typo in %s gets a suggestion, too', async (_, text, meant) => {
	const issues = await issuesOfExample([{ language: 'md', code: text, file: innovation }]);
	expect(issues.map(({ message }) => message).join('\n')).toContain(`\`${meant}\`?`);
});

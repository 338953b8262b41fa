import { expect, test } from 'vitest';
import {
	aComputedRegion,
	anEligible,
	eligibleInServices,
	mandatoryRows,
} from '../../../tests/builders/computed-region.ts';
import { aState, anIssue } from '../../../tests/builders/content-state.ts';
import { anAgency, anInnovation } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { changeReport } from '../../domain/quality/change-report/change-report.ts';
import type { ContentState } from '../../domain/quality/change-report/content-state.ts';
import { changeReportMarkdown, reportLength } from './change-report-markdown.ts';

const frame = {
	names: { before: 'main', after: 'berkas di folder kerja' },
	path: (file: string) => `content/${file}`,
	site: 'https://etalase.example/',
};

const markdownOf = (base: ContentState, head: ContentState, preview?: string) =>
	changeReportMarkdown(changeReport(base, head), { ...frame, preview });

const lines = (markdown: string) => markdown.replaceAll('\u2060', '').split('\n');

function withRow(level: 1 | 3): Snapshot {
	const rows = { ...mandatoryRows, '35': { level } };
	const [, ...others] = eligibleInServices(5);
	const first = anEligible('pendidikan', 'pendidikan', { assessments: { 'iid-2026': rows } });
	return aComputedRegion({ innovations: [first, ...others] });
}

test('two states that say the same are told in two sentences, without a heading', () => {
	const state = aState(withRow(1));
	const [, , summary, ...rest] = lines(markdownOf(state, state));
	expect(summary).toBe(
		'Tidak ada perubahan isi. Temuan pemeriksaan juga tetap. Cakupan, kematangan, dan indeks tidak berubah.',
	);
	expect(rest.filter((line) => line.startsWith('## '))).toEqual([]);
});

test('a raised row is told with the label of its field, its points, and that the index is simulated', () => {
	const told = lines(markdownOf(aState(withRow(1)), aState(withRow(3))));
	expect(told).toContain(
		'Usulan ini mengubah 1 catatan. Akibatnya: kematangan 1 inovasi berubah; simulasi indeks 1 daerah berubah.',
	);
	expect(told).toContain('  - Penilaian › iid-2026 › 35 › Parameter: `1` → `3`');
	expect(told).toContain(
		'- **Inovasi pendidikan** (Kota Arunika, data contoh): klaim 34,00 → 42,00 (+8,00); terverifikasi 0,00 → 0,00 (0,00)',
	);
	expect(told).toContain('  - klaim +8,00 karena isian berubah.');
	expect(told).toContain(
		'  - Baris 35 (Video inovasi daerah): parameter 1, klaim → parameter 3, klaim (isian berubah)',
	);
	expect(told).toContain(
		'- **Kota Arunika** (data contoh): klaim 10,69 → 10,96 (+0,27); terverifikasi 3,16 → 3,16 (0,00)',
	);
	expect(
		told.filter((line) => line.includes('Simulasi menurut rubrik') && line.includes('bukan nilai resmi')),
	).toHaveLength(2);
});

test('an agency that meets its duty is told by name, with the words of its region', () => {
	const duty = { categories: ['dinas' as const], count: 1, from: 2026, basis: 'Instruksi' };
	const at = (dates: { implementation?: string }) => ({
		...aComputedRegion({
			region: { duties: [duty] },
			innovations: [anInnovation({ data: { agency: 'disdukcapil', dates } })],
		}),
		agencies: [anAgency()],
	});
	const told = lines(markdownOf(aState(at({})), aState(at({ implementation: '2026-02' }))));
	expect(told).toContain(
		'- **Kota Arunika, 2026** (data contoh): terpenuhi 0 dari 1 unit → 1 dari 1 unit (isian berubah)',
	);
	expect(told).toContain(
		'  - Dinas Kependudukan dan Pencatatan Sipil: belum melapor → terpenuhi (isian berubah)',
	);
});

test('issues are told with their place and their help page, and only new ones one by one', () => {
	const snapshot = aSnapshot();
	const old = anIssue('site.yaml', { severity: 'warning' });
	const found = anIssue('agenda/2026.yaml', { field: 'Judul', message: 'Tulis `title: …`.' });
	const told = lines(
		markdownOf(aState(snapshot, { issues: [old] }), aState(snapshot, { issues: [old, found] })),
	);
	expect(told).toContain(
		'- `content/agenda/2026.yaml:3`: Judul: Tulis `title: …`. ([cara memperbaiki](<https://etalase.example/bantuan/isian-wajib/>))',
	);
	expect(told).toContain('Yang sudah ada sebelumnya: 0 kesalahan dan 1 peringatan.');
});

test('a removed page without a tombstone and the address of a preview are told', () => {
	const [base, head] = [aSnapshot({ innovations: [anInnovation()] }), aSnapshot()].map((state) =>
		aState(state),
	);
	if (base === undefined || head === undefined) throw new Error('There are two states.');
	expect(markdownOf(base, head)).toContain('Alamat lama tidak dijelaskan.');
	expect(markdownOf(head, base, 'https://pratinjau.example/usulan-4/')).toContain(
		'<https://pratinjau.example/usulan-4/inovasi/kota-arunika/antre-daring/>',
	);
	expect(markdownOf(head, base)).toContain('Belum ada alamat pratinjau.');
});

test('a long text that differs near its end is shown from there', () => {
	const begin =
		'Warga mengambil nomor antrean dari rumah lewat telepon genggam, lalu datang ketika nomornya hampir dipanggil';
	const withSummary = (summary: string) =>
		aState(aSnapshot({ innovations: [anInnovation({ data: { summary } })] }));
	expect(lines(markdownOf(withSummary(`${begin} petugas.`), withSummary(`${begin} layar.`)))).toContain(
		'  - Ringkasan: `…nomornya hampir dipanggil petugas.` → `…nomornya hampir dipanggil layar.`',
	);
});

test('nothing of what people wrote becomes Markdown, HTML, a mention or a line of its own', () => {
	const title = '@semua <img src=x onerror=y> [klik](https://jahat.example) | #1\n## Disetujui';
	const head = aState(
		aSnapshot({ innovations: [anInnovation({ data: { title, summary: '`</script>` ``x``' } })] }),
	);
	const markdown = markdownOf(aState(aSnapshot({ innovations: [anInnovation()] })), head);
	// In code nothing has a meaning.
	const outsideCode = markdown.replace(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');
	expect(outsideCode).not.toMatch(/<img|@semua|(?<!\\)\]\(https:\/\/jahat|^## Disetujui/m);
	expect(markdown).toContain('&lt;img src=x');
	expect(markdown).toContain('``` `</script>` ``x`` ```');
});

test('a report about very much is cut, says so, and still fits a comment', () => {
	const many = Array.from({ length: 900 }, (_, index) =>
		anInnovation({
			id: `kota-arunika/inovasi-${String(index)}`,
			data: { title: `${'Judul yang panjang sekali '.repeat(3)}${String(index)}` },
		}),
	);
	const markdown = markdownOf(aState(aSnapshot()), aState(aSnapshot({ innovations: many })));
	expect(markdown.length).toBeLessThan(reportLength);
	expect(markdown).toContain('Usulan ini menambah 900 catatan.');
	expect(markdown).toMatch(/… dan 8\d\d lagi\./);
});

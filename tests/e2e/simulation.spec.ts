import { tabTo } from './keyboard.ts';
import { simulatorOn } from './simulator-on-page.ts';
import { expect, test } from './site-test.ts';

const path = '/indeks/simulasi/';
const arunika = `${path}#1;iid-2026;kota-arunika`;

test('from nothing: one row at level 3 is 3 of 250 points, and taking it back is nothing again', async ({
	page,
	visit,
}) => {
	const simulator = simulatorOn(page);
	await visit(path);
	await simulator.shows('0,00', 'Tidak Dapat Dinilai');
	const vision = simulator.spdRow('Visi dan Misi');
	await vision.getByRole('radio').nth(3).check();
	await simulator.shows('1,20', 'Kurang Inovatif');
	await vision.getByRole('radio', { name: 'Belum terisi' }).check();
	await simulator.shows('0,00', 'Tidak Dapat Dinilai');
});

test('everything at level 3 is 100, and the number of innovations counts up to 200', async ({
	page,
	visit,
}) => {
	const simulator = simulatorOn(page);
	await visit(path);
	await simulator.fillSpd('Parameter 3');
	// 63 of 250.
	await simulator.shows('25,20', 'Kurang Inovatif');
	await simulator.addMany(12, 'Parameter 3');
	// 63 + 111 + 12 × 0,38 = 178,56.
	await simulator.shows('71,42', 'Sangat Inovatif');
	await simulator.addMany(187, 'Parameter 3');
	// 199 × 0,38 = 75,62.
	await simulator.shows('99,85');
	await simulator.addMany(1, 'Parameter 3');
	await simulator.shows('100,00');
	await simulator.addMany(1, 'Parameter 3');
	await simulator.shows('100,00');
	await expect(simulator.entries).toHaveCount(201);
});

test('a change among two hundred innovations is answered at once', async ({ page, visit }) => {
	const simulator = simulatorOn(page);
	await visit(path);
	await simulator.addMany(200, 'Parameter 3');
	await simulator.shows('74,80');
	const entry = simulator.entries.nth(150);
	await entry.locator('summary').click();
	const video = entry.getByLabel(/^35 /);
	const spent = await video.evaluate((select: HTMLSelectElement) => {
		const before = performance.now();
		select.value = '0';
		select.dispatchEvent(new Event('change'));
		return performance.now() - before;
	});
	expect(spent).toBeLessThan(300);
	// The video is mandatory: that innovation counts no longer. 111 + 199 × 0,38 = 186,62.
	await simulator.shows('74,65');
	await expect(entry.getByText('Baris wajib belum terisi: 35.')).toBeVisible();
});

test('a region starts with exactly what its index page says, and says how far a change leads', async ({
	page,
	visit,
}) => {
	await visit('/daerah/kota-arunika/indeks/');
	const number = page.getByRole('region', { name: 'Nilai simulasi' });
	const index = await number.getByRole('strong').first().innerText();
	expect(index).toMatch(/^\d+,\d\d$/);
	const simulator = simulatorOn(page);
	await visit(path);
	await simulator.region.selectOption('Kota Arunika');
	await simulator.shows(index);
	await expect(simulator.label).toHaveText(
		'Data contoh. Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri.',
	);
	await expect(simulator.change).toHaveText('sama dengan awal');
	await expect(page).toHaveURL(/#1;iid-2026;kota-arunika$/);

	// Row 14 is unfilled and weighs 1: at level 3 it is worth 3 / 250.
	await simulator.spdRow('Rencana Induk').getByRole('radio').nth(3).check();
	await expect(simulator.change).toHaveText('+1,20 dari awal');
	await simulator.reset.click();
	await simulator.shows(index);
});

test('the announced rules are called a projection, with their divisor', async ({ page, visit }) => {
	const simulator = simulatorOn(page);
	await visit(path);
	await simulator.addMany(12, 'Parameter 3');
	await simulator.shows('46,22', 'Inovatif');
	await simulator.rubric.selectOption('Indeks Inovasi Daerah 2027 (proyeksi)');
	// 12 × 111 / 14 + 4,56 = 99,70.
	await simulator.shows('39,88', 'Kurang Inovatif');
	await expect(simulator.label).toContainText('Proyeksi menurut aturan Indeks Inovasi Daerah 2027');
	await expect(simulator.label).toContainText('anggapan kami');
	await expect(simulator.result).toContainText('12 inovasi dihitung; kematangannya dibagi 14.');
});

test('a step that raises the index is taken with one press, and can be undone', async ({ page, visit }) => {
	const simulator = simulatorOn(page);
	await visit(arunika);
	await simulator.shows('40,73');
	const step = simulator.steps.filter({ hasText: '(baris 16) naik satu parameter' });
	await expect(step).toContainText('+0,90');
	await step.getByRole('button').click();
	await simulator.shows('41,63');
	await expect(simulator.root.locator('[data-applied]')).toBeFocused();
	await simulator.root.getByRole('button', { name: 'Urungkan' }).click();
	await simulator.shows('40,73');
});

test('innovations are removed and copied, and the focus never gets lost', async ({ page, visit }) => {
	const simulator = simulatorOn(page);
	await visit(arunika);
	await expect(simulator.entries).toHaveCount(14);
	const first = simulator.entries.first();
	await first.locator('summary').click();
	await first.getByRole('button', { name: 'Gandakan' }).click();
	await expect(simulator.entries).toHaveCount(15);
	await expect(simulator.entries.last().getByLabel('Nama', { exact: true })).toBeFocused();
	await simulator.entries.last().getByRole('button', { name: 'Keluarkan' }).click();
	await expect(simulator.entries).toHaveCount(14);
	await expect(simulator.entries.last().locator('summary')).toBeFocused();
});

test('an innovation that lies outside the window counts when the visitor assumes otherwise', async ({
	page,
	visit,
}) => {
	const simulator = simulatorOn(page);
	await visit(arunika);
	const old = simulator.entry('Klinik Tani');
	await expect(old).toContainText('tidak dihitung');
	await old.locator('summary').click();
	await expect(old.getByText(/di luar jendela penerapan/)).toBeVisible();
	await old.getByLabel('Ikut diajukan').check();
	await expect(old).not.toContainText('tidak dihitung');
	await expect(old.getByText('Dihitung dengan anggapan')).toBeVisible();
});

test('with the keyboard alone: choose a region, raise a row, open an innovation and change it', async ({
	page,
	visit,
}) => {
	const simulator = simulatorOn(page);
	await visit(path);
	await simulator.shows('0,00');
	await tabTo(page, simulator.region);
	await page.keyboard.type('Kota Arunika');
	await simulator.shows('40,73');
	const vision = simulator.spdRow('Pengalokasian mandatory spending').getByRole('radio');
	await tabTo(page, vision.nth(2));
	await page.keyboard.press('ArrowRight');
	// One level of a row that weighs 1: 0,40.
	await simulator.shows('41,13');
	await expect(vision.nth(3)).toBeFocused();
	const first = simulator.entries.first();
	await tabTo(page, first.locator('summary'));
	await page.keyboard.press('Enter');
	const regulation = first.getByLabel(/^16 /);
	await expect(regulation).toBeVisible();
	await tabTo(page, regulation);
	await page.keyboard.press('ArrowDown');
	// One level of a row that weighs 3, divided by 12: 0,10.
	await simulator.shows('41,23');
	await expect(regulation).toBeFocused();
});

test('the result is read out once the visitor pauses, not at every press', async ({ page, visit }) => {
	const simulator = simulatorOn(page);
	await visit(path);
	await expect(simulator.announcement).toHaveText('Indeks 0,00, Tidak Dapat Dinilai.');
	await simulator.announcement.evaluate((element) => {
		new MutationObserver(() => {
			element.setAttribute('data-heard', `${element.getAttribute('data-heard') ?? ''}${element.textContent}`);
		}).observe(element, { childList: true, characterData: true, subtree: true });
	});
	for (const level of ['Parameter 1', 'Parameter 2', 'Parameter 3']) await simulator.fillSpd(level);
	await expect(simulator.announcement).toHaveText('Indeks 25,20, Kurang Inovatif.');
	await expect(simulator.announcement).toHaveAttribute('data-heard', 'Indeks 25,20, Kurang Inovatif.');
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { docxFile } from '../../src/office/docx-file.ts';
import { xlsxFile } from '../../src/office/xlsx-file.ts';
import { aPaper, aWorkbook } from '../builders/kit-paper.ts';

const work = mkdtempSync(join(tmpdir(), 'etalase-office-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** What LibreOffice makes of a file; it writes nothing when it cannot open it. */
function converted(name: string, bytes: Uint8Array, format: string): string {
	const file = join(work, name);
	writeFileSync(file, bytes);
	// A profile of its own, so that an office that is open on this machine does not answer instead.
	const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
	const { status, stderr } = spawnSync(
		'soffice',
		[profile, '--headless', '--convert-to', format, '--outdir', work, file],
		{ encoding: 'utf8' },
	);
	expect(status, stderr).toBe(0);
	const [extension = ''] = format.split(':');
	return readFileSync(join(work, name.replace(/\.\w+$/, `.${extension}`)), 'utf8');
}

// Named so that a run without LibreOffice says what it has not tried.
describe.skipIf(!hasOffice)('LibreOffice (skipped where it is not installed)', { timeout: 120_000 }, () => {
	test('opens a paper and reads its text, lists and tables', async () => {
		const text = converted('naskah.docx', await docxFile(aPaper()), 'txt:Text (encoded):UTF8');
		for (const line of ['NOTA KESEPAKATAN', '(1) Ayat pertama:', 'a. butir a;', 'PIHAK KEDUA', 'Puskesmas']) {
			expect(text).toContain(line);
		}
		// The second list of clauses begins anew.
		expect(text).toContain('(1) Ayat yang dihitung dari satu lagi.');
	});

	test('opens a workbook and computes its formulas to what they already hold', async () => {
		const rows = converted('anggaran.xlsx', await xlsxFile(aWorkbook()), 'csv').split('\n');
		expect(rows.slice(2, 6)).toEqual([
			'Kartu <pasien> & map,2.5,15000,37500',
			'Warga,121526,100,12152600',
			'Jumlah,,,12190100',
			'Keterangan,ada <isi>,,',
		]);
	});
});

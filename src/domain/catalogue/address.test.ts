import { expect, test } from 'vitest';
import {
	agencyPath,
	coverageCsvPath,
	coveragePath,
	documentPath,
	facetPath,
	helpPath,
	innovationIdOf,
	innovationPath,
	joinBase,
	mediaPath,
	regionPath,
	reservedRegionIds,
	rowPath,
	termPath,
} from './address.ts';

test('pages have Indonesian paths that start and end with a slash', () => {
	expect(innovationPath('kota-arunika/antre')).toBe('/inovasi/kota-arunika/antre/');
	expect(facetPath('urusan', 'kesehatan')).toBe('/inovasi/urusan/kesehatan/');
	expect(regionPath('kota-arunika')).toBe('/daerah/kota-arunika/');
	expect(agencyPath('kota-arunika/rsud')).toBe('/daerah/kota-arunika/rsud/');
	expect(coveragePath('kota-arunika')).toBe('/daerah/kota-arunika/cakupan/');
	expect(helpPath('id-ganda')).toBe('/bantuan/id-ganda/');
	expect(termPath('krenova')).toBe('/istilah/#krenova');
	expect(rowPath('iid-2026', '2a')).toBe('/metodologi/iid-2026/#baris-2a');
});

test('a download has the name of a file, and no slash after it', () => {
	expect(coverageCsvPath('kota-arunika')).toBe('/daerah/kota-arunika/cakupan.csv');
});

test('published files are named by the digest of what they hold', () => {
	expect(mediaPath('0123456789abcdef', 480)).toBe('/media/0123456789abcdef-480.webp');
	expect(documentPath('0123456789abcdef', 'sk.pdf')).toBe('/berkas/0123456789abcdef/sk.pdf');
});

test.each(['/etalase', '/etalase/'])('the base %s is put before a path with one slash', (base) => {
	expect(joinBase(base, '/inovasi/')).toBe('/etalase/inovasi/');
});

test.each(['/', ''])('at the root (%j) a path stays as it is', (base) => {
	expect(joinBase(base, '/inovasi/')).toBe('/inovasi/');
});

test('no region may take a word that names another kind of page under /inovasi/', () => {
	for (const word of ['urusan', 'tahun', 'kebutuhan', 'halaman']) expect(reservedRegionIds).toContain(word);
	expect(reservedRegionIds).not.toContain('kota-arunika');
});

test('the id of an innovation is read from the address of its page, under any base', () => {
	expect(innovationIdOf(innovationPath('kota-arunika/antre'))).toBe('kota-arunika/antre');
	expect(innovationIdOf('/etalase/inovasi/kota-arunika/antre/')).toBe('kota-arunika/antre');
	for (const other of [
		'/inovasi/',
		'/inovasi/urusan/kesehatan/',
		'/inovasi/kota-arunika/antre/replikasi/',
		'',
	]) {
		expect(innovationIdOf(other)).toBeUndefined();
	}
});

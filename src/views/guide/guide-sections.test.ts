import { expect, test } from 'vitest';
import { aGuide } from '../../../tests/builders/record.ts';
import { guideSections } from './guide-sections.ts';

const sectionsOf = (...[guide]: Parameters<typeof aGuide>) => {
	const { data, prose } = aGuide(guide);
	return guideSections(data, prose);
};

test('a part about which nobody has written anything stands among the unknown, where its address leads', () => {
	const { held, empty } = sectionsOf();
	expect(empty.map(({ label }) => label)).toEqual([
		'Syarat',
		'Biaya',
		'Petugas',
		'Risiko',
		'Ukuran keberhasilan',
		'Sistem dan data',
		'Peraturan',
		'Ketentuan pemakaian',
		'Dokumen',
		'Kantor yang dapat dihubungi',
	]);
	expect(held.map(({ label }) => label)).toEqual([
		'Sekilas',
		'Langkah',
		'Siapa yang sudah melakukannya',
		'Model dan pembagian tugas',
		'Paket berkas replikasi',
		'Yang belum diketahui',
	]);
	const ids = [...held, ...empty].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('what makes a guide unsuitable is a condition too, and terms are known from their first fact', () => {
	const { held } = sectionsOf({
		data: { notSuitable: ['Sungai tidak dapat dilalui.'], terms: { reReplication: 'boleh' } },
	});
	const ids = held.map(({ id }) => id);
	expect(ids).toContain('bagian-cocok');
	expect(ids).toContain('bagian-ketentuan');
});

test('a source alone says nothing about the terms', () => {
	const { empty } = sectionsOf({ data: { terms: { source: { title: 'Pedoman' } } } });
	expect(empty.map(({ id }) => id)).toContain('bagian-ketentuan');
});

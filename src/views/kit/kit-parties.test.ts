import { expect, test } from 'vitest';
import { aKitForm, aKitGuide, emptyForm } from '../../../tests/builders/kit.ts';
import { kitText } from '../copy/kit.ts';
import { levelOfName, officeOfRegion, partiesOf } from './kit-parties.ts';

const { blank } = kitText;

test.each([
	['Kota Magelang', 'kota', 'Pemerintah Kota Magelang', 'Wali Kota Magelang'],
	['Magelang', 'kota', 'Pemerintah Kota Magelang', 'Wali Kota Magelang'],
	['Kabupaten Magelang', 'kabupaten', 'Pemerintah Kabupaten Magelang', 'Bupati Magelang'],
	['Kab. Magelang', 'kabupaten', 'Pemerintah Kabupaten Magelang', 'Bupati Magelang'],
	['Jawa Tengah', 'provinsi', 'Pemerintah Provinsi Jawa Tengah', 'Gubernur Jawa Tengah'],
	[
		'Daerah Istimewa Yogyakarta',
		'provinsi',
		'Pemerintah Daerah Istimewa Yogyakarta',
		'Gubernur Daerah Istimewa Yogyakarta',
	],
] as const)(
	'%s (%s) is named as government and by the position of its head',
	(region, level, government, head) => {
		const { receiver } = partiesOf(aKitGuide(), aKitForm({ region, level }));
		expect([receiver.government, receiver.head]).toEqual([government, head]);
	},
);

test('a position that is entered is taken as it is', () => {
	const { receiver } = partiesOf(aKitGuide(), aKitForm({ head: ' Pj.  Wali Kota Magelang ' }));
	expect(receiver.head).toBe('Pj. Wali Kota Magelang');
});

test('what is not entered is a dotted line', () => {
	const { receiver } = partiesOf(aKitGuide(), emptyForm);
	expect(receiver).toEqual({
		region: `Kota ${blank}`,
		government: `Pemerintah Kota ${blank}`,
		head: `Wali Kota ${blank}`,
		office: blank,
		officePosition: blank,
	});
});

test('the name of a region says its level, also shortened', () => {
	expect(['Kota Magelang', 'Kab. Magelang', 'kabupaten Magelang', 'Prov Aceh'].map(levelOfName)).toEqual([
		'kota',
		'kabupaten',
		'kabupaten',
		'provinsi',
	]);
	expect(levelOfName('Daerah Istimewa Yogyakarta')).toBe('provinsi');
	// Kotabaru is a kabupaten; its name alone says nothing.
	expect(['Magelang', 'Kotabaru', ''].map(levelOfName)).toEqual([undefined, undefined, undefined]);
});

test('an owner outside the government does not sign for it', () => {
	const { origin, outsideOwner } = partiesOf(aKitGuide({}, { agency: 'bank-sampah' }), emptyForm);
	expect([origin.office, origin.officePosition, outsideOwner]).toEqual([
		blank,
		blank,
		'Komunitas Bank Sampah',
	]);
	expect(partiesOf(aKitGuide(), emptyForm).outsideOwner).toBeUndefined();
});

test('an office that names its region is not named by it twice', () => {
	const { receiver } = partiesOf(aKitGuide(), aKitForm());
	expect(officeOfRegion(receiver)).toBe('Dinas Kesehatan, Kota Magelang');
	expect(officeOfRegion({ ...receiver, office: 'Dinas Kesehatan Kota Magelang' })).toBe(
		'Dinas Kesehatan Kota Magelang',
	);
});

test('the origin is named from its record; an agency that the record does not name is a dotted line', () => {
	const agency = 'Dinas Kependudukan dan Pencatatan Sipil';
	expect(partiesOf(aKitGuide(), emptyForm).origin).toMatchObject({
		head: 'Wali Kota Arunika',
		office: agency,
		officePosition: `Kepala ${agency}`,
	});
	expect(partiesOf(aKitGuide({}, { agency: undefined }), emptyForm).origin).toMatchObject({
		office: blank,
		officePosition: blank,
	});
});

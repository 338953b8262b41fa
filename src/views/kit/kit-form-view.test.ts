import { expect, test } from 'vitest';
import { aGuide } from '../../../tests/builders/record.ts';
import { kitContents } from '../copy/kit-form.ts';
import { kitFiles } from '../copy/kit.ts';
import { kitFormView } from './kit-form-view.ts';

const cost = {
	item: 'Kartu',
	frequency: 'sekali',
	quantity: 1,
	unit: 'buah',
	unitCost: 1000,
	priceYear: 2026,
	basis: 'perkiraan',
} as const;

const view = (...drivers: readonly ('daerah' | 'unit-kerja' | 'puskesmas' | 'per-1000-penduduk')[]) =>
	kitFormView(aGuide({ data: { costs: drivers.map((scalesWith) => ({ ...cost, scalesWith })) } }));

test('the form asks for what the costs of this guide grow with, and for nothing else', () => {
	const { counts } = view('per-1000-penduduk', 'daerah', 'puskesmas', 'puskesmas');
	expect(counts).toEqual([
		{
			name: 'puskesmas',
			label: 'Jumlah puskesmas',
			note: '2 baris biaya bertambah menurut jumlah ini.',
		},
		{
			name: 'population',
			label: 'Jumlah penduduk',
			note: '1 baris biaya bertambah menurut jumlah ini.',
		},
	]);
});

test('a guide whose costs stay the same everywhere, or are not known, asks for no count', () => {
	expect(view('daerah').counts).toEqual([]);
	expect(view().counts).toEqual([]);
});

test('the page lists every file of the kit in the order of the files', () => {
	const files = Object.entries(kitFiles).filter(([key]) => key !== 'folder');
	expect(kitContents.map(({ file }) => file)).toEqual(files.map(([key]) => key));
});

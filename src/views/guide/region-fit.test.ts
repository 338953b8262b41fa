import { expect, test } from 'vitest';
import { aGuide, type GuideKeys } from '../../../tests/builders/record.ts';
import { regionProfile, type StatedProfile } from '../../domain/replication/stated-profile.ts';
import { fitData, regionFitView } from './region-fit.ts';

const labels = {
	affair: (id: string) => (id === 'kesehatan' ? 'Kesehatan' : id),
	system: (id: string) => (id === 'simpus' ? 'Simpus' : id),
};

const magelang = {
	code: '33.71',
	name: 'Kota Magelang',
	level: 'kota',
	population: 121_526,
	sample: false,
} as const;

const prerequisites = [
	{
		id: 'jenjang',
		text: 'Kabupaten atau kota.',
		need: 'wajib',
		condition: { kind: 'jenjang', levels: ['kabupaten', 'kota'] },
	},
	{
		id: 'jaringan',
		text: 'Ada sambungan.',
		need: 'wajib',
		condition: { kind: 'jaringan', atLeast: 'seluler-stabil' },
	},
	{ id: 'kader', text: 'Ada kader.', need: 'wajib', substitute: 'Petugas loket.' },
	{ id: 'simpus', text: 'Ada Simpus.', need: 'membantu', condition: { kind: 'sistem', system: 'simpus' } },
] satisfies GuideKeys['prerequisites'];

const line = { item: 'Layar', unit: 'buah', priceYear: 2026, basis: 'perkiraan' } as const;

const costs = [
	{ ...line, frequency: 'sekali', quantity: 2, unitCost: 500, scalesWith: 'puskesmas' },
	{ ...line, frequency: 'sekali', quantity: 1, unitCost: 10, scalesWith: 'per-1000-penduduk' },
	{ ...line, frequency: 'per-tahun', quantity: 3, unitCost: 100, scalesWith: 'daerah' },
] satisfies GuideKeys['costs'];

function seen(
	guide: Pick<GuideKeys, 'prerequisites' | 'costs'>,
	stated: StatedProfile,
	judged: readonly (readonly [string, boolean])[] = [],
) {
	const data = fitData(aGuide({ data: guide }).data, '99.71', labels);
	const profile = regionProfile(stated, magelang, Object.keys(data.names.affairs));
	return regionFitView(data, profile, new Map(judged));
}

test('what the profile does not say is asked of the reader, and only where it is a must', () => {
	const { fit, asked, rows } = seen({ prerequisites }, {});
	expect(fit).toBe('perlu-penyesuaian');
	expect([...asked]).toEqual(['jaringan', 'kader']);
	expect(rows.get('jenjang')).toMatchObject({ answer: 'terpenuhi', label: 'Terpenuhi' });
	expect(rows.get('kader')).toMatchObject({
		answer: 'belum-diketahui',
		compared: 'Perlu dinilai sendiri oleh daerah Anda.',
	});
});

test('with every must answered by profile or reader the guide fits', () => {
	const view = seen({ prerequisites }, { connectivity: 'serat-optik' }, [['kader', true]]);
	expect(view).toMatchObject({ fit: 'cocok', verdict: 'Cocok', why: 'Semua syarat wajib terpenuhi.' });
	expect([...view.asked]).toEqual(['kader']);
	expect(view.rows.get('kader')).toMatchObject({
		answer: 'terpenuhi',
		compared: 'Menurut jawaban Anda di halaman ini.',
	});
});

test('a must that the reader denies speaks against the guide, unless something can stand in for it', () => {
	expect(seen({ prerequisites }, {}, [['jaringan', false]]).fit).toBe('belum-cocok');
	expect(seen({ prerequisites }, { connectivity: 'serat-optik' }, [['kader', false]]).fit).toBe(
		'perlu-penyesuaian',
	);
});

test('the reader does not outvote the profile', () => {
	const view = seen({ prerequisites }, { connectivity: 'tanpa-jaringan' }, [['jaringan', true]]);
	expect(view.fit).toBe('belum-cocok');
	expect(view.rows.get('jaringan')?.compared).toContain('tanpa jaringan');
	expect(view.asked.has('jaringan')).toBe(false);
});

// 5 puskesmas: 2 × 500 × 5 = 5,000; 122 begun thousands of residents: 10 × 122 = 1,220; yearly 3 × 100 = 300.
test('costs are scaled line by line, and summed for once, each year and the first year', () => {
	const view = seen({ costs }, { puskesmas: 5 });
	expect(view.lines).toEqual(['× 5 = Rp5.000', '× 122 = Rp1.220', '× 1 = Rp300']);
	expect(view).toMatchObject({ once: 'Rp6.220', yearly: 'Rp300', firstYear: 'Rp6.520', ceiling: undefined });
	expect(view.costNotes).toEqual(['Menurut tahun harga di panduan.']);
});

test('a number that the region has not said leaves a lower bound and is named', () => {
	const view = seen({ costs }, {});
	expect(view.lines[0]).toBe('belum diketahui');
	expect(view).toMatchObject({
		once: 'paling sedikit Rp1.220',
		yearly: 'Rp300',
		firstYear: 'paling sedikit Rp1.520',
	});
	expect(view.costNotes[0]).toBe('Belum diketahui: jumlah puskesmas.');
});

test('a ceiling below the first year speaks against the guide', () => {
	expect(seen({ costs }, { puskesmas: 5, budget: 6_519 })).toMatchObject({
		fit: 'belum-cocok',
		ceiling: { answer: 'belum', decisive: true },
	});
	expect(seen({ costs }, { puskesmas: 5, budget: 6_520 })).toMatchObject({
		fit: 'cocok',
		ceiling: { answer: 'terpenuhi', decisive: false },
	});
});

test('a guide without costs is not free: nobody has written them', () => {
	const view = seen({}, { budget: 1_000_000 });
	expect([view.once, view.yearly, view.firstYear]).toEqual([undefined, undefined, undefined]);
	expect(view).toMatchObject({ fit: 'perlu-penyesuaian', costNotes: ['Panduan tidak menyebut biaya.'] });
});

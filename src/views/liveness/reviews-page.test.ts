import { describe, expect, it } from 'vitest';
import { aGuide, anAgency, anInnovation } from '../../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { livenessNotice } from './liveness-state.ts';
import { reviewsPage } from './reviews-page.ts';

const reviewed = (on: string) => ({ on, by: 'Bappeda' });
const parts = {
	asOf: '2026-11-22',
	agencies: [anAgency()],
	innovations: [
		anInnovation({
			id: 'kota-arunika/lama',
			data: { title: 'Lama', agency: 'disdukcapil', reviewed: reviewed('2024-05-10') },
		}),
		anInnovation({
			id: 'kota-arunika/jeda',
			data: { title: 'Jeda', agency: 'disdukcapil', reviewed: reviewed('2025-11-22') },
		}),
		anInnovation({ id: 'kota-arunika/baru', data: { title: 'Baru', reviewed: reviewed('2025-11-23') } }),
		anInnovation({
			id: 'kota-arunika/usai',
			data: {
				title: 'Usai',
				reviewed: reviewed('2020-01-01'),
				status: { state: 'berhenti', since: '2023', cause: 'Tidak ada petugas.' },
			},
		}),
	],
	guides: [aGuide({ id: 'kota-arunika/jeda', data: { reviewed: reviewed('2024-01-01') } })],
};

describe('the page of reviews', () => {
	const { counts, real, samples } = reviewsPage(catalogueViews(aSnapshot(parts)));

	it('lists what waits by region and agency, the oldest first, with age and a way to correct it', () => {
		const [region] = samples?.regions ?? [];
		expect(
			region?.agencies.map(({ records }) =>
				records.map(({ link, kind, age, state }) => [link.label, kind, age, state.label]),
			),
		).toEqual([
			[
				['Jeda', 'Panduan replikasi', '34 bulan yang lalu', 'Belum ditinjau lagi'],
				['Lama', undefined, '30 bulan yang lalu', 'Belum ditinjau lagi'],
				['Jeda', undefined, '12 bulan yang lalu', 'Perlu ditinjau'],
			],
		]);
		expect(region?.agencies[0]?.records.map(({ correct }) => correct)).toEqual([
			'/usul/panduan/#kota-arunika/jeda',
			'/usul/inovasi/#kota-arunika/lama',
			'/usul/inovasi/#kota-arunika/jeda',
		]);
	});

	it('keeps what stopped with its lesson, and does not ask for its review', () => {
		expect(samples?.stopped.map(({ link, since, cause }) => [link.label, since, cause])).toEqual([
			['Usai', 'Berhenti 2023.', 'Tidak ada petugas.'],
		]);
	});

	it('counts samples apart', () => {
		expect(real).toEqual({ regions: [], stopped: [] });
		expect(counts.map(({ state, count }) => [state.label, count.real, count.samples])).toEqual([
			['Terkini', undefined, 'dan 1 catatan contoh'],
			['Perlu ditinjau', undefined, 'dan 1 catatan contoh'],
			['Belum ditinjau lagi', undefined, 'dan 2 catatan contoh'],
			['Berhenti', undefined, 'dan 1 catatan contoh'],
		]);
	});

	it('invites nobody to correct anything on a site that is not kept up any more', () => {
		const site = aSite({ dormant: { since: '2026-01-01', message: 'Program selesai.' } });
		const left = reviewsPage(catalogueViews(aSnapshot({ ...parts, site })));
		const links = left.samples?.regions.flatMap(({ agencies }) =>
			agencies.flatMap(({ records }) => records.flatMap(({ correct }) => correct ?? [])),
		);
		expect(links).toEqual([]);
	});
});

describe('the notice on a record', () => {
	const record = (on: string, state = 'berjalan') => ({ reviewed: { on }, status: { state } });

	it('is there from twelve months on, and says when the record was last compared with its sources', () => {
		expect(livenessNotice(record('2025-11-23'), '2026-11-22')).toBeUndefined();
		const notice = livenessNotice(record('2025-11-22'), '2026-11-22');
		expect(notice?.state.label).toBe('Perlu ditinjau');
		expect(notice?.text).toBe(
			'Isinya terakhir dicocokkan dengan sumbernya pada 22 November 2025. Sejak itu mungkin ada yang berubah.',
		);
	});

	it('is not there for what has stopped', () => {
		expect(livenessNotice(record('2020-01-01', 'berhenti'), '2026-11-22')).toBeUndefined();
	});
});

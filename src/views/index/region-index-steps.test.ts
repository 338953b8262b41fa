import { expect, test } from 'vitest';
import {
	aComputedRegion,
	anEligible,
	eligibleInServices,
	mandatoryRows,
} from '../../../tests/builders/computed-region.ts';
import type { RegionKeys } from '../../../tests/builders/record.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { spdRowNumbers } from '../../schema/assessment.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { regionIndexPageOf } from './region-index-page.ts';

function stepsOf(snapshot: Snapshot) {
	const { steps } = regionIndexPageOf('kota-arunika', catalogueViews(snapshot));
	if (steps === undefined) throw new Error('No steps');
	return steps;
}

/** All rows of the SPD at level 3. */
const fullSpd: RegionKeys = {
	assessments: {
		'iid-2026': { spd: Object.fromEntries(spdRowNumbers.map((number) => [number, { level: 3 }])) },
	},
};

const withoutVideo = {
	'16': mandatoryRows['16'],
	'17': mandatoryRows['17'],
	'32': mandatoryRows['32'],
	'33': mandatoryRows['33'],
};

test('the ten largest steps are shown, each with its gain and the index that it leads to', () => {
	const { heading, steps, more } = stepsOf(aComputedRegion());
	expect(heading).toBe('Sepuluh langkah yang paling menaikkan');
	expect(steps).toHaveLength(10);
	// One more of 42: 42 / 12 / 2,5 + 0,38 / 2,5 = 1,552; 10,96 + 1,552 = 12,512.
	expect(steps[0]).toMatchObject({
		title: 'Tambah satu inovasi yang memenuhi syarat',
		gain: '+1,55',
		becomes: 'menjadi 12,51',
		effort: 'Usaha tinggi',
		effortLevel: 3,
		facts: [
			'Kematangannya dianggap 42,00, sama dengan rerata inovasi yang dihitung sekarang (anggapan kami).',
		],
	});
	expect(steps.slice(1, 4).map(({ gain }) => gain)).toEqual(['+0,60', '+0,60', '+0,60']);
	expect(more).toMatch(/^Masih ada \d+ langkah lain/);
});

test('a row of the SPD says which level comes next, and marks our advice as ours', () => {
	const { steps } = stepsOf(aComputedRegion());
	const opinion = steps.find(({ title }) => title === 'Opini BPK (baris 8)');
	expect(opinion?.facts).toEqual(['Dari belum terisi ke parameter 1: TMP/Disclaimer atau TW/Adverse.']);
	expect(opinion?.advice).toBeTruthy();
	expect(opinion?.link).toEqual({
		label: 'Baca baris 8 dalam metode',
		path: '/metodologi/iid-2026/#baris-8',
	});
});

test('a row of the SID is said once, for all innovations, with what one of them adds', () => {
	const { steps } = stepsOf(aComputedRegion());
	const copies = steps.filter(({ title }) => title.startsWith('Replikasi'));
	// Weight 3 in five innovations: 15 / 12 / 2,5 = 0,5; in one 0,1.
	expect(copies).toEqual([
		expect.objectContaining({
			title: 'Replikasi (baris 31) naik satu parameter di 5 inovasi',
			gain: '+0,50',
			effort: 'Usaha tinggi untuk setiap inovasi',
			facts: ['Di satu inovasi saja menambah +0,10.'],
		}),
	]);
});

test('a row that only one innovation can raise leads to that innovation', () => {
	const { steps } = stepsOf(aComputedRegion({ region: fullSpd, innovations: eligibleInServices(1) }));
	const copies = steps.filter(({ title }) => title.startsWith('Replikasi'));
	expect(copies).toEqual([
		expect.objectContaining({
			title: 'Replikasi (baris 31) naik satu parameter di “Inovasi pendidikan”',
			link: { label: 'Buka catatan inovasi', path: '/inovasi/kota-arunika/pendidikan/' },
		}),
	]);
});

test('an innovation that lacks something says what, by name, and is taken as it is now', () => {
	const lacking = anEligible('tanpa-video', 'sosial', { assessments: { 'iid-2026': withoutVideo } });
	const { steps } = stepsOf(aComputedRegion({ more: [lacking] }));
	// 30 / 12 / 2,5 + 0,152 = 1,152.
	expect(
		steps.find(({ title }) => title === 'Penuhi syarat “Inovasi tanpa-video” supaya dihitung'),
	).toMatchObject({
		gain: '+1,15',
		facts: [
			'Baris wajib belum terisi: 35.',
			'Baris 35: Video inovasi daerah.',
			'Dihitung dengan kematangannya sekarang, 30,00.',
		],
		advice: 'Rekam latar belakang, penjaringan ide, pemilihan ide, manfaat, dan dampak secara berurutan.',
	});
});

test('an innovation that is ready but not submitted can be submitted', () => {
	const region: RegionKeys = {
		assessments: { 'iid-2026': { spd: { '1': { level: 2 } }, submitted: ['pendidikan'] } },
	};
	const { steps } = stepsOf(aComputedRegion({ region }));
	const submissions = steps.filter(({ title }) => title.startsWith('Ajukan'));
	// Four are ready; three such steps say enough.
	expect(submissions).toHaveLength(3);
	expect(submissions[0]).toMatchObject({ effort: 'Usaha rendah', effortLevel: 1 });
});

test('missing services are named together with the maturity that is assumed', () => {
	const { steps } = stepsOf(aComputedRegion({ innovations: eligibleInServices(4) }));
	// One more: 42 / 12 / 2,5 = 1,4, and 5 × 0,38 / 2,5 = 0,76.
	expect(steps[0]).toMatchObject({
		title: 'Tambah 1 inovasi di urusan pelayanan dasar yang belum terwakili',
		gain: '+2,16',
	});
	expect(steps[0]?.facts[0]).toBe(
		'Dengan 1 urusan lagi dari Urusan ketenteraman dan Urusan sosial, skor jumlah inovasi mulai berlaku.',
	);
});

test('a step that reaches another predicate says so', () => {
	// Nine of 42: (63 + 31,5 + 3,42) / 2,5 = 39,168; one more: (63 + 35 + 3,8) / 2,5 = 40,72.
	const nine = Array.from({ length: 9 }, (_, index) =>
		anEligible(
			`nomor-${String(index)}`,
			['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'ketenteraman'][index % 5] ?? '',
		),
	);
	const { steps } = stepsOf(aComputedRegion({ region: fullSpd, innovations: nine }));
	expect(steps[0]).toMatchObject({
		title: 'Tambah satu inovasi yang memenuhi syarat',
		becomes: 'menjadi 40,72, mencapai Inovatif',
	});
});

import { expect, test } from 'vitest';
import { coverageStates } from '../../domain/coverage/state.ts';
import { agencyStateView, stateLegend, stateView } from './coverage-state.ts';

const agency = { agencyId: 'kota-a/dinkes', category: 'dinas', duty: 0, required: 2 } as const;

test('every state has a word of its own, and a shape of its own, wherever the records come from', () => {
	for (const origin of ['unit', 'sumber-terbuka'] as const) {
		const views = coverageStates.map((state) => stateView(state, origin));
		expect(new Set(views.map(({ label }) => label)).size).toBe(5);
		expect(new Set(views.map(({ tone }) => tone)).size).toBe(5);
	}
});

test('where agencies report themselves, a missing report is called that', () => {
	expect(stateView('belum-melapor', 'unit')).toEqual({ tone: 'missing', label: 'Belum melapor' });
});

test('where records come from public sources, a missing record is called missing here, without alarm', () => {
	expect(stateView('belum-melapor', 'sumber-terbuka')).toEqual({
		tone: 'unrecorded',
		label: 'Belum ada catatan',
	});
	const words = stateLegend('sumber-terbuka').map(({ label, meaning }) => `${label} ${meaning}`);
	expect(words.join(' ')).not.toMatch(/belum melapor|terlambat|lewat/i);
	expect(words.join(' ')).toContain('Belum ada catatan di etalase ini');
});

test('a state says what its word leaves open', () => {
	expect(agencyStateView({ ...agency, state: 'kurang', counted: 1 }, 'unit')).toEqual({
		tone: 'short',
		label: 'Kurang',
		detail: '1 dari 2 inovasi',
	});
	const inactive = { ...agency, state: 'tidak-berlaku', because: 'tidak-aktif' } as const;
	expect(agencyStateView(inactive, 'unit').detail).toBe('tidak aktif');
	const free = { ...agency, state: 'tidak-berlaku', because: 'tanpa-kewajiban' } as const;
	expect(agencyStateView(free, 'unit').detail).toBeUndefined();
});

test('a duty met after the deadline is said to be so only where agencies report themselves', () => {
	const met = { ...agency, state: 'terpenuhi', counted: 2, timing: 'sesudah-batas' } as const;
	expect(agencyStateView(met, 'unit').detail).toBe('sesudah batas');
	expect(agencyStateView(met, 'sumber-terbuka').detail).toBeUndefined();
	expect(agencyStateView({ ...met, timing: 'tepat-waktu' }, 'unit').detail).toBeUndefined();
});

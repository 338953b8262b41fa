import { expect, test } from 'vitest';
import {
	aRubricInput,
	aRulesFile,
	anInnovationInput,
	someRegionInputs,
} from '../../../tests/builders/index-input.ts';
import type { RulesFile } from '../../views/index/index-input.ts';
import { offeredRubrics, simulationSource } from './simulation-source.ts';

const rubric = (year: number) =>
	aRubricInput({ id: `iid-${String(year)}`, year, title: `IID ${String(year)}` });
const file = aRulesFile({
	rubrics: [
		rubric(2025),
		rubric(2026),
		{ ...rubric(2027), projectedFrom: { id: 'iid-2026', title: 'IID 2026' } },
	],
});
const inputs = someRegionInputs({
	spd: { '1': 2 },
	innovations: [anInnovationInput('x', { title: 'X', levels: { '16': 3 } })],
});
const source = simulationSource(file, (region) =>
	region === 'kota-a' ? Promise.resolve(inputs) : undefined,
);
const entered = { slug: 'x', title: '', levels: '3', service: 0, counted: true };

test('what is offered asks for the same rows: the current rubric and what is announced on top of it', () => {
	const read: RulesFile = JSON.parse(JSON.stringify(file));
	const [current, announced] = offeredRubrics(read);
	expect([current?.id, announced?.id]).toEqual(['iid-2026', 'iid-2027']);
	expect(announced?.rows).toBe(current?.rows);
});

test('without a fragment a visit starts from nothing by the current rubric, and says nothing', async () => {
	const { simulation, notice, setting } = await source.restored('');
	expect(simulation).toEqual({ rubric: 'iid-2026', region: '', spd: '', innovations: [] });
	expect(notice).toBeUndefined();
	expect(setting.label).toBe('Simulasi menurut rubrik IID 2026, bukan nilai resmi Kemendagri.');
	expect(source.fragment(simulation, setting)).toBe('');
});

test('a fragment that names only a region starts from what it has entered', async () => {
	const { simulation, setting } = await source.restored('#1;iid-2027;kota-a');
	expect(simulation).toEqual({ rubric: 'iid-2027', region: 'kota-a', spd: '2', innovations: [entered] });
	expect(setting.known.get('x')?.title).toBe('X');
	expect(setting.label).toMatch(
		/^Data contoh\. Proyeksi menurut aturan IID 2027 .* dari IID 2026 \(anggapan kami\)/,
	);
	expect(source.fragment(simulation, setting)).toBe('#1;iid-2027;kota-a');
});

test('as soon as something differs from the start, the fragment holds everything', async () => {
	const { simulation, setting } = await source.restored('#1;iid-2026;kota-a');
	const changed = { ...simulation, spd: '3' };
	const fragment = source.fragment(changed, setting);
	expect(fragment).toBe('#1;iid-2026;kota-a;w;Bw.x');
	expect((await source.restored(fragment)).simulation).toEqual(changed);
});

test.each([
	['#1;iid-2026;kota-a;!', /^Alamat ini tidak dapat dibaca/, ''],
	['#1;iid-2025;kota-a', /^Rubrik dalam alamat ini/, 'kota-a'],
	['#1;iid-2026;kota-hilang;w;', /^Daerah dalam alamat ini/, ''],
	['#isi', /^$/, ''],
])('%s is followed as far as it can be, and the visitor is told', async (fragment, notice, region) => {
	const restored = await source.restored(fragment);
	expect(restored.notice ?? '').toMatch(notice);
	expect(restored.simulation.region).toBe(region);
	expect(restored.simulation.rubric).toBe('iid-2026');
});

test('entries of a region that is gone are kept', async () => {
	expect((await source.restored('#1;iid-2026;kota-hilang;w;')).simulation.spd).toBe('3');
});

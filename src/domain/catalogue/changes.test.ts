import { expect, test } from 'vitest';
import { aGuide, anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { removalFileSchema } from '../../schema/removal.ts';
import { changesOf } from './changes.ts';

const id = 'kota-arunika/antre';
const file = `innovations/${id}.mdx`;

interface Days {
	readonly first: string;
	readonly last: string;
}

/** Day and kind of what happened to one real innovation, the newest first. */
function told(data: InnovationKeys, days: Days | undefined) {
	const innovations = [anInnovation({ id, data: { sample: false, ...data } })];
	const fileDays = days === undefined ? {} : { [file]: days };
	return changesOf(aSnapshot({ innovations, fileDays })).map(({ on, kind }) => `${on} ${kind}`);
}

const reviewedOn = (on: string) => ({ reviewed: { on, by: 'Bappeda' } });
const running = reviewedOn('2026-03-25');
const stopped = { ...running, status: { state: 'berhenti', cause: 'Anggaran habis.' } } as const;

test('a record that never changed is new, and nothing else', () => {
	expect(told(running, { first: '2026-03-26', last: '2026-03-26' })).toEqual(['2026-03-26 baru']);
});

test('a record that changed later is new and updated', () => {
	expect(told(running, { first: '2026-03-26', last: '2026-08-01' })).toEqual([
		'2026-08-01 diperbarui',
		'2026-03-26 baru',
	]);
});

test('a review between both stands by itself; one on the day of the change belongs to it', () => {
	const days = { first: '2026-03-26', last: '2026-08-01' };
	expect(told(reviewedOn('2026-05-02'), days)).toEqual([
		'2026-08-01 diperbarui',
		'2026-05-02 ditinjau',
		'2026-03-26 baru',
	]);
	expect(told(reviewedOn('2026-08-01'), days)).toEqual(['2026-08-01 diperbarui', '2026-03-26 baru']);
});

test('a record that stopped is told by its end, also when it came with it', () => {
	expect(told(stopped, { first: '2026-03-26', last: '2026-08-01' })).toEqual([
		'2026-08-01 berhenti',
		'2026-03-26 baru',
	]);
	expect(told(stopped, { first: '2026-03-26', last: '2026-03-26' })).toEqual(['2026-03-26 berhenti']);
});

test('without a history only the review is known', () => {
	expect(told(running, undefined)).toEqual(['2026-03-25 ditinjau']);
	expect(told(stopped, undefined)).toEqual(['2026-03-25 berhenti']);
	const renamed = { ...running, status: { state: 'berubah-nama', newName: 'SIAP' } } as const;
	expect(told(renamed, undefined)).toEqual(['2026-03-25 berganti-nama']);
});

test('fiction is no news: neither its records, nor its guides, nor their end', () => {
	const { removed: removals } = removalFileSchema.parse({
		removed: [
			{ address: '/inovasi/kota-arunika/lama/', title: 'Lama', on: '2026-10-30', reason: 'A.', sample: true },
		],
	});
	const snapshot = aSnapshot({ innovations: [anInnovation({ id })], guides: [aGuide({ id })], removals });
	expect(changesOf(snapshot)).toEqual([]);
});

test('guides and removed records are news; on one day they stand in the order of their addresses', () => {
	const { removed: removals } = removalFileSchema.parse({
		removed: [{ address: '/daerah/kota-arunika/balai/', title: 'Balai', on: '2026-03-25', reason: 'Bubar.' }],
	});
	const snapshot = aSnapshot({
		innovations: [anInnovation({ id, data: { sample: false, ...running } })],
		guides: [aGuide({ id, data: { sample: false, ...running } })],
		removals,
	});
	expect(changesOf(snapshot).map(({ address, kind }) => [address, kind])).toEqual([
		['/daerah/kota-arunika/balai/', 'ditarik'],
		['/inovasi/kota-arunika/antre/', 'ditinjau'],
		['/inovasi/kota-arunika/antre/replikasi/', 'ditinjau'],
	]);
});

import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { aKitForm, aKitGuide } from '../../../tests/builders/kit.ts';
import { makeKit, withProfile } from './make-kit.ts';

const step = { id: 'catat', title: 'Catat lama periksa', days: { min: 5, max: 10 } };
const guide = aKitGuide({ phases: [{ phase: 'persiapan', steps: [step] }] });
const today = '2026-01-02';

test('the archive holds the files that can also be had one by one, the one to read first at its head', async () => {
	const { archive, files } = await makeKit(guide, aKitForm(), today, () => undefined);
	expect(archive.name).toMatch(/^[a-z0-9-]+-kota-magelang\.zip$/);
	const folder = archive.name.slice(0, -'.zip'.length);
	const opened = unzipSync(archive.bytes);
	expect(Object.keys(opened)).toEqual(files.map(({ name }) => `${folder}/${name}`));
	expect(Object.values(opened)).toEqual(files.map(({ bytes }) => bytes));
	expect(files[0]?.name).toBe('BACA-DAHULU.txt');
});

test('each file says its kind by name and by media type', async () => {
	const { files } = await makeKit(guide, aKitForm(), today, () => undefined);
	const kinds = new Map(files.map(({ name, type }) => [name.split('.').at(-1), type]));
	expect([...kinds.keys()].toSorted()).toEqual(['docx', 'ics', 'txt', 'xlsx']);
	expect(kinds.get('ics')).toBe('text/calendar;charset=utf-8');
});

test('the text to read first opens in the oldest editor', async () => {
	const { files } = await makeKit(guide, aKitForm(), today, () => undefined);
	const bytes = files[0]?.bytes ?? new Uint8Array();
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(strFromU8(bytes).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a guide that knows of no step how long it takes has no calendar', async () => {
	const unknown = aKitGuide({ phases: [{ phase: 'persiapan', steps: [{ id: 'a', title: 'A' }] }] });
	const { files } = await makeKit(unknown, aKitForm(), today, () => undefined);
	expect(files.filter(({ name }) => name.endsWith('.ics'))).toEqual([]);
});

test('progress goes from none to all', async () => {
	const heard = vi.fn();
	const { files } = await makeKit(guide, aKitForm(), today, heard);
	const all = files.length;
	expect(heard.mock.calls).toEqual(Array.from({ length: all + 1 }, (_, done) => [done, all]));
});

test('the same guide, form and day give the same bytes', async () => {
	const make = () => makeKit(guide, aKitForm(), today, () => undefined);
	expect((await make()).archive.bytes).toEqual((await make()).archive.bytes);
});

test('what the visitor has said of the region counts, and what stands in the form counts more', () => {
	const asking = aKitGuide({
		prerequisites: [
			{ id: 'a', text: 'A', need: 'wajib', condition: { kind: 'urusan', affair: 'kesehatan' } },
			{ id: 'b', text: 'B', need: 'wajib', condition: { kind: 'petugas', atLeast: 6 } },
		],
	});
	const region = {
		code: '33.71',
		name: 'Kota Magelang',
		level: 'kota',
		population: 128_709,
		sample: false,
	} as const;
	const said = { stated: { region: '33.71', staff: 8, puskesmas: 4 }, region };
	const form = aKitForm({ scale: { puskesmas: 5 } });
	expect(withProfile(form, asking, said)).toMatchObject({
		scale: { population: 128_709, puskesmas: 5 },
		profile: { level: 'kota', staff: 8, puskesmas: 5, authorities: ['kesehatan'] },
	});
	expect(withProfile(form, asking, undefined)).toBe(form);
});

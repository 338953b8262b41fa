import { describe, expect, test } from 'vitest';
import { someEntries } from '../../../tests/builders/entries.ts';
import {
	anInnovation,
	aRegion,
	aReplication,
	type InnovationKeys,
	type ReplicationKeys,
} from '../../../tests/builders/record.ts';
import { aReference } from '../../../tests/builders/snapshot.ts';
import { checkEntries } from './check-entries.ts';
import type { Entries } from './entries.ts';

const arunika = aRegion({ id: 'kota-arunika', data: { code: '99.71', name: 'Kota Arunika' } });
const tirta = aRegion({ id: 'kabupaten-tirta', data: { code: '99.01', name: 'Kabupaten Tirta' } });
const senja = aRegion({ id: 'kota-senja', data: { code: '99.02', name: 'Kota Senja' } });
const magelang = aRegion({
	id: 'kota-magelang',
	data: { code: '33.71', name: 'Kota Magelang', sample: false },
});
const listed = { level: 'kota', provinceCode: '33', population: 1, latitude: 0, longitude: 0 } as const;
const reference = aReference({
	regions: [
		{ ...listed, code: '33.71', name: 'Kota Magelang' },
		{ ...listed, code: '33.72', name: 'Kota Surakarta' },
	],
});

const sources = [{ title: 'Berita', url: 'https://berita.example/' }];
const real = { sample: false, sources };
const antre = anInnovation({ id: 'kota-arunika/antre' });
const datago = anInnovation({ id: 'kota-magelang/datago', data: real });
const ofAntre = { origin: { innovation: 'kota-arunika/antre' } };

const check = (parts: Partial<Entries>) =>
	checkEntries(
		someEntries({
			reference,
			regions: [arunika, tirta, senja, magelang],
			innovations: [antre, datago],
			...parts,
		}),
	);

const found = (parts: Partial<Entries>) =>
	check(parts).map(({ code, file, path }) => `${file} ${path.join('.')} ${code}`);

const record = (id: string, data: ReplicationKeys = ofAntre) => aReplication({ id, data });

describe('a record of an adopter', () => {
	const of = (data: ReplicationKeys, adopter = 'kabupaten-tirta') =>
		check({ replications: [record(`${adopter}/a`, { ...ofAntre, ...data })] }).map(
			({ code, path }) => `${path.join('.')} ${code}`,
		);

	test('is no problem when adopter, origin and intermediary are known and of one kind', () => {
		expect(of({ from: 'kota-senja' })).toEqual([]);
		const origin = { title: 'Kartu', region: 'Kota Jauh' };
		expect(of({ ...real, origin, from: 'kota-surakarta' }, 'kota-magelang')).toEqual([]);
	});

	test('of a fictional region may be of an innovation on another fictional site', () => {
		const origin = {
			title: 'Kartu',
			region: 'Kota Seberang (rekaan)',
			url: 'https://seberang.example/kartu',
		};
		expect(of({ origin, from: 'kota-senja' })).toEqual([]);
	});

	test('needs the file of its region and an innovation that exists', () => {
		expect(of({}, 'kabupaten-tirtaa')).toEqual([' daerah-tidak-dikenal']);
		expect(of({ origin: { innovation: 'kota-arunika/antri' } })).toEqual([
			'origin.innovation rujukan-tidak-dikenal',
		]);
	});

	test('names an intermediary of the catalogue or of the list of regions', () => {
		expect(of({ from: 'kota-surabaya' })).toEqual(['from daerah-tidak-dikenal']);
	});

	test('cannot be of an innovation of its own region, here or elsewhere', () => {
		expect(of({}, 'kota-arunika')).toEqual(['origin.innovation replikasi-melingkar']);
		const origin = { title: 'Kartu', region: 'kota  magelang' };
		expect(of({ ...real, origin }, 'kota-magelang')).toEqual(['origin.region replikasi-melingkar']);
	});

	test('tells its states in the order in which they came, as far as the dates are precise', () => {
		const states = (...on: readonly string[]) => ({
			states: on.map((date) => ({ state: 'minat', on: date }) as const),
		});
		expect(of(states('2024-05', '2024', '2024-06'))).toEqual([]);
		expect(of(states('2024-05', '2024-04', '2024-03'))).toEqual([
			'states.1.on tanggal-bertentangan',
			'states.2.on tanggal-bertentangan',
		]);
		expect(of(states('2026-12'))).toEqual(['states.0.on tanggal-mendatang']);
	});

	test('is warned about an end without a cause', () => {
		const stopped = { state: 'berhenti', on: '2025' } as const;
		expect(of({ states: [stopped] })).toEqual(['states.0.state status-tanpa-sebab']);
		expect(of({ states: [{ ...stopped, cause: 'Dana habis.' }] })).toEqual([]);
	});

	test('of a real region needs a source', () => {
		const origin = { title: 'Kartu' };
		expect(of({ sample: false, origin }, 'kota-magelang')).toEqual(['sources sumber-tidak-ada']);
	});
});

describe('fiction and fact', () => {
	test('are never mixed by an adopter', () => {
		const ofDatago = { origin: { innovation: 'kota-magelang/datago' } };
		expect(
			found({
				replications: [
					record('kabupaten-tirta/a', ofDatago),
					record('kabupaten-tirta/b', { ...ofAntre, from: 'kota-surakarta' }),
					record('kabupaten-tirta/c', { origin: { title: 'Kartu', region: 'kota surakarta' } }),
					record('kabupaten-tirta/e', { origin: { title: 'Kartu', url: 'https://example.go.id/kartu' } }),
					record('kabupaten-tirta/d', { ...ofAntre, sample: false, sources }),
					record('kota-magelang/a', { ...ofAntre, ...real }),
					record('kota-magelang/b', { ...real, origin: { title: 'Kartu', region: 'Kota Arunika' } }),
				],
			}),
		).toEqual([
			'replications/kabupaten-tirta/d.yaml sample contoh-tidak-cocok',
			'replications/kabupaten-tirta/a.yaml origin.innovation contoh-tidak-cocok',
			'replications/kabupaten-tirta/b.yaml from contoh-tidak-cocok',
			'replications/kabupaten-tirta/c.yaml origin.region contoh-tidak-cocok',
			'replications/kabupaten-tirta/e.yaml origin.url contoh-tidak-cocok',
			'replications/kota-magelang/a.yaml origin.innovation contoh-tidak-cocok',
			'replications/kota-magelang/b.yaml origin.region contoh-tidak-cocok',
		]);
	});

	test('are never mixed by an owner', () => {
		const claims = (...replicatedBy: NonNullable<InnovationKeys['replicatedBy']>) => ({ replicatedBy });
		expect(
			found({
				innovations: [
					anInnovation({
						id: 'kota-arunika/a',
						data: claims({ code: '33.71' }, { name: 'KOTA SURAKARTA' }, { name: 'Klinik rekaan' }),
					}),
					anInnovation({
						id: 'kota-magelang/a',
						data: { ...real, ...claims({ code: '99.01' }, { name: 'Kota Senja' }, { code: '33.72' }) },
					}),
				],
			}),
		).toEqual([
			'innovations/kota-arunika/a.mdx replicatedBy.0.code contoh-tidak-cocok',
			'innovations/kota-arunika/a.mdx replicatedBy.1.name contoh-tidak-cocok',
			'innovations/kota-magelang/a.mdx replicatedBy.0.code contoh-tidak-cocok',
			'innovations/kota-magelang/a.mdx replicatedBy.1.name contoh-tidak-cocok',
		]);
	});
});

describe('loops', () => {
	test('of two regions that took the same from each other are named at both', () => {
		const problems = check({
			replications: [
				record('kabupaten-tirta/a', { ...ofAntre, from: 'kota-senja' }),
				record('kota-senja/a', { ...ofAntre, from: 'kabupaten-tirta' }),
			],
		});
		expect(problems.map(({ file, code, path }) => [file, code, path.join('.')])).toEqual([
			['replications/kabupaten-tirta/a.yaml', 'replikasi-melingkar', 'from'],
			['replications/kota-senja/a.yaml', 'replikasi-melingkar', 'from'],
		]);
		expect(problems[0]?.message).toContain('`kabupaten-tirta` → `kota-senja` → `kabupaten-tirta`');
	});

	test('are not what two regions make that took different innovations from each other', () => {
		const other = anInnovation({ id: 'kota-arunika/lapor', data: { title: 'Lapor' } });
		expect(
			found({
				innovations: [antre, other],
				replications: [
					record('kabupaten-tirta/a', { ...ofAntre, from: 'kota-senja' }),
					record('kota-senja/a', {
						origin: { innovation: 'kota-arunika/lapor' },
						from: 'kabupaten-tirta',
					}),
				],
			}),
		).toEqual([]);
	});

	test('may be a region that names itself as the one between', () => {
		expect(
			found({ replications: [record('kabupaten-tirta/a', { ...ofAntre, from: 'kabupaten-tirta' })] }),
		).toEqual(['replications/kabupaten-tirta/a.yaml from replikasi-melingkar']);
	});
});

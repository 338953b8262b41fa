import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectivities } from '../../schema/guide-prerequisite.ts';
import {
	profileParamNames,
	profileParams,
	readableQuery,
	regionProfile,
	saySame,
	statedProfileOf,
	type ChosenRegion,
	type StatedProfile,
} from './stated-profile.ts';

const magelang: ChosenRegion = {
	code: '33.71',
	name: 'Kota Magelang',
	level: 'kota',
	population: 127_000,
	areaKm2: 18.56,
	sample: false,
};

const full: StatedProfile = {
	region: '33.71',
	budget: 150_000_000,
	staff: 4,
	connectivity: 'seluler-stabil',
	systems: ['simpus', 'oss'],
	without: ['desa'],
	urgent: ['kesehatan'],
	agencies: 32,
	puskesmas: 5,
	kelurahan: 17,
};

test('a profile is written so that a reader understands the address', () => {
	expect(readableQuery(profileParams(full))).toBe(
		'd=33.71&anggaran=150000000&petugas=4&jaringan=seluler-stabil&sistem=simpus,oss&bukan=desa&penting=kesehatan&unit=32&puskesmas=5&kelurahan=17',
	);
	expect(readableQuery(profileParams({ within: ['kehutanan'] }))).toBe('termasuk=kehutanan');
	expect(readableQuery(profileParams({}))).toBe('');
});

test('no system at all is said, and is another thing than nothing said', () => {
	expect(readableQuery(profileParams({ systems: [] }))).toBe('sistem=');
	expect(statedProfileOf(new URLSearchParams('sistem='))).toEqual({ systems: [] });
});

test.each([
	'd=magelang',
	'd=33.7',
	'anggaran=banyak',
	'anggaran=-1',
	'anggaran=1.5',
	'anggaran=1e9',
	'anggaran=9999999999999999',
	'jaringan=satelit',
	'jaringan=toString',
	'sistem=,',
	'penting=<b>',
	'lain=1',
])('what cannot be is unsaid: %s', (query) => {
	expect(statedProfileOf(new URLSearchParams(query))).toStrictEqual({});
});

test('of a list with errors the rest counts, each once', () => {
	expect(statedProfileOf(new URLSearchParams('sistem=oss,,OSS,simpus,oss'))).toEqual({
		systems: ['oss', 'simpus'],
	});
});

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/));
const count = fc.nat({ max: 999_999_999_999_999 });
const stated: fc.Arbitrary<StatedProfile> = fc.record(
	{
		region: fc.stringMatching(/^\d\d(\.\d\d)?$/),
		agencies: count,
		puskesmas: count,
		kelurahan: count,
		budget: count,
		staff: count,
		connectivity: fc.constantFrom(...connectivities),
		systems: ids,
		within: ids,
		without: ids,
		urgent: ids,
	},
	{ requiredKeys: [], noNullPrototype: true },
);

test('what is written is read again exactly, and nothing makes reading fail', () => {
	fc.assert(
		fc.property(stated, fc.string({ unit: 'binary' }), (written, garbage) => {
			expect(statedProfileOf(profileParams(written))).toStrictEqual(written);
			const address = readableQuery(profileParams(written));
			expect(statedProfileOf(new URLSearchParams(address))).toStrictEqual(written);
			expect([...profileParams(written).keys()].every((name) => profileParamNames.includes(name))).toBe(true);
			const any = new URLSearchParams(profileParamNames.map((name) => [name, garbage]));
			expect(() => statedProfileOf(any)).not.toThrow();
		}),
	);
});

const affairs = ['kesehatan', 'desa', 'kehutanan', 'energi-mineral'];

test('the profile of a region has its level, its residents and its authority by law; the rest as said', () => {
	expect(regionProfile(full, magelang, affairs)).toEqual({
		level: 'kota',
		population: 127_000,
		agencies: 32,
		puskesmas: 5,
		kelurahan: 17,
		connectivity: 'seluler-stabil',
		systems: ['simpus', 'oss'],
		staff: 4,
		budget: 150_000_000,
		authorities: ['kesehatan'],
		uncertainAuthorities: ['kehutanan', 'energi-mineral'],
	});
});

test('a region may say what the law leaves open', () => {
	expect(
		regionProfile({ within: ['kehutanan'], without: ['energi-mineral'] }, magelang, affairs),
	).toMatchObject({
		authorities: ['kesehatan', 'desa', 'kehutanan'],
		uncertainAuthorities: [],
	});
});

test('without a region nothing about it is guessed', () => {
	expect(regionProfile({ staff: 2, without: ['desa'] }, undefined, affairs)).toEqual({
		staff: 2,
		authorities: [],
		uncertainAuthorities: ['kesehatan', 'kehutanan', 'energi-mineral'],
	});
});

test('profiles say the same when nothing differs but what is not said', () => {
	expect(saySame({ staff: 2, budget: undefined }, { staff: 2 })).toBe(true);
	expect(saySame({ systems: [] }, {})).toBe(false);
});

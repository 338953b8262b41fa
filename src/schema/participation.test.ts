import { expect, test } from 'vitest';
import { participationFileSchema } from './participation.ts';

const sources = [{ title: 'Berita' }];

function pathsOfFaults(file: unknown): readonly string[] {
	const result = participationFileSchema.safeParse(file);
	return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

test('a year may be all that is known', () => {
	expect(participationFileSchema.parse({ years: [{ year: 2017 }] })).toEqual({ years: [{ year: 2017 }] });
});

test('a mean index is read as hundredths, and figures that differ stay side by side', () => {
	const { years } = participationFileSchema.parse({
		years: [
			{
				year: 2025,
				regions: { value: 531, outOf: 546, sources, conflicts: [{ value: 530, note: 'Lain.', sources }] },
				meanIndex: { value: '49.43', sources },
			},
		],
	});
	expect(years).toEqual([
		{
			year: 2025,
			regions: { value: 531, outOf: 546, sources, conflicts: [{ value: 530, note: 'Lain.', sources }] },
			meanIndex: { value: 4943, sources, conflicts: [] },
		},
	]);
});

test.each([
	[
		'a figure without a source',
		{ year: 2025, innovations: { value: 1, sources: [] } },
		'innovations.sources',
	],
	['half a region', { year: 2025, regions: { value: 1.5, sources } }, 'regions.value'],
	['a mean above the scale', { year: 2025, meanIndex: { value: '100.01', sources } }, 'meanIndex.value'],
	['a mean below the scale', { year: 2025, meanIndex: { value: '-0.01', sources } }, 'meanIndex.value'],
	['more regions than there are', { year: 2025, regions: { value: 9, outOf: 8, sources } }, 'regions.value'],
	['a total of innovations', { year: 2025, innovations: { value: 1, outOf: 2, sources } }, 'innovations'],
])('%s is refused', (_, year, path) => {
	expect(pathsOfFaults({ years: [year] })).toEqual([`years.0.${path}`]);
});

test('all regions of the country may take part, and the whole scale may be reached', () => {
	const year = { year: 2030, regions: { value: 8, outOf: 8, sources }, meanIndex: { value: '100', sources } };
	expect(pathsOfFaults({ years: [year] })).toEqual([]);
});

test('a year that is written twice is refused at its second place', () => {
	expect(pathsOfFaults({ years: [{ year: 2024 }, { year: 2025 }, { year: 2024 }] })).toEqual([
		'years.2.year',
	]);
});

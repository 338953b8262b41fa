import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { innovationSchema } from '../../schema/innovation.ts';
import { replicationSchema } from '../../schema/replication.ts';
import { guideSchema } from '../../schema/guide.ts';
import { rootField, type FormField } from './form-field.ts';
import { guideLayout, innovationLayout, replicationLayout } from './form-layout.ts';
import { formModel } from './form-model.ts';
import { dataOf, placeOf, valueOf, type FieldValue } from './form-values.ts';

const innovation = rootField(
	formModel({ schema: innovationSchema, layout: innovationLayout, rubric: undefined }),
);
const guide = rootField(formModel({ schema: guideSchema, layout: guideLayout, rubric: undefined }));
const replication = rootField(
	formModel({ schema: replicationSchema, layout: replicationLayout, rubric: undefined }),
);

const text = fc.oneof(
	fc.constantFrom('a < b {c}', '---', 'x: y', ']]>', '</script>', '"kutip"', 'tab\tdi sini', 'a\nb', "'"),
	fc.string({ minLength: 1 }).map((value) => value.trim() || 'x'),
);

/** Data that a field could hold in a file, in the form in which the form writes it. */
function dataFor(field: FormField): fc.Arbitrary<unknown> {
	switch (field.kind) {
		case 'text':
		case 'file':
		case 'identity':
			return text;
		case 'number':
			return field.whole
				? fc.integer({ min: 0, max: 10 ** 12 })
				: fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100);
		case 'choice':
			return fc.constantFrom(...field.options.map(({ value }) => (field.numeric ? Number(value) : value)));
		case 'checks':
			return fc.uniqueArray(fc.constantFrom(...field.options.map(({ value }) => value)), { minLength: 1 });
		case 'listed':
			return field.many
				? fc.uniqueArray(fc.constantFrom('satu', 'dua', 'tiga'), { minLength: 1 })
				: fc.constant('satu');
		case 'list':
			return fc.array(dataFor(field.item), { minLength: 1, maxLength: 2 });
		case 'group':
			return groupFor(field.fields);
		case 'variant':
			return fc.oneof(
				...field.shapes.map((shape) =>
					groupFor(shape.fields).map((data) => ({ [field.tag]: shape.value, ...data })),
				),
			);
		case 'kept':
			return fc.constant('ditulis perintah');
		default:
			return field satisfies never;
	}
}

function groupFor(fields: readonly FormField[]): fc.Arbitrary<Record<string, unknown>> {
	const asked = fields.filter(
		(field) => field.kind !== 'kept' && !(field.kind === 'group' && field.fields.length === 0),
	);
	return fc.record(Object.fromEntries(asked.map((field) => [field.key, dataFor(field)])), {
		requiredKeys: asked.slice(0, 1).map(({ key }) => key),
	});
}

const withoutRoots = (field: FormField, data: unknown) => dataOf(field, valueOf(field, data), 'folder');

describe('what stands in a form', () => {
	test.each([
		['innovation', innovation],
		['guide', guide],
		['replication record', replication],
	] as const)('is the data of the %s again, whether the file is known or not', (_, root) => {
		fc.assert(
			fc.property(dataFor(root), (data) => {
				expect(dataOf(root, valueOf(root, data), 'folder', data)).toBe(data);
				expect(valueOf(root, withoutRoots(root, data))).toEqual(valueOf(root, data));
			}),
			{ numRuns: 60 },
		);
	});

	test('keeps what the form does not show, and the spelling of what was not touched', () => {
		const before = {
			title: 'Lama',
			dates: { trial: 2023 },
			sample: true,
			unknownKey: { a: 1 },
			awards: [{ name: 'Satu', year: 2020, more: 'x' }, { name: 'Dua' }],
		};
		const value = valueOf(innovation, before);
		const items = typeof value === 'object' && 'awards' in value ? value.awards : undefined;
		const [first, second] = Array.isArray(items) ? items : [];
		const changed: FieldValue = {
			...(typeof value === 'object' && !Array.isArray(value) ? value : {}),
			title: 'Baru',
			awards: [second, first],
		};
		expect(dataOf(innovation, changed, 'folder', before)).toEqual({
			title: 'Baru',
			summary: undefined,
			dates: { trial: 2023 },
			sample: true,
			reviewed: {},
			unknownKey: { a: 1 },
			awards: [{ name: 'Dua' }, { name: 'Satu', year: 2020, more: 'x' }],
		});
	});

	test('a required group is there even when it is empty, so that the problem is at its fields', () => {
		expect(dataOf(replication, valueOf(replication, undefined), 'folder')).toEqual({
			origin: {},
			reviewed: {},
		});
	});

	test('numbers are read as Indonesians type them; what is no number stays for the check to name', () => {
		const [budget] = innovation.fields.filter(({ key }) => key === 'budget');
		if (budget === undefined) throw new Error('no budget');
		const amount = (typed: string) => dataOf(budget, [{ value: { year: '2024', amount: typed } }], 'folder');
		expect(amount('Rp 18.500.000')).toEqual([{ year: 2024, amount: 18_500_000 }]);
		expect(amount('18 juta')).toEqual([{ year: 2024, amount: '18 juta' }]);
	});

	test('a problem of the data is found in the form although empty items are not in the data', () => {
		const value = { aliases: [{ value: ' ' }, { value: 'dua' }] };
		expect(dataOf(innovation, value, 'folder')).toMatchObject({ aliases: ['dua'] });
		expect(placeOf(innovation, value, ['aliases', 0])).toEqual(['aliases', 1]);
		expect(placeOf(innovation, value, ['reviewed', 'by'])).toEqual(['reviewed', 'by']);
	});

	test('a chosen file lies in the folder of the record, whatever its name will be', () => {
		const value = { images: [{ value: { file: 'berkas:loket.jpg' } }] };
		expect(dataOf(innovation, value, 'antre')).toMatchObject({ images: [{ file: './antre/loket.jpg' }] });
	});

	test('steps and prerequisites get an id from their words, and keep the one they have', () => {
		const value = {
			prerequisites: [
				{ value: { text: 'Ada petugas' } },
				{ value: { id: 'lama', text: 'Ada ruang' } },
				{ value: { text: 'Ada petugas' } },
			],
		};
		expect(dataOf(guide, value, 'folder')).toMatchObject({
			prerequisites: [{ id: 'ada-petugas' }, { id: 'lama' }, { id: 'ada-petugas-2' }],
		});
	});
});

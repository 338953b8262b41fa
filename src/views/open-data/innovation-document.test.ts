import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { schemaFaults } from '../../../tests/support/schema-faults.ts';
import { innovationDocumentJsonSchema } from '../../schema/open-data/innovation-document.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { innovationDocumentOf } from './innovation-document.ts';

const schema = innovationDocumentJsonSchema('https://a.example/data/inovasi-lengkap.schema.json');
const rubrics = [publishedRubric('iid-2026')];

const written = (id: string, views: ReturnType<typeof catalogueViews>): unknown =>
	JSON.parse(JSON.stringify(innovationDocumentOf(id, views)));

test('a record that says only what it must fits the published schema, and what nobody said is null or empty', () => {
	const innovation = anInnovation({ data: { title: '<b>"]]></script>' } });
	const document = written(innovation.id, catalogueViews(aSnapshot({ rubrics, innovations: [innovation] })));
	expect(schemaFaults(schema, document)).toEqual([]);
	expect(document).toMatchObject({
		id: 'id:inovasi/99.71/antre-daring',
		alamat: 'https://etalase.example/inovasi/kota-arunika/antre-daring/',
		contoh: true,
		stempel: { rubrik: 'iid-2026', per_tanggal: '2026-11-01', commit: null },
		unit: null,
		kematangan: null,
		panduan: null,
		isian: { title: '<b>"]]></script>' },
		riwayat: { terbit: null, diubah: null },
	});
});

test('an id that nobody has is a mistake of the caller', () => {
	expect(() => innovationDocumentOf('kota-a/b', catalogueViews(aSnapshot({ rubrics })))).toThrow('kota-a/b');
});

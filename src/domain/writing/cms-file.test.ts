import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { begunCollections } from '../../schema/content-collection.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import { cmsEntry, cmsFile } from './cms-file.ts';

const text = `---
# Catatan penyunting.
title: 'Loket Sore'
summary: Buka sampai malam.
dates: { trial: 2024 }
assessments:
  iid-2026:
    '17': { value: 41 }
reviewed: { on: "2026-03-25", by: Bappeda }
---

## Tujuan

Naskah   lama.
`;

describe.each(begunCollections)('files of "$title" in the web editor', ({ file, schema }) => {
	test('saved without a change, every file of the site stays as it is', () => {
		const paths = globSync(`content/${file.replaceAll(/<[^>]+>/g, '*')}`).slice(0, 3);
		const changed = paths.filter((path) => {
			const before = readFileSync(path, 'utf8');
			return cmsFile(schema, cmsEntry(schema, before)) !== before;
		});
		expect(changed).toEqual([]);
	});
});

test('a group with keys of the author becomes a list, and a year a text', () => {
	expect(cmsEntry(innovationSchema, text)).toMatchObject({
		dates: { trial: '2024' },
		assessments: [{ kunci: 'iid-2026', isi: [{ kunci: '17', value: 41 }] }],
		body: '## Tujuan\n\nNaskah   lama.',
	});
});

test('only what was changed in the web editor changes in the file', () => {
	const entry = { ...cmsEntry(innovationSchema, text), title: 'Loket Malam', shortName: '', partners: [] };
	expect(cmsFile(innovationSchema, entry)).toBe(text.replace("'Loket Sore'", 'Loket Malam'));
});

test('a new record has the prose below its keys, and nothing that was left empty', () => {
	const reviewed = { on: '2026-03-25', by: 'Bappeda' };
	const entry = {
		title: 'A: "B"',
		summary: 'C',
		agency: null,
		themes: [],
		use: {},
		reviewed,
		body: '## Tujuan\n',
	};
	expect(cmsFile(innovationSchema, entry)).toBe(
		`---\ntitle: 'A: "B"'\nsummary: C\nreviewed:\n  on: 2026-03-25\n  by: Bappeda\n---\n\n## Tujuan\n`,
	);
});

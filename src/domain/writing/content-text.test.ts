import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { agencyFileSchema } from '../../schema/agency.ts';
import { guideSchema } from '../../schema/guide.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import { replicationSchema } from '../../schema/replication.ts';
import { changedText, dataAndProse, recordText, writtenYaml } from './content-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isGroup } from './same.ts';

/** What the build's own reader makes of the YAML. */
function read(yaml: string): unknown {
	return load(yaml, { schema: CORE_SCHEMA });
}

const piece = fc.constantFrom(
	...[
		'a',
		'Warga',
		': ',
		' #',
		'- ',
		'"',
		"'",
		'{',
		'}',
		'[',
		'<b>',
		']]>',
		'</script>',
		'---',
		'\n',
		'\r\n',
		'\t',
	],
	...[
		'\\',
		'|',
		'>',
		'%',
		'@',
		'`',
		'*',
		'&',
		'!',
		'?',
		',',
		' ',
		'  ',
		'0',
		'1_000',
		'null',
		'~',
		'yes',
		'é',
		'😀',
	],
	...['\u0000', '\u0085', '\u2028', '\uFEFF', '2026-03-25', '0x1F', '1e3', '.5', 'import x'],
);
const words = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
const line = words.filter((text) => text.trim() !== '').map((text) => text.trim().slice(0, 60).trim());
const paragraph = fc
	.array(line, { minLength: 1, maxLength: 6 })
	.map((lines) => lines.join(' ').slice(0, 280).trim());
const id = fc.constantFrom('disdukcapil', 'dinas-kesehatan', 'a1');
const day = fc.constantFrom('2026-03-25', '2024-02-29');
const partial = fc.oneof(day, fc.constantFrom('2024', '2024-07', 2021));
const url = fc.constantFrom(
	'https://a.example/b?c=d#e',
	'https://kota.example/dokumen/perwali-5-2024-tentang-x',
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const source = fc.record({
	title: line,
	publisher: optional(line),
	date: optional(partial),
	url: optional(url),
});
const reviewed = fc.record({ on: day, by: line });
const common = { sources: fc.array(source, { maxLength: 2 }), reviewed, sample: fc.boolean() };

const innovation = fc.record({
	sample: fc.boolean(),
	title: line,
	summary: paragraph,
	aliases: fc.array(line, { maxLength: 3 }),
	agency: optional(id),
	dates: fc.record({ trial: optional(partial), implementation: optional(partial) }),
	improvements: fc.array(
		fc.record({
			kind: fc.constant('lebih-cepat'),
			measure: line,
			unit: fc.constant('menit'),
			after: fc.record({
				value: fc.float({ noNaN: true, noDefaultInfinity: true }),
				period: fc.constant(2024),
			}),
		}),
		{ maxLength: 2 },
	),
	assessments: fc.dictionary(
		fc.constantFrom('iid-2026', 'iid-2027'),
		fc.constant({ 16: { level: 2, evidence: [{ title: 'Perwali: "5"', url: 'https://a.example/' }] } }),
	),
	reviewed,
	sources: common.sources,
});
const guide = fc.record({
	...common,
	summary: paragraph,
	models: fc.constant([
		{ kind: 'mandiri', actors: [{ actor: 'instansi-asal', does: 'Melatih: dua hari.' }] },
	]),
	prerequisites: fc.array(
		fc.record({
			id: fc.constant('jenjang'),
			text: line,
			need: fc.constant('wajib'),
			condition: fc.constantFrom({ kind: 'jenjang', levels: ['kota'] }, { kind: 'petugas', atLeast: 3 }),
		}),
		{ maxLength: 1 },
	),
	unknowns: fc.array(line, { maxLength: 2 }),
});
const replication = fc.record({
	...common,
	title: line,
	origin: fc.constant({ innovation: 'kota-arunika/akta-antar' }),
	states: fc.constant([{ on: 2024, state: 'minat' }]),
	lessons: fc.array(paragraph, { maxLength: 3 }),
});
const agencies = fc.record({
	complete: fc.boolean(),
	note: optional(paragraph),
	agencies: fc.array(fc.record({ id, name: line, category: fc.constant('dinas'), website: optional(url) })),
});

const kinds = [
	['innovation', innovationSchema, innovation],
	['guide', guideSchema, guide],
	['replication record', replicationSchema, replication],
	['list of agencies', agencyFileSchema, agencies],
] as const;

test.each(kinds)('a written %s says exactly what its data says', (_, schema, arbitrary) => {
	fc.assert(
		fc.property(arbitrary, words, (data, prose) => {
			const wanted = schema.safeParse(data);
			expect(schema.safeParse(read(writtenYaml(schema, data))).data).toEqual(wanted.data);
			const text = recordText(schema, data, prose);
			const front = splitFrontMatter(text);
			expect(schema.safeParse(dataAndProse(text).data).data).toEqual(wanted.data);
			expect('fault' in front ? undefined : front.prose.trim()).toBe(prose.trim());
		}),
		{ numRuns: 40 },
	);
});

test.each(kinds)(
	'a changed %s says exactly what it should say, whatever it said before',
	(_, schema, arbitrary) => {
		fc.assert(
			fc.property(arbitrary, arbitrary, fc.boolean(), (before, after, windows) => {
				const old = recordText(schema, before, 'Naskah.\n\nDua.');
				const text = changedText(windows ? old.replaceAll('\n', '\r\n') : old, { schema, data: after });
				const front = splitFrontMatter(text);
				const found = schema.safeParse('fault' in front ? undefined : read(front.yaml));
				expect(found.data).toEqual(schema.safeParse(after).data);
				expect(text.endsWith(windows ? 'Naskah.\r\n\r\nDua.\r\n' : 'Naskah.\n\nDua.\n')).toBe(true);
			}),
			{ numRuns: 40 },
		);
	},
);

const contentFiles = readdirSync('content', { recursive: true, encoding: 'utf8' })
	.filter((path) =>
		/^(?:innovations|guides|replications|agencies|regions|contests|agenda)\/.*\.(?:mdx|yaml)$/.test(path),
	)
	.map((path) => ({ path, text: readFileSync(join('content', path), 'utf8') }));

test('every content file stays byte for byte when nothing is changed', () => {
	expect(contentFiles.length).toBeGreaterThan(100);
	for (const [index, { path, text }] of contentFiles.entries()) {
		expect(changedText(text, dataAndProse(text)), path).toBe(text);
		if (index % 10 !== 0) continue;
		const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
		expect(changedText(windows, dataAndProse(windows)), path).toBe(windows);
	}
});

/** Lines of a text that stand between those that both texts begin and end with. */
function newLines(before: string, after: string): readonly string[] {
	const [old, now] = [before.split('\n'), after.split('\n')];
	let start = 0;
	while (start < old.length && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
		end += 1;
	return now.slice(start, now.length - end);
}

const someFiles = contentFiles.filter((_, index) => index % 12 === 0);

test('in a content file with a title or summary, a new one changes only its own lines', () => {
	for (const { path, text } of someFiles) {
		const { data } = dataAndProse(text);
		for (const key of ['title', 'summary']) {
			if (!isGroup(data) || typeof data[key] !== 'string') continue;
			const changed = changedText(text, { data: { ...data, [key]: 'Baru: "satu"' } });
			expect(newLines(text, changed), path).toEqual([`${key}: 'Baru: "satu"'`]);
		}
	}
});

test('a list of a content file may lose its first or last entry, and no other line changes', () => {
	for (const { path, text } of someFiles) {
		const { data } = dataAndProse(text);
		if (!isGroup(data) || /[ [][*&][a-z]/.test(text)) continue;
		for (const [key, value] of Object.entries(data)) {
			if (!Array.isArray(value) || value.length < 2 || text.includes(`${key}: [`)) continue;
			for (const less of [value.slice(1), value.slice(0, -1)]) {
				const changed = changedText(text, { data: { ...data, [key]: less } });
				expect(dataAndProse(changed).data, `${path} ${key}`).toEqual({ ...data, [key]: less });
				expect(newLines(text, changed), `${path} ${key}`).toEqual([]);
			}
		}
	}
});

import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { anAgency, anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { missingAnswers, newFile, problemWithAnswer } from './new-file.ts';
import { newKinds, newQuestions, optionNames } from './new-questions.ts';

const snapshot = aSnapshot({
	regions: [aRegion({ data: { sample: false, code: '33.71' } })],
	agencies: [anAgency()],
	innovations: [anInnovation()],
});
const [region] = snapshot.regions;
const [innovation] = snapshot.innovations;
const regionId = region?.id ?? '';
const context = { snapshot, today: '2026-11-22', textOf: () => undefined };
const record = {
	region: regionId,
	'source.title': 'Berita',
	'reviewed.by': 'Bappeda',
	'reviewed.on': '2026-11-22',
};

test('a new innovation has what was answered, in the order of the schema', () => {
	const made = newFile(
		'inovasi',
		{
			...record,
			id: 'loket-sore',
			title: 'Loket: Sore',
			summary: 'Buka sampai malam.',
			'dates.trial': '2024',
		},
		context,
	);
	expect(made).toMatchObject({
		file: `innovations/${regionId}/loket-sore.mdx`,
		text: "---\ntitle: 'Loket: Sore'\nsummary: Buka sampai malam.\ndates:\n  trial: '2024'\nsources:\n  - title: Berita\nreviewed:\n  on: 2026-11-22\n  by: Bappeda\n---\n",
		replaces: false,
	});
});

test('nothing is made while an answer is wrong, and each wrong one is explained', () => {
	const made = newFile(
		'inovasi',
		{ ...record, id: 'Loket Sore', title: '', summary: 'A', 'source.url': 'ftp://a', form: 'layanan' },
		context,
	);
	expect(made).toEqual({
		problems: [
			'--title (Judul): Isian ini wajib.',
			expect.stringContaining('--form (Bentuk): `layanan` tidak ada dalam pilihan.'),
			expect.stringContaining('--source.url (Alamat sumber):'),
			expect.stringContaining('--id (Nama berkas): Tulis dengan huruf kecil'),
		],
	});
});

test('a file that is there is not overwritten', () => {
	const answers = { ...record, id: 'a', title: 'A', summary: 'B' };
	expect(newFile('inovasi', answers, { ...context, textOf: () => 'ada' })).toEqual({
		problems: [expect.stringContaining('sudah ada')],
	});
});

test('a guide stands beside its innovation with its first step', () => {
	const made = newFile(
		'panduan',
		{
			...record,
			innovation: innovation?.id,
			summary: 'A',
			model: 'mandiri',
			phase: 'persiapan',
			step: 'Bentuk tim',
		},
		context,
	);
	expect(made).toMatchObject({ file: `guides/${innovation?.id ?? ''}.mdx` });
	expect('text' in made && made.text).toContain('      - id: bentuk-tim\n        title: Bentuk tim\n');
});

test('a replication record may come from an innovation elsewhere', () => {
	const made = newFile(
		'replikasi',
		{
			...record,
			id: 'kebun',
			title: 'Kebun',
			origin: 'luar',
			'origin.title': 'Tanam',
			state: 'minat',
			since: '2026',
		},
		context,
	);
	expect('text' in made && load(made.text)).toMatchObject({
		title: 'Kebun',
		origin: { title: 'Tanam' },
		states: [{ state: 'minat', on: '2026' }],
	});
});

test('a unit is added at the end of its list, whose comments stay', () => {
	const old =
		'complete: true # sudah diperiksa\nagencies:\n  - id: disdik\n    name: Dinas Pendidikan\n    category: dinas\n';
	const answers = { region: regionId, category: 'badan', name: 'Badan Riset', id: 'brida' };
	expect(newFile('unit', answers, { ...context, textOf: () => old })).toMatchObject({
		text: `${old}  - id: brida\n    name: Badan Riset\n    category: badan\n`,
		replaces: true,
	});
	const again = newFile('unit', { ...answers, id: 'disdik' }, { ...context, textOf: () => old });
	expect(again).toEqual({ problems: [expect.stringContaining('Unit `disdik` sudah ada')] });
	const first = newFile('unit', answers, context);
	expect('text' in first && first.text).toMatch(/^complete: false\nagencies:\n {2}- id: brida\n/);
});

test('what may be chosen and what is proposed depends on earlier answers', () => {
	const questions = newQuestions('inovasi', { region: regionId, title: 'Loket Sore' }, context);
	expect(questions.find(({ name }) => name === 'id')?.initial).toBe('loket-sore');
	expect(questions.find(({ name }) => name === 'agency')?.choices?.length).toBe(1);
	expect(missingAnswers(questions, {}).map(({ name }) => name)).toEqual([
		'region',
		'title',
		'summary',
		'source.title',
		'reviewed.by',
		'reviewed.on',
		'id',
	]);
});

test('an empty answer is right where the field may be left out', () => {
	for (const question of newQuestions('inovasi', {}, context)) {
		expect(problemWithAnswer('inovasi', question, '') === undefined).toBe(!question.required);
	}
});

test('every kind has its options', () => {
	for (const kind of newKinds) expect(optionNames(kind, context).length).toBeGreaterThan(4);
});

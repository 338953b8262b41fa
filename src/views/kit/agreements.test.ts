import { expect, test } from 'vitest';
import { aKitForm, aKitGuide } from '../../../tests/builders/kit.ts';
import type { GuideKeys } from '../../../tests/builders/record.ts';
import { agreementText } from '../copy/kit-agreement.ts';
import { contractText } from '../copy/kit-contract.ts';
import { termClauses as text } from '../copy/kit-clauses.ts';
import { contract } from './contract.ts';
import type { KitBlock } from './kit-document.ts';
import { partiesOf } from './kit-parties.ts';
import { memorandum } from './memorandum.ts';

function contextOf(keys: GuideKeys) {
	const guide = aKitGuide(keys);
	const form = aKitForm();
	return { guide, form, parties: partiesOf(guide, form) };
}

/** What stands between the title of an article and the next one. */
function articleOf(blocks: readonly KitBlock[], title: string): readonly KitBlock[] {
	const start = blocks.findIndex((block) => block.kind === 'paragraph' && block.text === title);
	expect(start, title).toBeGreaterThan(0);
	const after = blocks.slice(start + 1);
	const end = after.findIndex(({ kind }) => kind === 'heading' || kind === 'signatures');
	return after.slice(0, end);
}

const contractOf = (keys: GuideKeys) => contract(contextOf(keys)).blocks;

const useOf = (reReplication?: 'boleh' | 'dengan-izin' | 'tidak-boleh') => {
	const [list] = articleOf(contractOf({ terms: { reReplication } }), text.use);
	return list?.kind === 'list' ? list.items[1] : undefined;
};

test.each(['boleh', 'dengan-izin', 'tidak-boleh'] as const)(
	're-replication is a clause as the guide says: %s',
	(term) => {
		expect(useOf(term)).toEqual({ text: text.further[term] });
	},
);

test('re-replication that the guide does not mention is a choice of all three', () => {
	expect(useOf()?.choices).toEqual(Object.values(text.further));
});

test('stated terms are clauses that name the guide, open ones are choices that name what they follow', () => {
	const stated = articleOf(
		contractOf({ terms: { licence: 'CC BY 4.0', intellectualProperty: 'Hak cipta pemerintah kota.' } }),
		text.rights,
	);
	expect(stated[0]).toMatchObject({
		kind: 'list',
		items: [
			{ text: 'Izin pemakaian Bahan Replikasi menurut PIHAK KESATU: CC BY 4.0.' },
			{ text: 'Kekayaan intelektual atas Inovasi menurut PIHAK KESATU: Hak cipta pemerintah kota.' },
			{ choices: text.adaptedChoices },
		],
	});
	expect(stated[1]).toEqual({
		kind: 'note',
		text: agreementText.markNote(['ayat (1) dan ayat (2) menurut panduan replikasi inovasi ini']),
	});
	const open = articleOf(contractOf({}), text.rights);
	expect(open[0]).toMatchObject({
		items: [{ choices: text.licenceChoices }, { choices: [text.propertyStays, text.propertyOther] }, {}],
	});
	expect(open[1]).toMatchObject({
		text: agreementText.markNote([
			'ayat (2) pilihan ke-1 mengikuti ketentuan replikasi DataGO, Kota Magelang',
		]),
	});
});

test('an article with one clause is not numbered', () => {
	const blocks = articleOf(contractOf({ terms: { attribution: 'Tampilkan logo' } }), text.attribution);
	expect(blocks[0]).toMatchObject({
		kind: 'paragraph',
		text: 'PIHAK KEDUA mencantumkan asal Inovasi menurut ketentuan PIHAK KESATU: Tampilkan logo.',
	});
});

const tasks: GuideKeys['models'] = [
	{
		kind: 'mandiri',
		actors: [{ actor: 'instansi-penerima', does: 'Mengerjakan semuanya.' }],
	},
	{
		kind: 'kerja-sama',
		actors: [
			{ actor: 'instansi-asal', does: 'Membantu hanya sampai pemasangan.' },
			{ actor: 'instansi-penerima', does: 'Menanggung anggaran.' },
		],
	},
];

test('duties are those of the models with a partner, and only what nobody states is a choice', () => {
	const stated = contractOf({ models: tasks });
	expect(articleOf(stated, contractText.owner.title)[0]).toMatchObject({
		items: [
			{ text: contractText.owner.rights },
			{
				items: [
					'membantu hanya sampai pemasangan;',
					`${contractText.owner.helpWithin}; dan`,
					'menyerahkan Bahan Replikasi.',
				],
			},
		],
	});
	expect(articleOf(stated, contractText.adopter.title)[0]).toMatchObject({
		items: [{}, { items: ['menanggung anggaran;', expect.anything(), expect.anything()] }],
	});
	const open = articleOf(contractOf({ models: [{ kind: 'kerja-sama' }] }), contractText.adopter.title);
	expect(open[0]).toMatchObject({
		items: [{}, {}, { choices: [contractText.adopter.ownResources, contractText.adopter.sharedResources] }],
	});
});

test('a facilitator has an article only where the guide names its tasks', () => {
	const models: GuideKeys['models'] = [
		{ kind: 'fasilitasi', actors: [{ actor: 'fasilitator', does: 'Menghubungkan kedua pihak' }] },
	];
	expect(articleOf(contractOf({ models }), contractText.facilitator.title)).not.toEqual([]);
	const titles = contractOf({ models: tasks }).map((block) => ('text' in block ? block.text : ''));
	expect(titles).not.toContain(contractText.facilitator.title);
});

test('articles are numbered through', () => {
	const numbers = contractOf({}).flatMap((block) =>
		block.kind === 'heading' && block.align === 'center' && block.level === 2 ? [block.text] : [],
	);
	expect(numbers).toEqual(numbers.map((_, index) => `Pasal ${String(index + 1)}`));
});

test.each([
	[[{ kind: 'mandiri' }], agreementText.aloneNote],
	[[{ kind: 'mandiri' }, { kind: 'fasilitasi' }], agreementText.neededNote('fasilitasi')],
	[[{ kind: 'kerja-sama' }, { kind: 'fasilitasi' }], agreementText.alwaysNote('kerja sama atau fasilitasi')],
] as const)('both agreements say first for whom they are', (models, note) => {
	const context = contextOf({ models: models.map((model) => ({ ...model })) });
	expect(memorandum(context).blocks[0]).toEqual({ kind: 'note', text: note });
	expect(contract(context).blocks[0]).toEqual({ kind: 'note', text: note });
});

test('each origin of a clause stands with its address on a page of its own', () => {
	const last = memorandum(
		contextOf({ terms: { source: { title: 'Ketentuan', url: 'https://asal.example/' } } }),
	).blocks.at(-1);
	expect(last?.kind === 'table' ? last.rows.map(([, address]) => address) : []).toEqual(
		expect.arrayContaining([
			'https://etalase.example/inovasi/kota-arunika/antre-daring/replikasi/',
			'https://github.com/pujisubarkah/Jippnas',
			'https://asal.example/',
		]),
	);
});

test('heads of the regions sign the memorandum, heads of the agencies the agreement; nobody is named', () => {
	const context = contextOf({});
	const signatures = [memorandum(context), contract(context)].flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'signatures' ? [block.parties] : [])),
	);
	expect(signatures.map((parties) => parties.map(({ position }) => position))).toEqual([
		['Wali Kota Arunika', 'Wali Kota Magelang'],
		['Pimpinan Dinas Kependudukan dan Pencatatan Sipil', 'Kepala Dinas Kesehatan'],
	]);
	expect(new Set(signatures.flat().map(({ name }) => name)).size).toBe(1);
});

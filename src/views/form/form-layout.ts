import { guideSections, innovationSections, replicationSections } from '../copy/form-sections.ts';
import type { ListName } from './form-field.ts';

interface SectionLayout {
	readonly id: string;
	readonly title: string;
	readonly lead?: string;
	/** Keys of the schema, in this order. */
	readonly keys: readonly string[];
	/** True where the prose is written. */
	readonly prose?: true;
}

/** What a form knows besides the schema: the order of the keys, and what the schema cannot say of one. */
export interface FormLayout {
	readonly sections: readonly SectionLayout[];
	/** Fields that take their value from a list. Paths have no places of items. */
	readonly lists: Readonly<Record<string, ListName>>;
	/** Files beside the record. */
	readonly files: Readonly<Record<string, 'picture' | 'document'>>;
	/** Ids within the record, and the key that they are made from. */
	readonly identities: Readonly<Record<string, string>>;
	/** Keys that commands write. */
	readonly kept: readonly string[];
	/** Names of choices that the schema names by their key alone. */
	readonly tags: Readonly<Record<string, string>>;
}

const none = { lists: {}, files: {}, identities: {}, tags: {} } as const;

export const innovationLayout: FormLayout = {
	...none,
	sections: [
		{
			id: 'identitas',
			...innovationSections.identitas,
			keys: [
				'title',
				'shortName',
				'aliases',
				'summary',
				'type',
				'form',
				'affair',
				'relatedAffairs',
				'themes',
			],
		},
		{
			id: 'pelaksana',
			...innovationSections.pelaksana,
			keys: ['agency', 'initiator', 'partners', 'programmes'],
		},
		{ id: 'waktu', ...innovationSections.waktu, keys: ['stage', 'dates', 'status'] },
		{ id: 'kriteria', ...innovationSections.kriteria, keys: ['criteria'] },
		{ id: 'uraian', ...innovationSections.uraian, keys: [], prose: true },
		{ id: 'perubahan', ...innovationSections.perubahan, keys: ['improvements'] },
		{ id: 'pemakaian', ...innovationSections.pemakaian, keys: ['use'] },
		{
			id: 'pendukung',
			...innovationSections.pendukung,
			keys: ['budget', 'intellectualProperty', 'awards', 'video', 'images'],
		},
		{ id: 'penilaian', ...innovationSections.penilaian, keys: ['assessments'] },
		{ id: 'replikasi', ...innovationSections.replikasi, keys: ['replicatedBy'] },
		{ id: 'sumber', ...innovationSections.sumber, keys: ['sources', 'unknowns', 'reviewed', 'sample'] },
	],
	lists: {
		affair: 'urusan',
		relatedAffairs: 'urusan',
		themes: 'tema',
		programmes: 'program',
		agency: 'unit',
		'replicatedBy.code': 'kode-daerah',
	},
	files: { 'images.file': 'picture', 'evidence.file': 'document' },
	kept: ['sample', 'verified', 'sha256'],
};

export const guideLayout: FormLayout = {
	...none,
	sections: [
		{ id: 'ringkasan', ...guideSections.ringkasan, keys: ['summary', 'models'] },
		{ id: 'prasyarat', ...guideSections.prasyarat, keys: ['prerequisites', 'notSuitable'] },
		{ id: 'uraian', ...guideSections.uraian, keys: [], prose: true },
		{ id: 'langkah', ...guideSections.langkah, keys: ['phases'] },
		{ id: 'biaya', ...guideSections.biaya, keys: ['costs', 'staff'] },
		{ id: 'aturan', ...guideSections.aturan, keys: ['regulations', 'ict'] },
		{ id: 'risiko', ...guideSections.risiko, keys: ['risks', 'indicators'] },
		{ id: 'ketentuan', ...guideSections.ketentuan, keys: ['terms', 'documents', 'contact'] },
		{ id: 'sumber', ...guideSections.sumber, keys: ['sources', 'unknowns', 'reviewed', 'sample'] },
	],
	lists: {
		'prerequisites.condition.affair': 'urusan',
		'prerequisites.condition.system': 'sistem',
		'phases.steps.after': 'langkah',
	},
	files: { 'documents.file': 'document' },
	identities: { 'prerequisites.id': 'text', 'phases.steps.id': 'title' },
	kept: ['sample'],
	tags: { 'prerequisites.condition': 'kind' },
};

export const replicationLayout: FormLayout = {
	...none,
	sections: [
		{ id: 'asal', ...replicationSections.asal, keys: ['title', 'origin', 'from'] },
		{ id: 'perjalanan', ...replicationSections.perjalanan, keys: ['states', 'agreement'] },
		{ id: 'hasil', ...replicationSections.hasil, keys: ['changes', 'results', 'lessons'] },
		{ id: 'sumber', ...replicationSections.sumber, keys: ['contact', 'sources', 'reviewed', 'sample'] },
	],
	lists: { 'origin.innovation': 'inovasi', from: 'daerah' },
	kept: ['sample', 'sha256'],
};

import type { Reference, Snapshot } from '../../src/domain/catalogue/snapshot.ts';
import { siteSchema, type Site } from '../../src/schema/site.ts';
import { aRegion } from './record.ts';

/** Settings of a site at the root of its host; keys as given. */
export function aSite(data: Partial<Site> = {}): Site {
	const minimum = {
		name: 'Etalase Inovasi',
		tagline: 'Inovasi yang dapat ditiru.',
		baseUrl: 'https://etalase.example/',
		publisher: { name: 'Bappeda' },
		repository: { url: 'https://git.example/etalase', branch: 'main', forge: 'gitea' },
		contact: { office: 'Bappeda', email: 'redaksi@etalase.example' },
		rubric: 'iid-2026',
		showSamples: true,
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.id' },
	};
	return siteSchema.parse({ ...minimum, ...data });
}

/** Reference lists with one affair, one theme, one need and one system; lists as given. */
export function aReference(lists: Partial<Reference> = {}): Reference {
	const source = { title: 'Formulir Kemendagri' };
	return {
		affairs: [{ id: 'kependudukan', number: 12, name: 'Kependudukan', aliases: [], group: 'wajib' }],
		affairSource: source,
		themes: [{ id: 'digitalisasi-layanan', name: 'Digitalisasi layanan', years: '2023–2024', source }],
		needs: [{ id: 'dokumen', name: 'Mengurus dokumen', description: 'Akta.', affairs: ['kependudukan'] }],
		systems: [{ id: 'simpus', name: 'Sistem informasi puskesmas', explanation: 'Catatan pelayanan.' }],
		glossary: [],
		aliases: [],
		participation: [],
		regions: [],
		...lists,
	};
}

/** A snapshot of one fictional region without agencies and innovations; parts as given. */
export function aSnapshot(parts: Partial<Snapshot> = {}): Snapshot {
	return {
		asOf: '2026-11-01',
		fileCommits: {},
		fileDays: {},
		site: aSite(),
		reference: aReference(),
		rubrics: [],
		regions: [aRegion()],
		agencyLists: [],
		agencies: [],
		innovations: [],
		guides: [],
		replications: [],
		contests: [],
		editions: [],
		agendas: [],
		removals: [],
		...parts,
	};
}

import type { z } from 'astro/zod';
import type {
	AgencyRecord,
	GuideRecord,
	HeldVerifications,
	InnovationRecord,
	RegionRecord,
	ReplicationRecord,
	WrittenRecord,
} from '../../src/domain/catalogue/snapshot.ts';
import { agencySchema } from '../../src/schema/agency.ts';
import { guideSchema } from '../../src/schema/guide.ts';
import { innovationSchema } from '../../src/schema/innovation.ts';
import { regionSchema } from '../../src/schema/region.ts';
import { replicationSchema } from '../../src/schema/replication.ts';

const reviewed = { on: '2026-03-25', by: 'Bappeda' };

/** Keys of a file as an author would write them: as many as a test needs to say. */
export type RegionKeys = Partial<z.input<typeof regionSchema>>;
export type AgencyKeys = Partial<z.input<typeof agencySchema>>;
export type InnovationKeys = Partial<z.input<typeof innovationSchema>>;
export type GuideKeys = Partial<z.input<typeof guideSchema>>;
export type ReplicationKeys = Partial<z.input<typeof replicationSchema>>;

/** A region that the check would accept: fictional, with a name, a code and a summary. */
export function aRegion({
	id = 'kota-arunika',
	data = {},
	verified = {},
}: { id?: string; data?: RegionKeys; verified?: HeldVerifications } = {}): RegionRecord {
	const minimum = { code: '99.71', name: 'Kota Arunika', sample: true, summary: 'Kota rekaan.', reviewed };
	return { id, file: `regions/${id}.yaml`, verified, data: regionSchema.parse({ ...minimum, ...data }) };
}

/** An agency of a region, by its id `<region>/<agency>`. */
export function anAgency({
	id = 'kota-arunika/disdukcapil',
	data = {},
}: { id?: string; data?: AgencyKeys } = {}): AgencyRecord {
	const [regionId = '', agencyId = ''] = id.split('/');
	const minimum = { id: agencyId, name: 'Dinas Kependudukan dan Pencatatan Sipil', category: 'dinas' };
	return {
		id,
		regionId,
		file: `agencies/${regionId}.yaml`,
		data: agencySchema.parse({ ...minimum, ...data }),
	};
}

/** What a record with prose has besides its data, by its id `<region>/<innovation>`: no prose and no files. */
function written(folder: string, id: string): Omit<WrittenRecord<never>, 'data'> {
	const [regionId = '', slug = ''] = id.split('/');
	return {
		id,
		regionId,
		slug,
		file: `${folder}/${id}.mdx`,
		digest: '0000000000000000',
		prose: { html: '', headings: [], wordCounts: {} },
		media: {},
		documents: {},
	};
}

type WrittenParts = Partial<Pick<InnovationRecord, 'id' | 'prose' | 'media' | 'documents' | 'digest'>>;

/** An innovation with only what is required, by its id `<region>/<innovation>`; further parts as given. */
export function anInnovation({
	id = 'kota-arunika/antre-daring',
	data = {},
	...rest
}: { data?: InnovationKeys } & WrittenParts &
	Partial<Pick<InnovationRecord, 'verified'>> = {}): InnovationRecord {
	const minimum = {
		title: 'Antre Daring',
		summary: 'Warga mengambil nomor antrean dari rumah.',
		sample: true,
		reviewed,
	};
	return {
		...written('innovations', id),
		verified: {},
		...rest,
		data: innovationSchema.parse({ ...minimum, ...data }),
	};
}

/** A guide of one step without prerequisites and costs, by the id of its innovation; further parts as given. */
export function aGuide({
	id = 'kota-arunika/antre-daring',
	data = {},
	...rest
}: { data?: GuideKeys } & WrittenParts = {}): GuideRecord {
	const minimum = {
		summary: 'Satu dinas memasangnya dalam sebulan.',
		models: [{ kind: 'mandiri' }],
		phases: [{ phase: 'persiapan', steps: [{ id: 'masalah', title: 'Menulis masalah' }] }],
		sample: true,
		reviewed,
	};
	return { ...written('guides', id), ...rest, data: guideSchema.parse({ ...minimum, ...data }) };
}

/** A replication that runs, by its id `<adopter>/<record>`: of `kota-arunika/antre-daring` unless the data says else. */
export function aReplication({
	id = 'kabupaten-tirta-kencana/antre-daring',
	data = {},
}: { id?: string; data?: ReplicationKeys } = {}): ReplicationRecord {
	const [regionId = '', slug = ''] = id.split('/');
	const minimum = {
		title: 'Antre Tirta',
		origin: { innovation: 'kota-arunika/antre-daring' },
		states: [{ state: 'berjalan', on: '2025-03' }],
		sample: true,
		reviewed,
	};
	return {
		id,
		regionId,
		slug,
		file: `replications/${id}.yaml`,
		data: replicationSchema.parse({ ...minimum, ...data }),
	};
}

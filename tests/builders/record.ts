import type { z } from 'astro/zod';
import type {
	AgencyRecord,
	HeldVerifications,
	InnovationRecord,
	RegionRecord,
} from '../../src/domain/catalogue/snapshot.ts';
import { agencySchema } from '../../src/schema/agency.ts';
import { innovationSchema } from '../../src/schema/innovation.ts';
import { regionSchema } from '../../src/schema/region.ts';

const reviewed = { on: '2026-03-25', by: 'Bappeda' };

/** Keys of a file as an author would write them: as many as a test needs to say. */
export type RegionKeys = Partial<z.input<typeof regionSchema>>;
export type AgencyKeys = Partial<z.input<typeof agencySchema>>;
export type InnovationKeys = Partial<z.input<typeof innovationSchema>>;

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

/** An innovation with only what is required, by its id `<region>/<innovation>`; further parts as given. */
export function anInnovation({
	id = 'kota-arunika/antre-daring',
	data = {},
	...rest
}: { data?: InnovationKeys } & Partial<
	Pick<InnovationRecord, 'id' | 'prose' | 'media' | 'documents' | 'digest' | 'verified'>
> = {}): InnovationRecord {
	const [regionId = '', slug = ''] = id.split('/');
	const minimum = {
		title: 'Antre Daring',
		summary: 'Warga mengambil nomor antrean dari rumah.',
		sample: true,
		reviewed,
	};
	return {
		id,
		regionId,
		slug,
		file: `innovations/${id}.mdx`,
		digest: '0000000000000000',
		verified: {},
		prose: { html: '', headings: [], wordCounts: {} },
		media: {},
		documents: {},
		...rest,
		data: innovationSchema.parse({ ...minimum, ...data }),
	};
}

import { expect, test } from 'vitest';
import { agencySchema } from '../../schema/agency.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import { regionSchema } from '../../schema/region.ts';
import { siteSchema } from '../../schema/site.ts';
import { publishedSnapshot } from './published-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

const reviewed = { on: '2026-10-01', by: 'Kantor Uji' };

function snapshotWith(showSamples: boolean): Snapshot {
	const regions = (['kota-arunika', 'kota-magelang'] as const).map((id, index) => {
		const code = index === 0 ? '99.01' : '33.71';
		const data = regionSchema.parse({ code, name: id, sample: index === 0, summary: 'Kota.', reviewed });
		return { id, file: `regions/${id}.yaml`, data };
	});
	const agency = agencySchema.parse({ id: 'dinkes', name: 'Dinas Kesehatan', category: 'dinas' });
	return {
		asOf: '2026-11-01',
		site: siteSchema.parse({
			name: 'Uji',
			tagline: 'Uji.',
			baseUrl: 'https://etalase.example/',
			publisher: { name: 'Uji' },
			repository: { url: 'https://git.example/', branch: 'main', forge: 'gitea' },
			contact: { office: 'Uji', email: 'uji@etalase.example' },
			rubric: 'iid-2026',
			showSamples,
			licence: { name: 'CC BY 4.0', url: 'https://lisensi.example/' },
		}),
		reference: {
			affairs: [],
			affairSource: { title: 'Uji' },
			themes: [],
			needs: [],
			glossary: [],
			aliases: [],
			regions: [],
		},
		regions,
		agencyLists: regions.map(({ id }) => ({
			regionId: id,
			file: `agencies/${id}.yaml`,
			complete: true,
			sources: [],
		})),
		agencies: regions.map(({ id }) => ({
			id: `${id}/dinkes`,
			regionId: id,
			file: `agencies/${id}.yaml`,
			data: agency,
		})),
		innovations: regions.map(({ id, data }) => ({
			id: `${id}/antre`,
			regionId: id,
			slug: 'antre',
			file: `innovations/${id}/antre.mdx`,
			digest: '',
			data: innovationSchema.parse({ title: 'Antre', summary: 'Antre.', sample: data.sample, reviewed }),
			prose: { html: '', headings: [], wordCounts: {} },
			media: {},
			documents: {},
		})),
	};
}

test('samples are shown when the site says so', () => {
	const snapshot = snapshotWith(true);
	expect(publishedSnapshot(snapshot)).toBe(snapshot);
});

test('otherwise nothing of a sample region is left', () => {
	const { regions, agencyLists, agencies, innovations } = publishedSnapshot(snapshotWith(false));
	expect(regions.map(({ id }) => id)).toEqual(['kota-magelang']);
	expect(agencyLists.map(({ regionId }) => regionId)).toEqual(['kota-magelang']);
	expect(agencies.map(({ id }) => id)).toEqual(['kota-magelang/dinkes']);
	expect(innovations.map(({ id }) => id)).toEqual(['kota-magelang/antre']);
});

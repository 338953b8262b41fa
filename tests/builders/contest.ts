import type { z } from 'astro/zod';
import type { AgendaRecord, ContestRecord, EditionRecord } from '../../src/domain/catalogue/snapshot.ts';
import { agendaSchema } from '../../src/schema/agenda.ts';
import { editionSchema } from '../../src/schema/contest-edition.ts';
import { contestSchema } from '../../src/schema/contest.ts';

const reviewed = { on: '2026-09-01', by: 'Bappeda' };
const sources = [{ title: 'Pengumuman', url: 'https://berita.example/lomba' }];

/** A national contest of innovations; keys as given. */
export function aContest(data: Partial<z.input<typeof contestSchema>> = {}, id = 'kipp'): ContestRecord {
	const minimum = {
		name: 'Kompetisi Inovasi',
		summary: 'Lomba inovasi layanan publik.',
		subject: 'inovasi',
		scope: 'nasional',
		organiser: 'Kementerian',
		sources,
		reviewed,
	};
	return { id, file: `contests/${id}.yaml`, data: contestSchema.parse({ ...minimum, ...data }) };
}

/** An edition with one stage and nobody in it; keys as given. */
export function anEdition(
	data: Partial<z.input<typeof editionSchema>> = {},
	id = 'kipp/2021',
): EditionRecord {
	const [contestId = '', slug = ''] = id.split('/');
	const minimum = { year: 2021, stages: [{ id: 'seleksi', name: 'Seleksi' }], sources, reviewed };
	return {
		id,
		contestId,
		slug,
		file: `contests/${id}.yaml`,
		data: editionSchema.parse({ ...minimum, ...data }),
	};
}

/** The agenda of a year; events as given. */
export function anAgenda(events: z.input<typeof agendaSchema>['events'], year = 2026): AgendaRecord {
	const data = agendaSchema.parse({ events, reviewed });
	return { id: String(year), year, file: `agenda/${String(year)}.yaml`, data };
}

import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { partialDateSchema } from './partial-date.ts';
import { reviewSchema, sourceSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

/** What happens on a date. `masukan`: the window in which regions report. */
export const agendaKinds = [
	'masukan',
	'batas-waktu',
	'penilaian',
	'presentasi',
	'penghargaan',
	'lomba',
	'lainnya',
] as const;

const dates = {
	from: partialDateSchema.optional().meta({
		title: 'Mulai',
		description: 'Sejauh diketahui; hapus bila belum diumumkan.',
		examples: ['2026-07-01'],
	}),
	until: partialDateSchema.optional().meta({
		title: 'Sampai',
		description: 'Hari terakhir; hapus bila satu hari atau belum diumumkan.',
		examples: ['2026-07-31'],
	}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber tanggal ini.' }),
};

const eventFields = z.strictObject({
	id: idSchema.meta({
		title: 'ID',
		description: 'Pengenal tetap di tahun ini; dipakai langganan kalender.',
		examples: ['masukan-data'],
	}),
	title: plainText(160).meta({
		title: 'Acara',
		description: 'Nama acara atau tenggat.',
		examples: ['Pemasukan data inovasi'],
	}),
	kind: z.enum(agendaKinds).meta({
		title: 'Jenis',
		description: 'masukan, batas-waktu, penilaian, presentasi, penghargaan, lomba, lainnya.',
	}),
	...dates,
	planned: z
		.strictObject(dates)
		.optional()
		.meta({ title: 'Rencana semula', description: 'Tanggal yang diumumkan lebih dahulu, bila bergeser.' }),
	conflicts: z
		.array(z.strictObject(dates))
		.default([])
		.meta({ title: 'Tanggal yang berbeda', description: 'Tanggal lain menurut sumber lain.' }),
	regions: z
		.array(idSchema)
		.default([])
		.meta({
			title: 'Daerah',
			description: 'ID daerah yang terkena; kosong berarti seluruh Indonesia.',
			examples: [['kota-arunika']],
		}),
	contest: z
		.string()
		.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Tulis `<lomba>/<edisi>`, misalnya iga/2025.')
		.optional()
		.meta({
			title: 'Edisi lomba',
			description: 'Edisi lomba yang bersangkutan: <lomba>/<edisi>.',
			examples: ['lomba-layanan/2026'],
		}),
	stage: idSchema.optional().meta({
		title: 'Tahap lomba',
		description: 'ID tahap dalam edisi itu; tanggal dan sumbernya dibaca dari sana.',
		examples: ['seleksi-administrasi'],
	}),
	place: plainText(120)
		.optional()
		.meta({ title: 'Tempat', description: 'Kota atau gedung.', examples: ['Balai Kota Arunika'] }),
	text: plainText(600)
		.optional()
		.meta({
			title: 'Penjelasan',
			description: 'Apa yang harus disiapkan.',
			examples: ['Siapkan bukti setiap baris sebelum hari terakhir.'],
		}),
	url: webAddressSchema.optional().meta({
		title: 'Halaman',
		description: 'Halaman resmi acara.',
		examples: ['https://kota-arunika.example/agenda/masukan-data'],
	}),
	sample: z
		.boolean()
		.default(false)
		.meta({ title: 'Data contoh', description: 'true hanya bagi acara daerah rekaan.' }),
});

/** The dates of a stage stand in its edition alone, so that the agenda and the contest never differ. */
const eventSchema = eventFields.superRefine(({ contest, stage, from, until, source }, context) => {
	if (stage === undefined) return;
	if (contest === undefined) {
		const message = 'Tahap hanya dikenal bersama edisinya. Tulis juga `contest: <lomba>/<edisi>`.';
		context.addIssue({ code: 'custom', path: ['stage'], message });
	}
	for (const [key, value] of Object.entries({ from, until, source })) {
		if (value === undefined) continue;
		const message = `Tanggal tahap ditulis sekali saja, di berkas edisi lombanya. Pindahkan \`${key}\` ke sana, atau hapus \`stage\`.`;
		context.addIssue({ code: 'custom', path: [key], message });
	}
});

export type AgendaEvent = z.output<typeof eventSchema>;

/** `content/agenda/<year>.yaml`: what happens when, and what is known not to be announced yet. */
export const agendaSchema = z.strictObject({
	events: z.array(eventSchema).meta({ title: 'Acara', description: 'Acara tahun ini.' }),
	unknowns: z
		.array(plainText(300))
		.default([])
		.meta({
			title: 'Belum diumumkan',
			description: 'Tanggal yang ditunggu tetapi belum diumumkan.',
			examples: [['Tanggal pengumuman hasil.']],
		}),
	reviewed: reviewSchema.meta({ title: 'Tinjauan', description: 'Kapan dan oleh kantor mana ditinjau.' }),
});

export type Agenda = z.output<typeof agendaSchema>;

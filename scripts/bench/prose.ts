import type { Random } from './random.ts';
import * as words from './vocabulary.ts';

function sentence(random: Random): string {
	const fill = {
		people: random.pick(words.people),
		official: random.pick(words.officials),
		tool: random.pick(words.tools),
		place: random.pick(words.places),
		count: String(random.between(2, 96)),
	};
	return Object.entries(fill).reduce<string>(
		(text, [name, value]) => text.replaceAll(`{${name}}`, value),
		random.pick(words.sentences),
	);
}

/** One paragraph of that many sentences. */
export function paragraph(random: Random, count: number): string {
	return Array.from({ length: count }, () => sentence(random)).join(' ');
}

function steps(random: Random): string {
	const titles = ['Mendaftar', 'Memeriksa berkas', 'Mengerjakan', 'Menyerahkan hasil'];
	return titles
		.map(
			(title) =>
				`<Langkah judul="${title}" pelaku="${random.pick(words.officials)}" lama="${String(random.between(5, 90))} menit">\n\n${sentence(random)}\n\n</Langkah>`,
		)
		.join('\n\n');
}

function table(random: Random): string {
	const rows = words.places.slice(0, 4).map((place) => `| ${place} | ${String(random.between(20, 900))} |`);
	return ['| Tempat | Permohonan |', '| --- | ---: |', ...rows].join('\n');
}

/** Prose of about 400 words under the five headings of the ministry's form. */
export function prose(random: Random): string {
	const list = Array.from({ length: 3 }, () => `- ${sentence(random)}`).join('\n');
	return [
		'## Latar belakang',
		paragraph(random, 5),
		'## Rancang bangun',
		paragraph(random, 4),
		'### Cara kerja',
		random.chance(0.3) ? steps(random) : paragraph(random, 3),
		list,
		'## Tujuan',
		paragraph(random, 2),
		'## Manfaat',
		`**Bagi ${random.pick(words.people)}:** ${paragraph(random, 2)}`,
		'## Hasil',
		paragraph(random, 4),
		...(random.chance(0.4) ? [table(random)] : []),
		'<Catatan jenis="pelajaran" judul="Yang dipelajari">',
		sentence(random),
		'</Catatan>',
	].join('\n\n');
}

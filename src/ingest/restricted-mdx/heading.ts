import type { ElementContent } from 'hast';
import type { Heading } from '../../domain/catalogue/snapshot.ts';
import { suggestionText } from '../../domain/quality/suggestion.ts';
import { element, plainTextOf } from './prose-context.ts';
import type { Place, ProseContext, SourceNode } from './prose-context.ts';

/** A heading of level 2 to 4 with a stable id; warns when level 2 is not one of the standard headings in their order. */
export function renderHeading(
	node: SourceNode,
	level: number,
	place: Place,
	context: ProseContext,
): ElementContent[] {
	const offset = context.offsetOf(node);
	const depth = Math.min(Math.max(level, 2), 4);
	const children = context.children(node, { ...place, phrasing: true });
	const words = plainTextOf(children).replace(/\s+/g, ' ').trim();
	if (words === '') {
		context.report('judul-bagian', offset, 'Judul bagian kosong. Tulis judulnya, atau hapus tanda `#`.');
		return [];
	}
	if (level === 1) {
		context.report(
			'judul-bagian',
			offset,
			`Judul halaman sudah ada di \`title\`. Tulis bagian dengan dua tanda pagar: \`## ${words}\`.`,
		);
	} else if (level > 4) {
		context.report(
			'judul-bagian',
			offset,
			'Tingkat judul terlalu dalam. Pakai paling banyak empat tanda pagar: `####`.',
		);
	} else if (level === 2) {
		checkStandard(words, offset, context);
	}
	const id = uniqueId(words, context.usedIds);
	context.headings.push({ depth, id, text: words });
	return [element(`h${String(depth)}`, { id }, children)];
}

function checkStandard(words: string, offset: number, context: ProseContext): void {
	const standard = context.standardHeadings;
	const list = standard.map((title) => `\`## ${title}\``).join(', ');
	const position = standard.indexOf(words);
	if (position === -1) {
		const suggestion = suggestionText(words, standard);
		const message = `Judul bagian \`${words}\` tidak baku.${suggestion} Judul baku: ${list}. Untuk judul lain pakai \`###\`.`;
		context.report('judul-bagian', offset, message);
		return;
	}
	const before = context.headings.filter(
		(heading: Heading) => heading.depth === 2 && standard.includes(heading.text),
	);
	if (before.some((heading) => heading.text === words)) {
		context.report(
			'judul-bagian',
			offset,
			`Bagian \`${words}\` ditulis dua kali. Gabungkan isinya di satu bagian.`,
		);
		return;
	}
	const late = before.find((heading) => standard.indexOf(heading.text) > position);
	if (late === undefined) return;
	context.report(
		'judul-bagian',
		offset,
		`Bagian \`${words}\` seharusnya sebelum \`${late.text}\`. Urutan baku: ${list}.`,
	);
}

/** The prefix keeps headings apart from the ids that pages themselves use. */
function uniqueId(words: string, used: Set<string>): string {
	const ascii = words
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	const wanted = `bagian-${ascii === '' ? 'lain' : ascii}`;
	let id = wanted;
	for (let count = 2; used.has(id); count += 1) id = `${wanted}-${String(count)}`;
	used.add(id);
	return id;
}

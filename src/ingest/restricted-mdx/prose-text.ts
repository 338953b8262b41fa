import type { ElementContent, Text } from 'hast';
import { text } from './prose-context.ts';
import type { ProseContext } from './prose-context.ts';
import { marks, unshield } from './shield.ts';

/** Beginnings of real import and export statements; a sentence that begins with the word is only a sentence. */
const statement =
	/^(?:import\s*(?:["'{*]|[\w$]+\s*,|[\w$]+\s+from\b)|export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface)\b))/;

/** Text of the prose, with an issue for each `{` and `<` that MDX would read as code. */
export function renderText(node: Text, context: ProseContext): ElementContent[] {
	const { value } = node;
	if (!/[\uFDD0-\uFDD4]/.test(value)) return [text(cleaned(value))];
	const start = context.offsetOf(node);
	const end = node.position?.end.offset ?? start + value.length;
	if (reportStatements(start, end, context)) return [];
	let previous = -2;
	for (const offset of context.marksBetween(marks.brace, start, end)) {
		// `{{nama}}` is one mistake, not two.
		if (offset !== previous + 1)
			context.report('ekspresi-dilarang', offset, braceAdvice(context.sourceFrom(offset, 40)));
		previous = offset;
	}
	for (const offset of context.marksBetween(marks.less, start, end)) reportLess(offset, context);
	return [text(cleaned(unshield(value)))];
}

function braceAdvice(source: string): string {
	if (source.startsWith('{/*')) return 'Komentar `{/* … */}` tidak didukung. Hapus komentar ini.';
	return 'Kurung kurawal `{` menandai kode dan tidak dijalankan di sini. Tulis `\\{` untuk tanda biasa, atau apit dengan tanda `` ` ``.';
}

function reportStatements(start: number, end: number, context: ProseContext): boolean {
	const starts = [
		...context.marksBetween(marks.importStart, start, end),
		...context.marksBetween(marks.exportStart, start, end),
	].filter((offset) => statement.test(context.sourceFrom(offset, 200)));
	for (const offset of starts) {
		const word = context.sourceFrom(offset, 6);
		context.report(
			'impor-dilarang',
			offset,
			`\`${word}\` tidak diperbolehkan: naskah tidak menjalankan kode. Hapus baris ini; komponen dapat langsung dipakai.`,
		);
	}
	return starts.length > 0;
}

function reportLess(offset: number, context: ProseContext): void {
	const source = context.sourceFrom(offset, 200);
	if (source.startsWith('<!--')) {
		context.report('html-dilarang', offset, 'Komentar HTML `<!-- … -->` tidak didukung. Hapus komentar ini.');
		return;
	}
	const address = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/i.exec(source)?.[1];
	if (address !== undefined) {
		context.report(
			'mdx-rusak',
			offset,
			`Tautan dalam kurung siku tidak didukung. Tulis alamatnya saja: \`${address}\`, atau \`[teks](alamat)\`.`,
		);
		return;
	}
	context.report(
		'mdx-rusak',
		offset,
		'Tanda `<` dibaca sebagai awal tag. Tulis `\\<` atau `&lt;` untuk tanda kurang dari, misalnya `\\<5 menit`, atau apit dengan tanda `` ` ``.',
	);
}

/** Entities can still smuggle in characters that no text should hold. */
function cleaned(value: string): string {
	return value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '\uFFFD');
}

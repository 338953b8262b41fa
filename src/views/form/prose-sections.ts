import { plainProse, type TypedSection } from '../../domain/writing/plain-prose.ts';

interface Chunk {
	/** Absent for what stands above the first heading. */
	readonly heading?: string | undefined;
	/** As it stands, with its heading and the empty lines after it. */
	readonly written: string;
}

/** Prose cut before each heading of level 2; fenced code has none. */
function chunksOf(prose: string): readonly Chunk[] {
	const chunks: { heading?: string; lines: string[] }[] = [{ lines: [] }];
	let fence: string | undefined;
	for (const line of prose.split('\n')) {
		const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (mark !== undefined)
			fence = fence === undefined ? mark : line.trim().startsWith(fence) ? undefined : fence;
		const [, heading] = fence === undefined ? (/^## +(.*\S)\s*$/.exec(line) ?? []) : [];
		if (heading !== undefined) chunks.push({ heading, lines: [] });
		chunks.at(-1)?.lines.push(line);
	}
	return chunks
		.map(({ heading, lines }) => ({ heading, written: lines.join('\n') }))
		.filter(({ heading, written }) => heading !== undefined || written.trim() !== '');
}

function bodyOf({ written }: Chunk): string {
	return written.split('\n').slice(1).join('\n').trim();
}

/** What stands under each of the headings; empty where there is nothing. */
export function proseSections(prose: string, headings: readonly string[]): Readonly<Record<string, string>> {
	const chunks = chunksOf(prose);
	return Object.fromEntries(
		headings.map((heading) => {
			const chunk = chunks.find((known) => known.heading === heading);
			return [heading, chunk === undefined ? '' : bodyOf(chunk)];
		}),
	);
}

/**
 * The prose with what was typed under the headings. Sections that say the same as before stay as they were written, and
 * so do those that have other headings.
 */
export function proseWith(before: string, typed: readonly TypedSection[]): string {
	const headings = typed.map(({ heading }) => heading);
	const old = proseSections(before, headings);
	const chunks = [...chunksOf(before)];
	for (const [index, section] of typed.entries()) {
		if (section.text.trim() === (old[section.heading] ?? '')) continue;
		const written = plainProse([section]);
		const at = chunks.findIndex(({ heading }) => heading === section.heading);
		const chunk = { heading: section.heading, written };
		const later = headings.slice(index + 1);
		if (at !== -1) chunks.splice(at, 1, ...(written === '' ? [] : [chunk]));
		else if (written !== '') {
			const next = chunks.findIndex(({ heading }) => heading !== undefined && later.includes(heading));
			chunks.splice(next === -1 ? chunks.length : next, 0, chunk);
		}
	}
	return chunks
		.map(({ written }) => (written.endsWith('\n') ? written : `${written}\n`))
		.join('\n')
		.trim();
}

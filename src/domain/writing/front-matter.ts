/** A content file cut into its front matter and its prose. */
export interface FrontMatter {
	/** YAML between the two lines of dashes, without them. */
	readonly yaml: string;
	/** Line of the file on which the YAML begins, from 1. */
	readonly yamlLine: number;
	/** The whole file with the front matter turned into empty lines, so that positions stay true to the file. */
	readonly prose: string;
}

/** Why a file has no usable front matter, and on which line to say so. */
export interface FrontMatterFault {
	readonly fault: string;
	readonly line: number;
}

const byteOrderMark = '\uFEFF';

/** The text without a byte order mark, which some Windows editors write and YAML readers trip over. */
export function withoutByteOrderMark(text: string): string {
	return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

/** Cuts a content file at its front matter; a fault says in Indonesian what is missing. */
export function splitFrontMatter(source: string): FrontMatter | FrontMatterFault {
	const text = withoutByteOrderMark(source);
	if (text.trim() === '') {
		return {
			fault: 'Berkas kosong. Tulis kepala berkas di antara dua baris `---`, lalu naskahnya.',
			line: 1,
		};
	}
	const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text);
	if (opening === null) {
		return {
			fault: 'Berkas harus dimulai dengan baris `---`, diikuti isian, lalu baris `---` penutup.',
			line: 1,
		};
	}
	const end = closingLine(text, opening[0].length);
	if (end === undefined) {
		return { fault: 'Kepala berkas tidak ditutup. Tulis baris `---` sesudah isian terakhir.', line: 1 };
	}
	const afterClosing = end.start + end.length;
	return {
		yaml: text.slice(opening[0].length, end.start),
		yamlLine: 2,
		prose: text.slice(0, afterClosing).replace(/[^\r\n]+/g, '') + text.slice(afterClosing),
	};
}

/** The first line from an offset on that is three dashes and nothing else. */
function closingLine(text: string, from: number): { start: number; length: number } | undefined {
	for (let at = from; at !== -1 && at < text.length; at = nextLine(text, at)) {
		if (!text.startsWith('---', at)) continue;
		const line = /^---[ \t]*(?=\r?\n|\r?$)/.exec(text.slice(at, at + 200));
		if (line !== null) return { start: at, length: line[0].length };
	}
	return undefined;
}

function nextLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? -1 : end + 1;
}

/** The text with its front matter changed by `change`; a text without front matter is YAML as a whole. */
export function withFrontMatter(text: string, change: (yaml: string) => string): string {
	const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
	const front = splitFrontMatter(text);
	if (opening === null || 'fault' in front) return change(text);
	const start = opening[0].length;
	const end = start + front.yaml.length;
	return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

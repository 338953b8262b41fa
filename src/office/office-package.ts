import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest day that an archive can state, in local time as the format has it: the same bytes in every time zone. */
const noDay = new Date(1980, 0, 1);

/** What is inside a .docx or .xlsx, by path: the text of its XML parts, and its pictures. */
export type OfficeParts = ReadonlyMap<string, string | Uint8Array>;

const isXml = (path: string) => /\.(?:xml|rels)$/.test(path);

/** The text of the XML parts of an office file. */
export function officeParts(file: Uint8Array): ReadonlyMap<string, string> {
	const parts = Object.entries(unzipSync(file)).filter(([path]) => isXml(path));
	return new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The pictures of an office file. */
export function officePictures(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
	return new Map(Object.entries(unzipSync(file)).filter(([path]) => !isXml(path)));
}

/** An office file of these parts, without a time in it: the same parts give the same bytes. */
export function officeFile(parts: OfficeParts): Uint8Array<ArrayBuffer> {
	const first = '[Content_Types].xml';
	// Readers that stream the file want to know the types of the parts before the parts.
	const paths = [first, ...[...parts.keys()].filter((path) => path !== first)];
	const files: Zippable = Object.fromEntries(
		paths.map((path) => {
			const part = parts.get(path) ?? '';
			return [path, typeof part === 'string' ? strToU8(part) : part];
		}),
	);
	return zipSync(files, { mtime: noDay, level: 6 });
}

/** Text for the inside of an XML element. */
export function xmlText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The document properties of a file of the kit: title and language, and on purpose no author and no time. The draft
 * belongs to whoever completes it, and their program writes name and time when they save it.
 */
export function coreProperties(title: string): string {
	const namespaces = [
		'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		'xmlns:dc="http://purl.org/dc/elements/1.1/"',
		'xmlns:dcterms="http://purl.org/dc/terms/"',
		'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
	].join(' ');
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}><dc:title>${xmlText(
		title,
	)}</dc:title><dc:language>id-ID</dc:language></cp:coreProperties>`;
}

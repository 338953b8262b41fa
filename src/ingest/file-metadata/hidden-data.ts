import { strFromU8, unzipSync } from 'fflate';
import { metadataMarks } from '../../domain/quality/metadata-marks.ts';
import { isPicture } from '../content-place.ts';

/** What a file can say of people without showing it. */
export type HiddenData = 'tempat' | 'nama' | 'alat';

/** Words for messages, in Indonesian. */
export const hiddenDataNames: Readonly<Record<HiddenData, string>> = {
	tempat: 'tempat pengambilan (GPS)',
	nama: 'nama orang',
	alat: 'nomor seri kamera',
};

/** Keys of names and of serial numbers, by group of tags, as the reader of tags calls them. */
const nameTags = [
	['exif', 'Artist'],
	['exif', 'CameraOwnerName'],
	['exif', 'XPAuthor'],
	['iptc', 'By-line'],
	['iptc', 'Writer/Editor'],
	['xmp', 'creator'],
	['xmp', 'OwnerName'],
	['xmp', 'CaptionWriter'],
	['pngText', 'Author'],
	['png', 'Author'],
] as const;
const serialTags = [
	['exif', 'BodySerialNumber'],
	['exif', 'LensSerialNumber'],
	['exif', 'CameraSerialNumber'],
	['xmp', 'SerialNumber'],
	['xmp', 'BodySerialNumber'],
	['xmp', 'LensSerialNumber'],
] as const;

/**
 * What a picture or document holds of a place, of names and of devices, without what it shows; nothing for files
 * that cannot be read. Of PDF files only what stands uncompressed is seen.
 */
export async function hiddenDataIn(path: string, bytes: Buffer): Promise<readonly HiddenData[]> {
	if (isPicture(path))
		return metadataMarks.some((mark) => bytes.includes(mark)) ? await pictureTags(bytes) : [];
	return namesAuthor(path, bytes) ? ['nama'] : [];
}

async function pictureTags(bytes: Buffer): Promise<readonly HiddenData[]> {
	// Loaded only when there is such a picture: most checks have none.
	const { default: reader } = await import('exifreader');
	const tags = await Promise.resolve()
		.then(() => reader.load(bytes, { expanded: true, async: true }))
		.catch(() => undefined);
	if (tags === undefined) return [];
	const groups = new Map<string, unknown>(Object.entries(tags));
	const has = (keys: readonly (readonly [group: string, tag: string])[]) =>
		keys.some(([group, tag]) => isFilled(groups.get(group), tag));
	const place =
		isFilled(groups.get('gps'), 'Latitude') ||
		has([
			['exif', 'GPSLatitude'],
			['xmp', 'GPSLatitude'],
		]);
	return [
		...(place ? ['tempat' as const] : []),
		...(has(nameTags) ? ['nama' as const] : []),
		...(has(serialTags) ? ['alat' as const] : []),
	];
}

function isFilled(group: unknown, tag: string): boolean {
	if (typeof group !== 'object' || group === null) return false;
	const value: unknown = Object.entries(group).find(([key]) => key === tag)?.[1];
	if (typeof value === 'number') return true;
	if (typeof value !== 'object' || value === null || !('description' in value)) return false;
	return (
		typeof value.description === 'number' ||
		(typeof value.description === 'string' && value.description.trim() !== '')
	);
}

/** Names that computers give themselves, and those of offices. */
const nobody =
	/^(?:|admin\w*|users?|pc|hp|asus|acer|lenovo|dell|toshiba|windows user|microsoft.*|python-docx|openpyxl|libreoffice.*|unknown|(?:dinas|dis(?:duk|dik|kom|hub|kes|par)|badan|bapp?e|brida|pemerintah|pemkot|pemkab|kantor|sekretariat|bagian|bidang|kecamatan|kelurahan|inspektorat|rsud|puskesmas).*)$/i;

function namesAuthor(path: string, bytes: Buffer): boolean {
	if (/\.pdf$/i.test(path)) return pdfAuthors(bytes).some((name) => !nobody.test(name));
	if (!/\.(?:docx|xlsx|pptx|odt|ods|odp)$/i.test(path)) return false;
	return officeAuthors(bytes).some((name) => !nobody.test(name));
}

function officeAuthors(bytes: Buffer): readonly string[] {
	try {
		const parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) =>
				(name === 'docProps/core.xml' || name === 'meta.xml') && originalSize < 1_000_000,
		});
		const tag = /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)>([^<]*)</g;
		return Object.values(parts).flatMap((part) =>
			Array.from(strFromU8(part).matchAll(tag), ([, name = '']) => name.trim()),
		);
	} catch {
		// Not an office file whatever its name says: opening it is not our task.
		return [];
	}
}

function pdfAuthors(bytes: Buffer): readonly string[] {
	const text = bytes.toString('latin1');
	const literal = Array.from(text.matchAll(/\/Author\s*\(((?:\\.|[^\\)]){0,200})\)/g), ([, name = '']) =>
		name.startsWith('þÿ') ? fromUtf16(Buffer.from(name.slice(2), 'latin1')) : name.trim(),
	);
	const hex = Array.from(text.matchAll(/\/Author\s*<([\dA-Fa-f\s]{0,800})>/g), ([, digits = '']) =>
		fromUtf16(Buffer.from(digits.replaceAll(/\s/g, '').replace(/^feff/i, ''), 'hex')),
	);
	return [...literal, ...hex];
}

/** The letters of big-endian UTF-16; good enough to tell names from nothing. */
function fromUtf16(bytes: Buffer): string {
	return bytes.toString('latin1').replaceAll('\0', '').trim();
}

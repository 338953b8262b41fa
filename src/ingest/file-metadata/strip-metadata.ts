import { crc32 } from 'node:zlib';
import { jpegParts } from './jpeg-parts.ts';

/**
 * The picture without place, names, devices and comments. Its pixels stay byte for byte, colour profile and turn
 * included; only AVIF, whose parts point at each other, is written again at high quality. `undefined` when the bytes
 * are no picture that can be mended so.
 */
export async function withoutMetadata(bytes: Buffer): Promise<Buffer | undefined> {
	try {
		const { default: sharp } = await import('sharp');
		const { format, compression, orientation = 1 } = await sharp(bytes).metadata();
		const turn = orientation > 1 && orientation <= 8 ? turnTag(orientation) : undefined;
		if (format === 'jpeg') return strippedJpeg(bytes, turn);
		if (format === 'png') return strippedPng(bytes, turn);
		if (format === 'webp') return strippedWebp(bytes, turn);
		if (format === 'heif' && compression === 'av1')
			return await sharp(bytes).autoOrient().keepIccProfile().avif({ quality: 85 }).toBuffer();
		return undefined;
	} catch {
		// Broken pictures are reported where they are used.
		return undefined;
	}
}

/** The smallest set of tags that says how the picture is turned: one entry, big-endian (EXIF 2.32, 4.6.2). */
function turnTag(orientation: number): Buffer {
	const tag = Buffer.from('4d4d002a000000080001011200030000000100000000000000000000', 'hex').subarray(0, 26);
	tag.writeUInt16BE(orientation, 18);
	return tag;
}

function strippedJpeg(bytes: Buffer, turn: Buffer | undefined): Buffer {
	const kept = jpegParts(bytes).filter(({ marker, data }) => {
		if (marker === 0xfe) return false;
		const isApplication = marker >= 0xe0 && marker <= 0xef;
		const isColour =
			marker === 0xe0 || marker === 0xee || data.subarray(4).toString('latin1').startsWith('ICC_PROFILE');
		return !isApplication || isColour;
	});
	const [start, ...rest] = kept.map(({ data }) => data);
	if (start === undefined) return bytes;
	if (turn === undefined) return Buffer.concat([start, ...rest]);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	const tags = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), turn]);
	head.writeUInt16BE(tags.length + 2, 2);
	const behind = kept[1]?.marker === 0xe0 ? 1 : 0;
	return Buffer.concat([start, ...rest.slice(0, behind), head, tags, ...rest.slice(behind)]);
}

const pngSignature = 8;
const hiddenInPng = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function strippedPng(bytes: Buffer, turn: Buffer | undefined): Buffer {
	const kept = [bytes.subarray(0, pngSignature)];
	for (let at = pngSignature; at + 12 <= bytes.length;) {
		const end = at + 12 + bytes.readUInt32BE(at);
		const type = bytes.toString('latin1', at + 4, at + 8);
		if (!hiddenInPng.has(type)) kept.push(bytes.subarray(at, end));
		if (type === 'IHDR' && turn !== undefined) kept.push(pngChunk('eXIf', turn));
		if (type === 'IEND') break;
		at = end;
	}
	return Buffer.concat(kept);
}

function pngChunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	const check = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}

const webpHead = 12;
/** Flags of VP8X: tags of the camera, XMP. */
const exifFlag = 0x08;
const xmpFlag = 0x04;

function strippedWebp(bytes: Buffer, turn: Buffer | undefined): Buffer {
	const kept: Buffer[] = [Buffer.from(bytes.subarray(0, webpHead))];
	for (let at = webpHead; at + 8 <= bytes.length;) {
		const type = bytes.toString('latin1', at, at + 4);
		const size = bytes.readUInt32LE(at + 4);
		const chunk = Buffer.from(bytes.subarray(at, at + 8 + size + (size % 2)));
		if (type === 'VP8X') {
			const flags = chunk.readUInt8(8) & ~(exifFlag | xmpFlag);
			chunk.writeUInt8(turn === undefined ? flags : flags | exifFlag, 8);
		}
		if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
		at += chunk.length;
	}
	if (turn !== undefined) {
		const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
		head.writeUInt32LE(turn.length, 4);
		kept.push(head, turn);
	}
	const whole = Buffer.concat(kept);
	whole.writeUInt32LE(whole.length - 8, 4);
	return whole;
}

/** A part of a JPEG file from its marker on; the picture data belong to the marker before them. */
export interface JpegPart {
	/** Second byte of the marker, 0xe1 for the tags of cameras. */
	readonly marker: number;
	readonly data: Buffer;
}

const start = 0xd8;
const end = 0xd9;

/** The parts of the first picture of a JPEG file: what phones append behind it (films, previews) is left out. */
export function jpegParts(bytes: Buffer): readonly JpegPart[] {
	const parts: JpegPart[] = [];
	for (let at = 0; at + 1 < bytes.length;) {
		const marker = bytes.readUInt8(at + 1);
		if (bytes.readUInt8(at) !== 0xff) throw new Error(`No JPEG marker at byte ${String(at)}`);
		const next =
			marker === start || marker === end ? at + 2 : endOfData(bytes, at + 2 + bytes.readUInt16BE(at + 2));
		parts.push({ marker, data: bytes.subarray(at, next) });
		if (marker === end) break;
		at = next;
	}
	return parts;
}

/** The next marker: within picture data 0xff is followed by 0 or by a restart marker. */
function endOfData(bytes: Buffer, from: number): number {
	for (let at = from; at + 1 < bytes.length; at += 1) {
		if (bytes.readUInt8(at) !== 0xff) continue;
		const marker = bytes.readUInt8(at + 1);
		if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
	}
	return bytes.length;
}

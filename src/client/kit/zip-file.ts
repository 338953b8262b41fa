import { zipSync, type Zippable } from 'fflate';

/** A file of the kit: its name within the folder, and its bytes. */
export interface NamedFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Media type. */
	readonly type: string;
}

/** These are archives themselves, and not made smaller by packing them again. */
const packed = /\.(?:docx|xlsx)$/;

/**
 * A .zip with one folder that holds the files, each dated to noon of an ISO day of the device's calendar. The same
 * files and day give the same bytes; names are written as UTF-8 and marked so.
 */
export function zipFile(
	folder: string,
	files: readonly NamedFile[],
	isoDay: string,
): Uint8Array<ArrayBuffer> {
	const mtime = new Date(`${isoDay}T12:00:00`);
	const entries: Zippable = Object.fromEntries(
		files.map(({ name, bytes }) => [
			`${folder}/${name}`,
			[bytes, { mtime, level: packed.test(name) ? (0 as const) : (6 as const) }] as const,
		]),
	);
	return zipSync(entries);
}

import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { sightingFileSchema } from '../../schema/evidence-sighting.ts';
import type { EvidenceSighting } from '../../schema/evidence-sighting.ts';
import { withoutByteOrderMark } from '../../domain/writing/front-matter.ts';
import { readYaml } from '../yaml-reader.ts';

const head =
	'# Ditulis oleh `npm run links -- --write`; jangan diubah dengan tangan.\n# Keadaan alamat bukti ketika terakhir dilihat. Simpan bersama perubahan isi.\n';

/** What the file says was seen; nothing when it is not there or cannot be read. */
export function readSightings(file: string): readonly EvidenceSighting[] {
	if (!existsSync(file)) return [];
	const { data } = readYaml(withoutByteOrderMark(readFileSync(file, 'utf8')));
	return sightingFileSchema.safeParse(data).data?.seen ?? [];
}

/** The file as the command writes it. */
export function sightingsYaml(seen: readonly EvidenceSighting[]): string {
	return head + stringify({ seen }, { lineWidth: 0 });
}

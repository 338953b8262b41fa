import type { ContestRecord, EditionRecord } from '../../domain/catalogue/snapshot.ts';
import { editionText as text } from '../copy/contest.ts';

/** `KIPP 2021`. */
export function editionName({ data: { name, shortName } }: ContestRecord, { data }: EditionRecord): string {
	return data.title ?? text.title(shortName ?? name, String(data.year));
}

import type { Span } from '../../domain/replication/schedule.ts';
import { formatNumber } from '../copy/formats.ts';
import { replicationText as text } from '../copy/replication.ts';

/** `25–40 hari kerja`, or one number when both ends are the same. */
export function daysText({ min, max }: Span): string {
	const ends = min === max ? [min] : [min, max];
	return text.days(ends.map(formatNumber).join('–'));
}

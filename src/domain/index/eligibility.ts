import type { Rubric } from '../../schema/rubric.ts';
import { spanOf } from '../catalogue/day-span.ts';
import type { InnovationRecord } from '../catalogue/snapshot.ts';
import type { Maturity } from './maturity.ts';

/** Why an innovation does not count for a rubric year. */
export type Ineligibility =
	/** It answers no row of the rubric. */
	| { readonly reason: 'belum-dinilai' }
	/** Our reading: what must be applied within the window has to have reached the stage penerapan. */
	| { readonly reason: 'bukan-penerapan'; readonly stage?: string | undefined }
	/** Our reading: what has stopped is not submitted. */
	| { readonly reason: 'berhenti' }
	| { readonly reason: 'tanggal-penerapan-tidak-ada' }
	/** The date is a year or a month that lies only partly in the window. */
	| { readonly reason: 'tanggal-kurang-tepat'; readonly date: string }
	| { readonly reason: 'di-luar-jendela'; readonly date: string }
	| { readonly reason: 'rancang-bangun-pendek'; readonly words: number; readonly needed: number }
	| { readonly reason: 'baris-wajib-kosong'; readonly rows: readonly string[] };

const designHeading = 'Rancang bangun';

/**
 * Every reason why an innovation does not count for the rubric; empty when it counts. Conditions that the rubric does
 * not know are not checked.
 */
export function ineligibilities(
	{ data, prose }: Pick<InnovationRecord, 'data' | 'prose'>,
	rubric: Rubric,
	maturity: Maturity | undefined,
): readonly Ineligibility[] {
	const reasons: Ineligibility[] = [];
	if (maturity === undefined) reasons.push({ reason: 'belum-dinilai' });
	if (data.status?.state === 'berhenti') reasons.push({ reason: 'berhenti' });
	if (data.stage !== 'penerapan') reasons.push({ reason: 'bukan-penerapan', stage: data.stage });
	reasons.push(...outsideWindow(data.dates, rubric.window));
	const needed = rubric.window?.minimumWords ?? 0;
	const words = prose.wordCounts[designHeading] ?? 0;
	if (words < needed) reasons.push({ reason: 'rancang-bangun-pendek', words, needed });
	const rows = maturity?.mandatoryMissing ?? [];
	if (rows.length > 0) reasons.push({ reason: 'baris-wajib-kosong', rows });
	return reasons;
}

function outsideWindow(
	{ implementation, development }: InnovationRecord['data']['dates'],
	window: Rubric['window'],
): readonly Ineligibility[] {
	if (window?.from == null || window.to == null) return [];
	const days = { from: window.from, to: window.to };
	const developed = window.developmentCounts === true ? development?.on : undefined;
	if (developed !== undefined && placeInWindow(developed, days) === 'inside') return [];
	if (implementation === undefined) return [{ reason: 'tanggal-penerapan-tidak-ada' }];
	switch (placeInWindow(implementation, days)) {
		case 'inside':
			return [];
		case 'partly':
			return [{ reason: 'tanggal-kurang-tepat', date: implementation }];
		default:
			return [{ reason: 'di-luar-jendela', date: implementation }];
	}
}

/** Where a date, as exact as it is known, lies: all of its days inside, none, or some. Days are `2024-01-01`. */
export function placeInWindow(
	date: string,
	window: { readonly from: string; readonly to: string },
): 'inside' | 'outside' | 'partly' {
	const { first, last } = spanOf(date);
	if (last < window.from || first > window.to) return 'outside';
	return first >= window.from && last <= window.to ? 'inside' : 'partly';
}

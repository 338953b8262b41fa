import { shortDigest } from './short-digest.ts';

/** For what a sheet was made. */
export interface SheetCode {
	/** `<contest>/<edition>`. */
	readonly edition: string;
	readonly stage: string;
	/** Number of the juror, from 1; 0 in the key. */
	readonly juror: number;
	/** Digest of the rules that it was made by. */
	readonly rules: string;
	/** Tells the sheets that were made together, whose codes of entries fit each other. */
	readonly batch: string;
}

const pattern = /^(\S+\/\S+) (\S+) J(\d+) ([0-9a-f]{8}) ([0-9a-f]{8})$/;

/** The sheets that were made with one seed. */
export function batchOf(edition: string, stage: string, seed: string): string {
	return shortDigest(`${edition}\n${stage}\n${seed}`);
}

/** `lomba/2026 naskah J3 0f2e9c11 77aa01b2`. */
export function sheetCodeText({ edition, stage, juror, rules, batch }: SheetCode): string {
	return `${edition} ${stage} J${String(juror)} ${rules} ${batch}`;
}

/** Undefined for every other text. */
export function sheetCodeOf(text: string): SheetCode | undefined {
	const [, edition, stage, juror, rules, batch] = pattern.exec(text.replaceAll(/\s+/g, ' ').trim()) ?? [];
	if (edition === undefined || stage === undefined || rules === undefined || batch === undefined) {
		return undefined;
	}
	return { edition, stage, juror: Number(juror), rules, batch };
}

import { compareFractions, fraction, hundredths } from '../../domain/index/fraction.ts';
import type { SheetTally } from '../../domain/contest/tally-sheets.ts';
import type { TallyResult } from '../../domain/contest/tally.ts';
import { formatHundredths } from '../copy/formats.ts';
import { protocolText as text } from '../copy/judging-protocol.ts';
import type { CodedEntry, Judging } from './judging.ts';

/** A finished tally with what the organiser decided besides. */
export interface Protocol {
	readonly judging: Judging;
	readonly tally: SheetTally;
	/** Lowest total that passes, in hundredths; undefined when nobody said. */
	readonly pass: number | undefined;
	/** ISO day of the tally. */
	readonly on: string;
}

/** One entry that was ranked. */
export interface ProtocolRow {
	readonly entry: CodedEntry;
	readonly result: TallyResult;
	readonly passed: boolean | undefined;
}

/** Entries that are ranked together. */
export interface ProtocolDivision {
	readonly name: string;
	readonly rows: readonly ProtocolRow[];
	readonly unjudged: readonly CodedEntry[];
}

/** The results with the works behind the codes, division by division in the order of the edition's file. */
export function protocolDivisions({ judging, tally, pass }: Protocol): readonly ProtocolDivision[] {
	const byCode = new Map(judging.entries.map((entry) => [entry.code, entry]));
	const limit = pass === undefined ? undefined : fraction(pass, 100);
	return (tally.divisions ?? []).map(({ key, results, unjudged }) => {
		const own = judging.entries.find((entry) => entry.divisionKey === key);
		return {
			name: own === undefined || own.division === '' ? text.all : own.division,
			rows: results.flatMap((result) => {
				const entry = byCode.get(result.entry);
				const passed = limit === undefined ? undefined : compareFractions(result.total, limit) >= 0;
				return entry === undefined ? [] : [{ entry, result, passed }];
			}),
			unjudged: unjudged.flatMap((code) => byCode.get(code) ?? []),
		};
	});
}

/** `84,50`. */
export function shownFraction(value: TallyResult['total']): string {
	return formatHundredths(hundredths(value));
}

export function decisionText(passed: boolean | undefined): string {
	if (passed === undefined) return text.undecided;
	return passed ? text.passed : text.notPassed;
}

/** What decided between entries with the same total, each group of equals once. */
export function tieNotes(
	rows: readonly ProtocolRow[],
	criteria: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
	const decided = Map.groupBy(
		rows.filter(({ result }) => result.decidedBy !== undefined),
		({ result }) => JSON.stringify([result.total, result.decidedBy]),
	);
	const shared = Map.groupBy(
		rows.filter(({ result }) => result.tiedWith.length > 0),
		({ result }) => String(result.rank),
	);
	const codes = (group: readonly ProtocolRow[]) => group.map(({ entry }) => entry.code);
	return [
		...[...decided.values()].map((group) => {
			const id = group[0]?.result.decidedBy;
			return text.decided(codes(group), criteria.find((one) => one.id === id)?.name ?? '');
		}),
		...[...shared.values()].map((group) => text.shared(codes(group))),
	];
}

/** What a juror gave an entry in all, or why there is nothing. */
export function jurorCell({ result }: ProtocolRow, juror: string): string {
	const total = result.jurors.find((one) => one.juror === juror)?.total;
	if (total !== undefined) return shownFraction(total);
	return result.recused.includes(juror) ? text.recusedCell : text.leftOutCell;
}

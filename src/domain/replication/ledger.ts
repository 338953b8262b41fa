import type { ReplicationClaim } from '../../schema/replication-claim.ts';
import type { agreementKinds, Replication } from '../../schema/replication.ts';
import type { Source } from '../../schema/source.ts';
import { byCodePoint } from '../catalogue/order.ts';
import {
	adopterKey,
	isSelfReplication,
	originKey,
	statementsOf,
	type Adopter,
	type AdoptersPage,
	type AdoptingRegion,
	type LedgerParts,
	type Origin,
	type Statement,
} from './statement.ts';

export const standings = ['terkonfirmasi', 'klaim-asal', 'klaim-replikator'] as const;

export type Standing = (typeof standings)[number];

/** Why a replication counts as confirmed. */
export type Ground = 'kedua-pihak' | 'kesepakatan';

export type Agreement = NonNullable<Replication['agreement']>;
export type StateStep = Replication['states'][number];

/** What is known of one region (or other body) taking over one innovation, from both sides. */
export interface LedgerEntry {
	/** Key of the origin and key of the adopter; the same in every build. */
	readonly key: string;
	readonly origin: Origin;
	readonly adopter: Adopter;
	readonly standing: Standing;
	/** Empty unless the standing is `terkonfirmasi`. */
	readonly grounds: readonly Ground[];
	/** The region whose replica was the model; absent when the origin itself was. */
	readonly from?: AdoptingRegion | undefined;
	/** What the owner says, in its own order; empty when it says nothing. */
	readonly claims: readonly ReplicationClaim[];
	/** What the adopter says, the record with the latest state last; empty when it says nothing. */
	readonly records: readonly AdoptersPage[];
	/** States in the order of the records. */
	readonly path: readonly StateStep[];
	/** The last of the path; absent when only the owner speaks, because a claim has no state. */
	readonly current?: StateStep | undefined;
	/** Why it stopped; absent while it has not stopped or when nobody has written the cause. */
	readonly causeOfStop?: string | undefined;
	readonly agreements: readonly Agreement[];
	readonly changes: readonly string[];
	readonly results: Replication['results'];
	readonly lessons: readonly string[];
	readonly sources: { readonly origin: readonly Source[]; readonly adopter: readonly Source[] };
	/** True when a side of it is a sample: it stays out of every count of real regions. */
	readonly sample: boolean;
}

/** Papers that the rubrics accept as evidence of row 31, and the letter of interest, which BSKDN counts as well. */
const confirmingPapers: ReadonlySet<(typeof agreementKinds)[number]> = new Set([
	'mou',
	'pks',
	'surat-minat',
	'surat-pernyataan',
]);

/** True for a paper between both regions that readers can be shown. */
export function isConfirming({ kind, evidence }: Agreement): boolean {
	return confirmingPapers.has(kind) && evidence.length > 0;
}

/** Who took what from whom, one entry for each innovation and adopter, by the key of the entry. */
export function ledgerOf(parts: LedgerParts): readonly LedgerEntry[] {
	return ledgerFrom(statementsOf(parts));
}

/** The ledger that the statements of both sides make, in whatever order they come. */
export function ledgerFrom(statements: readonly Statement[]): readonly LedgerEntry[] {
	const told = statements.filter((statement) => !isSelfReplication(statement));
	const pairs = Map.groupBy(told, ({ origin, adopter }) => `${originKey(origin)} ${adopterKey(adopter)}`);
	return [...pairs]
		.flatMap(([key, both]) => entryOf(key, both))
		.toSorted((first, second) => byCodePoint(first.key, second.key));
}

function entryOf(key: string, statements: readonly Statement[]): readonly LedgerEntry[] {
	const owners = statements
		.flatMap((statement) => (statement.side === 'asal' ? [statement] : []))
		.toSorted((first, second) => first.place - second.place);
	const adopters = statements
		.flatMap((statement) => (statement.side === 'replikator' ? [statement] : []))
		.toSorted((first, second) => latestLast(first.record, second.record));
	// All of them mean the same origin and adopter; where they write it differently, the last word is the adopter's.
	const last = adopters.at(-1) ?? owners.at(-1);
	if (last === undefined) return [];
	const claims = owners.map(({ claim }) => claim);
	const records = adopters.map(({ record }) => record);
	const agreements = records.flatMap(({ data }) => data.agreement ?? []);
	const grounds = groundsOf(claims.length > 0 && records.length > 0, agreements);
	const path = records.flatMap(({ data }) => data.states);
	const current = path.at(-1);
	return [
		{
			key,
			origin: last.origin,
			adopter: last.adopter,
			standing: grounds.length > 0 ? 'terkonfirmasi' : records.length > 0 ? 'klaim-replikator' : 'klaim-asal',
			grounds,
			from: adopters.at(-1)?.from,
			claims,
			records,
			path,
			current,
			causeOfStop: current?.state === 'berhenti' ? current.cause : undefined,
			agreements,
			changes: records.flatMap(({ data }) => data.changes),
			results: records.flatMap(({ data }) => data.results),
			lessons: records.flatMap(({ data }) => data.lessons),
			sources: {
				origin: claims.flatMap(({ source }) => source ?? []),
				adopter: records.flatMap(({ data }) => data.sources),
			},
			sample: statements.some(({ sample }) => sample),
		},
	];
}

function groundsOf(both: boolean, agreements: readonly Agreement[]): readonly Ground[] {
	return [
		...(both ? (['kedua-pihak'] as const) : []),
		...(agreements.some(isConfirming) ? (['kesepakatan'] as const) : []),
	];
}

/** Several records of one adopter for one innovation are told one after the other. */
function latestLast(first: AdoptersPage, second: AdoptersPage): number {
	const lastDate = ({ data }: AdoptersPage) => data.states.at(-1)?.on ?? '';
	return byCodePoint(lastDate(first), lastDate(second)) || byCodePoint(first.id, second.id);
}

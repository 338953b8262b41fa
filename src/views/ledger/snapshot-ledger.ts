import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { ledgerOf, type LedgerEntry } from '../../domain/replication/ledger.ts';

const computed = new WeakMap<Snapshot, readonly LedgerEntry[]>();

/** The ledger of a snapshot, put together once: many pages ask for it. */
export function snapshotLedger(snapshot: Snapshot): readonly LedgerEntry[] {
	const known = computed.get(snapshot);
	if (known !== undefined) return known;
	const ledger = ledgerOf(snapshot);
	computed.set(snapshot, ledger);
	return ledger;
}

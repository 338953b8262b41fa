import { byCodePoint } from '../../domain/catalogue/order.ts';
import type { AgencyRecord } from '../../domain/catalogue/snapshot.ts';
import { agencyCategories } from '../../schema/agency.ts';
import { byName } from '../name-order.ts';

/** Agencies by category and name: the order of the lists. */
export function agenciesInOrder(agencies: readonly AgencyRecord[]): readonly AgencyRecord[] {
	const rank = ({ data }: AgencyRecord) => agencyCategories.indexOf(data.category);
	return agencies.toSorted(
		(a, b) => rank(a) - rank(b) || byName(a.data.name, b.data.name) || byCodePoint(a.id, b.id),
	);
}

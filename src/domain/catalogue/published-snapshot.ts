import type { Snapshot } from './snapshot.ts';

/** What the site may show: everything, or without the fictional regions and all that belongs to them. */
export function publishedSnapshot(snapshot: Snapshot): Snapshot {
	if (snapshot.site.showSamples) return snapshot;
	const regions = snapshot.regions.filter(({ data }) => !data.sample);
	const real = new Set(regions.map(({ id }) => id));
	const isReal = ({ regionId }: { readonly regionId: string }) => real.has(regionId);
	const isRealRecord = (record: { readonly regionId: string; readonly data: { readonly sample: boolean } }) =>
		isReal(record) && !record.data.sample;
	const innovations = snapshot.innovations.filter(isRealRecord);
	const innovationIds = new Set(innovations.map(({ id }) => id));
	const contests = snapshot.contests.filter(({ data }) => !data.sample);
	const contestIds = new Set(contests.map(({ id }) => id));
	return {
		...snapshot,
		regions,
		agencyLists: snapshot.agencyLists.filter(isReal),
		agencies: snapshot.agencies.filter(isReal),
		innovations,
		guides: snapshot.guides.filter((guide) => isRealRecord(guide) && innovationIds.has(guide.id)),
		replications: snapshot.replications.filter(
			(record) => isRealRecord(record) && isOf(record.data.origin.innovation, innovationIds),
		),
		contests,
		editions: snapshot.editions.filter(({ contestId, data }) => contestIds.has(contestId) && !data.sample),
		removals: snapshot.removals.filter(({ sample }) => !sample),
		agendas: snapshot.agendas.map((agenda) => ({
			...agenda,
			data: { ...agenda.data, events: agenda.data.events.filter(({ sample }) => !sample) },
		})),
	};
}

/** An origin that lives elsewhere is not ours to hide. */
function isOf(innovation: string | undefined, innovationIds: ReadonlySet<string>): boolean {
	return innovation === undefined || innovationIds.has(innovation);
}

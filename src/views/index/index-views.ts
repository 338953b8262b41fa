import { indexReport, type IndexReport, type RegionReport } from '../../domain/index/index-report.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';

interface IndexViews {
	readonly report: IndexReport;
	readonly regions: ReadonlyMap<string, RegionReport>;
}

const computed = new WeakMap<Snapshot, IndexViews>();

/** The index report of a snapshot by the site's rubric; the same object for the same snapshot, because many pages ask. */
export function indexViews(snapshot: Snapshot): IndexViews {
	const known = computed.get(snapshot);
	if (known !== undefined) return known;
	const report = indexReport(snapshot);
	const views = { report, regions: new Map(report.regions.map((region) => [region.id, region])) };
	computed.set(snapshot, views);
	return views;
}

/** The report of one region. Throws for an id that the snapshot does not have. */
export function regionReportOf(snapshot: Snapshot, regionId: string): RegionReport {
	const report = indexViews(snapshot).regions.get(regionId);
	if (report === undefined) throw new Error(`There is no region \`${regionId}\` in the report.`);
	return report;
}

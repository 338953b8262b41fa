import { byCodePoint } from '../../domain/catalogue/order.ts';
import type {
	AgendaRecord,
	ContestRecord,
	EditionRecord,
	GuideRecord,
	InnovationRecord,
	Snapshot,
} from '../../domain/catalogue/snapshot.ts';
import type { LedgerEntry } from '../../domain/replication/ledger.ts';
import type { Source } from '../../schema/source.ts';
import { catalogueViews, type CatalogueViews } from '../catalogue-views.ts';
import { snapshotLedger } from '../ledger/snapshot-ledger.ts';
import type { RegionContents } from '../region-contents.ts';
import { fullAddress, stampOf, type Stamp } from './stamp.ts';

/** What the rows of all sets are made from: the records of real governments, or the samples, never both. */
export interface DataSource {
	readonly samples: boolean;
	readonly stamp: Stamp;
	readonly snapshot: Snapshot;
	readonly views: CatalogueViews;
	/** By their ids. */
	readonly regions: readonly RegionContents[];
	readonly innovations: readonly InnovationRecord[];
	readonly guides: readonly GuideRecord[];
	readonly ledger: readonly LedgerEntry[];
	readonly contests: readonly ContestRecord[];
	readonly editions: readonly EditionRecord[];
	/** Each with the events of this kind alone. */
	readonly agendas: readonly AgendaRecord[];
	/** The full address of a site path. */
	readonly address: (path: string) => string;
	/** The columns that say which region a row belongs to. */
	readonly regionColumns: (regionId: string) => {
		readonly id_daerah: string;
		readonly daerah: string;
		readonly kode_kemendagri: string;
	};
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
	items.toSorted((first, second) => byCodePoint(first.id, second.id));

/** The records of a snapshot that an export of real data, or of samples, is made from. */
export function dataSource(snapshot: Snapshot, samples: boolean): DataSource {
	const views = catalogueViews(snapshot);
	const stamp = stampOf(snapshot);
	const isMeant = ({ data }: { readonly data: { readonly sample: boolean } }) => data.sample === samples;
	const regions = new Map(snapshot.regions.map(({ id, data }) => [id, data]));
	return {
		samples,
		stamp,
		snapshot,
		views,
		regions: views.regions
			.filter(({ region }) => isMeant(region))
			.toSorted((first, second) => byCodePoint(first.region.id, second.region.id)),
		innovations: byId(snapshot.innovations.filter(isMeant)),
		guides: byId(snapshot.guides.filter(isMeant)),
		ledger: snapshotLedger(snapshot).filter(({ sample }) => sample === samples),
		contests: byId(snapshot.contests.filter(isMeant)),
		editions: byId(snapshot.editions.filter(isMeant)),
		agendas: snapshot.agendas.map((agenda) => ({
			...agenda,
			data: { ...agenda.data, events: agenda.data.events.filter(({ sample }) => sample === samples) },
		})),
		address: (path) => fullAddress(stamp, path),
		regionColumns: (regionId) => {
			const region = regions.get(regionId);
			if (region === undefined) throw new Error(`There is no region \`${regionId}\`.`);
			return { id_daerah: regionId, daerah: region.name, kode_kemendagri: region.code };
		},
	};
}

/** Points and indexes are computed in hundredths; undefined stays unknown. */
export function fromHundredths(hundredths: number | undefined | null): number | null {
	return hundredths == null ? null : hundredths / 100;
}

/** The first source of a row. */
export function firstSource(sources: readonly Source[]): {
	readonly sumber: string | null;
	readonly sumber_url: string | null;
} {
	const [first] = sources;
	return { sumber: first?.title ?? null, sumber_url: first?.url ?? null };
}

/** The review of a record. */
export function reviewOf({ on, by }: { readonly on: string; readonly by: string }) {
	return { tinjauan_tanggal: on, tinjauan_oleh: by };
}

/** Words of a text as part of an id: lower case letters and digits joined by hyphens; `tanpa-nama` for none. */
export function idWords(text: string): string {
	const words = text
		.normalize('NFKD')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	return words === null ? 'tanpa-nama' : words.join('-');
}

/** Ids in their order; what has the same as one before it gets a number. */
export function distinctIds(ids: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	return ids.map((id) => {
		const number = (counts.get(id) ?? 0) + 1;
		counts.set(id, number);
		return number === 1 ? id : `${id}-${String(number)}`;
	});
}

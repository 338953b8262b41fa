import { removedPlace } from '../../domain/catalogue/removed-place.ts';
import { removalRow } from '../../schema/open-data/removal-row.ts';
import { datasetText as text } from '../copy/open-data-sets.ts';
import { firstSource } from './data-source.ts';
import { dataset } from './dataset.ts';

/** One row for each record that was removed. */
export const removalData = dataset({
	id: 'ditarik',
	...text.ditarik,
	row: removalRow,
	rows: ({ snapshot, samples, address }) =>
		snapshot.removals.flatMap((removal) => {
			const place = removedPlace(removal.address);
			if (place === undefined || removal.sample !== samples) return [];
			return [
				{
					id: removal.address,
					alamat: address(removal.address),
					jenis: place.kind,
					id_catatan: place.id,
					judul: removal.title,
					tanggal: removal.on,
					alasan: removal.reason,
					pindah_ke: removal.movedTo === undefined ? null : address(removal.movedTo),
					urusan: removal.affairs,
					...firstSource(removal.source === undefined ? [] : [removal.source]),
				},
			];
		}),
});

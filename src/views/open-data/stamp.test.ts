import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { fullAddress, publishedStamp, stampOf } from './stamp.ts';

const rubrics = [publishedRubric('iid-2026')];
const snapshot = aSnapshot({ rubrics, commit: '0f4c2a91', asOf: '2026-11-22' });

test('an export says by which rubric, as of which day and commit, whose it is and under which licence', () => {
	expect(publishedStamp(stampOf(snapshot))).toEqual({
		rubrik: 'iid-2026',
		rubrik_versi: rubrics[0]?.version,
		per_tanggal: '2026-11-22',
		commit: '0f4c2a91',
		lisensi: 'CC BY 4.0',
		lisensi_url: 'https://creativecommons.org/licenses/by/4.0/deed.id',
		penerbit: 'Bappeda',
		situs: 'https://etalase.example/',
	});
});

test('without a commit the export says null and not an empty word', () => {
	expect(publishedStamp(stampOf({ ...snapshot, commit: undefined })).commit).toBeNull();
});

test('addresses lie below the folder that the site is published in, with or without its last slash', () => {
	for (const baseUrl of ['https://a.example/etalase', 'https://a.example/etalase/']) {
		const stamp = stampOf({ ...snapshot, site: aSite({ baseUrl }) });
		expect(fullAddress(stamp, '/inovasi/kota-a/antre/')).toBe(
			'https://a.example/etalase/inovasi/kota-a/antre/',
		);
	}
});

import contributing from '../../CONTRIBUTING.md?raw';
import { methodPath, methodsPath, helpPath } from '../domain/catalogue/address.ts';
import { contentDictionaryPath, dataPath } from '../domain/catalogue/data-address.ts';
import { formKinds, formPath, proposalsPath } from '../domain/catalogue/form-address.ts';
import type { Handbook } from '../domain/catalogue/handbook.ts';
import { reviewsPath } from '../domain/catalogue/review-address.ts';
import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { issueCodes } from '../domain/quality/issue.ts';
import { handbookOf, handbookPictureSizes } from '../ingest/handbook/read-handbook.ts';
import { loadPages } from './written-page.ts';

/** How to write records, from part 1 of CONTRIBUTING. */
export async function loadHandbook({ rubrics }: Pick<Snapshot, 'rubrics'>): Promise<Handbook> {
	const written = (await loadPages()).map(({ id }) => `/${id}/`);
	const sitePaths = new Set([
		proposalsPath,
		...formKinds.map(formPath),
		'/bantuan/',
		...Object.keys(issueCodes).map(helpPath),
		dataPath,
		contentDictionaryPath,
		methodsPath,
		...rubrics.map(({ id }) => methodPath(id)),
		reviewsPath,
		...written,
	]);
	const base = import.meta.env.BASE_URL;
	return handbookOf(contributing, { base, sitePaths, pictureSizes: await handbookPictureSizes() });
}

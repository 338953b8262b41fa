import { editionPath } from './address.ts';

/** The sheet with which a work enters an edition; filled from the record of an innovation of the contest's own region. */
export function entrySheetPath(editionId: string, innovationSlug?: string): string {
	const place = editionPath(editionId);
	return innovationSlug === undefined
		? `${place}lembar-pendaftaran.xlsx`
		: `${place}lembar-pendaftaran/${innovationSlug}.xlsx`;
}

/** How organisers judge a contest with sheets; a page of the content. */
export const judgingHelpPath = '/menilai-lomba/';

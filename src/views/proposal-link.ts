import { acceptsWriting } from '../domain/catalogue/dormancy.ts';
import { formPath, type FormKind } from '../domain/catalogue/form-address.ts';
import type { Site } from '../schema/site.ts';
import { provenanceText } from './copy/chrome.ts';
import type { SiteLink } from './frame.ts';

/** The form with a record opened for correction, by its id; undefined on a site that is not kept up any more. */
export function changeProposal(site: Site, kind: FormKind, id: string): SiteLink | undefined {
	if (!acceptsWriting(site)) return undefined;
	return { label: provenanceText.proposeChange, path: `${formPath(kind)}#${id}` };
}

/** The form of a new innovation of a region; undefined on a site that is not kept up any more. */
export function innovationProposal(site: Site, regionId: string): SiteLink | undefined {
	if (!acceptsWriting(site)) return undefined;
	return { label: provenanceText.proposeInnovation, path: `${formPath('inovasi')}#${regionId}` };
}

import type { FormKind } from '../../domain/catalogue/form-address.ts';
import type { FormOption } from '../../views/form/form-field.ts';
import type { FormFile, FormRegion } from '../../views/form/form-file.ts';

/** What a form works with while it is open. */
export interface OpenedForm {
	readonly kind: FormKind;
	readonly file: FormFile;
	readonly region: FormRegion;
	/** Codes of all regions with their names; empty when the list could not be had. */
	readonly codes: readonly FormOption[];
	readonly regionCodes: ReadonlySet<string>;
	/** Names that other records of the region have. */
	readonly taken: ReadonlySet<string>;
	/** The data of the published file that is corrected. */
	readonly before?: unknown;
	/** Loads what a form needs to know of another region. */
	readonly loadRegion: (id: string) => Promise<FormRegion>;
}

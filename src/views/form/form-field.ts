/** Lists that a field takes its values from; the page knows some, the region others, the record itself the last. */
export type ListName =
	'urusan' | 'tema' | 'sistem' | 'daerah' | 'kode-daerah' | 'inovasi' | 'unit' | 'program' | 'langkah';

/** One value that can be chosen, in words. */
export interface FormOption {
	readonly value: string;
	readonly label: string;
	/** What it means, where the label alone does not say it. */
	readonly note?: string | undefined;
}

interface Named {
	/** Key in the data; empty in the items of a list. */
	readonly key: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly example?: string | undefined;
	readonly required: boolean;
}

export interface TextField extends Named {
	readonly kind: 'text';
	/** Most characters; absent where the schema sets none. */
	readonly max?: number | undefined;
	readonly long: boolean;
	readonly type: 'text' | 'url' | 'email';
}

export interface NumberField extends Named {
	readonly kind: 'number';
	readonly whole: boolean;
	/** What is counted, where it is known. */
	readonly unit?: string | undefined;
}

/** One of a few values. */
export interface ChoiceField extends Named {
	readonly kind: 'choice';
	readonly options: readonly FormOption[];
	/** True when the data holds numbers. */
	readonly numeric: boolean;
}

/** Several of a few values. */
export interface ChecksField extends Named {
	readonly kind: 'checks';
	readonly options: readonly FormOption[];
}

/** An id, or several, from a list that is loaded. */
export interface ListedField extends Named {
	readonly kind: 'listed';
	readonly list: ListName;
	readonly many: boolean;
}

/** A file beside the record. */
export interface FileField extends Named {
	readonly kind: 'file';
	readonly accepts: 'picture' | 'document';
}

/** An id within the record that readers never see; made from what stands in another key of the same group. */
export interface IdentityField extends Named {
	readonly kind: 'identity';
	readonly from: string;
}

export interface GroupField extends Named {
	readonly kind: 'group';
	readonly fields: readonly FormField[];
	/** How it begins when nothing is in it. */
	readonly fold: 'open' | 'closed' | 'row';
}

/** A group whose keys depend on one choice, `tag`. */
export interface VariantField extends Named {
	readonly kind: 'variant';
	readonly tag: string;
	readonly shapes: readonly {
		readonly value: string;
		readonly label: string;
		readonly fields: readonly FormField[];
	}[];
}

export interface ListField extends Named {
	readonly kind: 'list';
	readonly item: FormField;
}

/** What the form leaves as it is: commands and the build write it. */
export interface KeptField extends Named {
	readonly kind: 'kept';
}

export type FormField =
	| TextField
	| NumberField
	| ChoiceField
	| ChecksField
	| ListedField
	| FileField
	| IdentityField
	| GroupField
	| VariantField
	| ListField
	| KeptField;

/** A part of the form as the ministry's form has it. */
export interface FormSection {
	readonly id: string;
	readonly title: string;
	readonly lead?: string | undefined;
	readonly fields: readonly FormField[];
	/** Headings of the prose that are written here. */
	readonly headings: readonly string[];
}

/** Everything that a form asks, in the order of its sections. */
export interface FormModel {
	readonly sections: readonly FormSection[];
}

/** The whole record as one group: what values and data belong to. */
export function rootField({ sections }: FormModel): GroupField {
	return {
		kind: 'group',
		key: '',
		label: '',
		required: true,
		fold: 'open',
		fields: sections.flatMap(({ fields }) => fields),
	};
}

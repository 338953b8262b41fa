import type { DataPath } from '../../domain/quality/data-path.ts';
import type { FormField, FormOption, ListName } from '../../views/form/form-field.ts';
import type { FieldValue } from '../../views/form/form-values.ts';

/** A field on the page. */
export interface FieldView {
	readonly element: HTMLElement;
	readonly label: string;
	readonly value: () => FieldValue;
	/** Fields inside this one. */
	readonly inner: () => readonly FieldView[];
	/** The field at a place of the form, or the nearest around it. */
	readonly at: (path: DataPath) => FieldView;
	/** Shows what is wrong; nothing when the list is empty. */
	readonly say: (faults: readonly string[]) => void;
	/** Shows what should not be published. */
	readonly warn: (warnings: readonly string[]) => void;
	readonly focus: () => void;
}

/** What fields need of the form around them. */
export interface FormSurroundings {
	/** Holds the templates. */
	readonly root: HTMLElement;
	readonly options: (list: ListName) => readonly FormOption[];
	/** Innovations of a region by `<region>/<innovation>`. */
	readonly innovationsOf: (region: string) => Promise<readonly FormOption[]>;
	/** A field changed without an event of the browser. */
	readonly changed: () => void;
	/** Says something to those who do not see the page. */
	readonly announce: (message: string) => void;
	/** Keeps a chosen file; resolves to the name under which it is kept. */
	readonly keepFile: (chosenName: string, content: Blob) => Promise<string>;
	/** Shows what a row of the rubric stands at. */
	readonly rowState: (number: string, value: FieldValue) => string;
	readonly build: (field: FormField, value: FieldValue) => FieldView;
}

import { formKinds, type FormKind } from '../../domain/catalogue/form-address.ts';
import type { FieldValue, GroupValue, ListItem } from '../../views/form/form-values.ts';

/** A record as it is being written on this device. */
export interface Draft {
	readonly id: string;
	readonly kind: FormKind;
	readonly region: string;
	/** Name of the file without its ending: given for a correction and for a guide, else typed or made of the title. */
	readonly name: string;
	/** What it is called in the list of drafts. */
	readonly title: string;
	/** The published file that is corrected, as it stands in git. */
	readonly original?: string | undefined;
	readonly values: GroupValue;
	/** What was typed under the headings. */
	readonly prose: Readonly<Record<string, string>>;
	/** Section that was open. */
	readonly section: string;
	/** Time of saving, in milliseconds; later ones win. */
	readonly saved: number;
	/** Counts savings, so that two tabs notice each other. */
	readonly revision: number;
}

/** Reads a draft as it was stored; undefined when it is none. */
export function readDraft(text: string): Draft | undefined {
	const data = parsed(text);
	if (!isRecord(data)) return undefined;
	const { id, kind: kindText, region, name, title, original, values, prose, section, saved, revision } = data;
	const kind = formKinds.find((known) => known === kindText);
	if (kind === undefined || typeof id !== 'string' || typeof region !== 'string') return undefined;
	if (typeof saved !== 'number' || typeof revision !== 'number') return undefined;
	if (!isGroup(values) || !isTexts(prose)) return undefined;
	return {
		id,
		kind,
		region,
		name: typeof name === 'string' ? name : '',
		title: typeof title === 'string' ? title : '',
		original: typeof original === 'string' ? original : undefined,
		values,
		prose,
		section: typeof section === 'string' ? section : '',
		saved,
		revision,
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isTexts(data: unknown): data is Readonly<Record<string, string>> {
	return isRecord(data) && Object.values(data).every((text) => typeof text === 'string');
}

function isValue(data: unknown): data is FieldValue {
	return typeof data === 'string' || (Array.isArray(data) ? data.every(isItem) : isGroup(data));
}

function isItem(data: unknown): data is ListItem {
	return isRecord(data) && isValue(data['value']) && ['number', 'undefined'].includes(typeof data['from']);
}

function isGroup(data: unknown): data is GroupValue {
	return isRecord(data) && Object.values(data).every(isValue);
}

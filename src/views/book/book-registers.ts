import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { bookText as text } from '../copy/book.ts';
import { fileProvenance, type SourceView } from '../frame.ts';
import { noticeOf } from '../record/innovation-page.ts';
import { entryAnchor } from './book-entry.ts';
import type { NumberedInnovation } from './numbered-innovations.ts';

/** A line that leads to the page of an innovation. */
export interface EntryReference {
	readonly number: number;
	readonly anchor: string;
	readonly title: string;
}

/** Innovations under one name. */
export interface RegisterGroup {
	readonly label: string;
	readonly entries: readonly EntryReference[];
}

/** What stopped or was renamed, and why. */
export interface BookLesson extends EntryReference {
	readonly owner: string;
	readonly text: string;
	readonly cause: string;
}

function referenceTo({ number, innovation }: NumberedInnovation): EntryReference {
	return { number, anchor: entryAnchor(number), title: innovation.data.title };
}

/** Innovations by agency, in the order of the book. */
export function registerByAgency(numbered: readonly NumberedInnovation[]): readonly RegisterGroup[] {
	return [...Map.groupBy(numbered, ({ agency }) => agency?.data.name ?? text.unknownOwner)].map(
		([label, entries]) => ({ label, entries: entries.map(referenceTo) }),
	);
}

/** Innovations by urusan, related ones included, in the order of the ministry's form. */
export function registerByAffair(
	numbered: readonly NumberedInnovation[],
	{ affairs }: Snapshot['reference'],
): readonly RegisterGroup[] {
	const touches = ({ innovation: { data } }: NumberedInnovation, id: string) =>
		data.affair === id || data.relatedAffairs.includes(id);
	const unknown = numbered.filter(
		({ innovation: { data } }) => data.affair === undefined && data.relatedAffairs.length === 0,
	);
	return [
		...affairs.map(({ id, name }) => ({
			label: name,
			entries: numbered.filter((entry) => touches(entry, id)).map(referenceTo),
		})),
		{ label: text.unknownAffair, entries: unknown.map(referenceTo) },
	].filter(({ entries }) => entries.length > 0);
}

/** Innovations that stopped or were renamed, with the cause as far as it is known. */
export function bookLessons(numbered: readonly NumberedInnovation[]): readonly BookLesson[] {
	return numbered.flatMap((entry) => {
		const notice = noticeOf(entry.innovation.data);
		if (notice === undefined) return [];
		return [
			{
				...referenceTo(entry),
				owner: entry.agency?.data.name ?? text.unknownOwner,
				text: notice.text,
				cause: notice.cause ?? text.noCause,
			},
		];
	});
}

/** The sources of every innovation, under its number. */
export function bookSources(
	numbered: readonly NumberedInnovation[],
	{ site }: Snapshot,
): readonly { readonly label: string; readonly sources: readonly SourceView[] }[] {
	return numbered.map(({ number, innovation }) => ({
		label: text.number(number),
		sources: fileProvenance(site, innovation.file, innovation.data).sources,
	}));
}

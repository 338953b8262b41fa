import type { LinkFinding } from '../../domain/links/link-finding.ts';
import type { ContentLink, LinkLook } from '../../domain/links/link-look.ts';
import { linkText as text } from '../copy/links.ts';

/**
 * Address of the copy of a page in the Internet Archive: the one that it named, or the address under which it shows the
 * copy nearest to the day of the source. Nobody has looked whether there is one.
 */
export function archiveAddress({ url, date }: ContentLink, { archive }: Pick<LinkLook, 'archive'>): string {
	if (archive !== undefined) return archive;
	const stamp = date === undefined ? '' : `${date.replaceAll('-', '')}/`;
	return `https://web.archive.org/web/${stamp}${url}`;
}

/** What to do about a link, in one or two sentences. */
export function linkAdvice({ link, look, changed }: LinkFinding): string {
	switch (look.state) {
		case 'mati': {
			const archive = archiveAddress(link, look);
			return link.evidence === undefined ? text.dead(archive) : text.deadEvidence(archive);
		}
		case 'sertifikat-bermasalah':
			return text.certificate;
		case 'pindah':
			return [...(changed ? [text.changed(look.sha256 ?? '')] : []), text.moved(look.movedTo ?? '')].join(
				' ',
			);
		case 'menolak-robot':
			return look.reason === undefined ? text.refused : text.reason(look.reason);
		case 'tidak-terjawab':
			return look.reason === undefined ? text.unanswered : text.reason(look.reason);
		case 'hidup':
		case 'dilewati':
			return changed
				? text.changed(look.sha256 ?? '')
				: look.reason === undefined
					? ''
					: text.reason(look.reason);
		default:
			return look.state satisfies never;
	}
}

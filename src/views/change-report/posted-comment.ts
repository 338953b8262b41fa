import { commentMark } from '../../domain/quality/change-report/comment-mark.ts';
import { postedCommentText as text } from '../copy/change-report.ts';

/** GitHub takes 65,536 characters; GitLab takes a million. */
export const commentLength = 65_000;

/** Invisible, and keeps what stands beside it apart. */
const joiner = '\u2060';

/** An address as the report writes it, with nothing in it that could end it early. */
const link = /(?:\]\()?<(https?:\/\/[\w./~%#?=&:-]+)>\)?/g;

/** All but tab and line break have no place in a comment; nor has what cannot be seen or turns the direction. */
const control =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2061-\u206F\uFEFF]/g;

/** Text without HTML, links, pictures, mentions, references and commands of a forge. */
function inert(part: string): string {
	return part
		.replaceAll('<', '&lt;')
		.replace(/\](?=[(:[])/g, `]${joiner}`)
		.replace(/[@!%~$](?=[^\s\u2060])|#(?=[^\s#\u2060])|:(?=\/\/)/g, `$&${joiner}`)
		.replace(/\bwww\./gi, `www${joiner}.`)
		.replace(/^([ \t]*)\//gm, `$1${joiner}/`);
}

function isAllowed(address: string, allowed: readonly string[]): boolean {
	return allowed.some((prefix) => prefix !== '' && address.startsWith(prefix));
}

/** What a report is posted with. */
export interface CommentParts {
	/** Id of the commit that the report is about, as the forge says it. */
	readonly commit: string;
	/** Begins of addresses to which links may lead; each ends with a slash. */
	readonly allowed: readonly string[];
}

/**
 * A comment made of a report that anybody may have written, because whoever proposes a change can also change what makes
 * the report. Its words and lists stay; what it could do does not. Never longer than `commentLength`.
 */
export function postedComment(report: string, { commit, allowed }: CommentParts): string {
	const plain = report.replaceAll('\r\n', '\n').replace(control, '');
	let end = 0;
	const parts: string[] = [];
	for (const found of plain.matchAll(link)) {
		const [whole, address = ''] = found;
		if (!isAllowed(address, allowed)) continue;
		parts.push(inert(plain.slice(end, found.index)), whole);
		end = found.index + whole.length;
	}
	parts.push(inert(plain.slice(end)));
	const head = `${commentMark}\n${text.about(commit.slice(0, 10))}\n\n`;
	const body = parts.join('').trim();
	if (head.length + body.length <= commentLength) return `${head}${body}\n`;
	const room = commentLength - head.length - text.cut.length - 10;
	const kept = body.slice(0, room);
	return `${head}${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}\n\n${text.cut}\n`;
}

/** The address of the site in its settings file, read without a parser; undefined when it does not stand there plainly. */
export function siteAddressIn(settings: string): string | undefined {
	const [, address] =
		/^baseUrl:[ \t]*["']?(https?:\/\/[\w./:-]+?)\/?["']?[ \t]*(?:#.*)?$/m.exec(settings) ?? [];
	return address === undefined ? undefined : `${address}/`;
}

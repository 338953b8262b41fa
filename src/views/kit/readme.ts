import { anyOf, kitFiles } from '../copy/kit.ts';
import { readmeText as text } from '../copy/kit-readme.ts';
import type { Kit } from './kit-document.ts';
import { innovationName, isAlone, sharedModels, type KitContext } from './kit-paper.ts';

/** What each file is, in the order of the folder. */
function fileLines(calendar: Kit['calendar']): readonly string[] {
	const { meanings } = text;
	return [
		text.file(`${kitFiles.letter}.docx`, meanings.letter),
		text.file(`${kitFiles.memorandum}.docx`, meanings.memorandum),
		text.file(`${kitFiles.agreement}.docx`, meanings.agreement),
		text.file(`${kitFiles.reference}.docx`, meanings.reference),
		text.file(`${kitFiles.checklist}.docx`, meanings.checklist),
		text.file(`${kitFiles.budget}.xlsx`, meanings.budget),
		text.file(`${kitFiles.plan}.xlsx`, meanings.plan),
		calendar === undefined ? text.noCalendar : text.file(`${kitFiles.plan}.ics`, meanings.calendar),
		text.file(`${kitFiles.readme}.txt`, meanings.readme),
	];
}

/** Read first: what this is, that nothing was sent, what to check, and where it comes from. */
export function readme({ guide, parties }: KitContext, calendar: Kit['calendar']): string {
	const { contact, reviewed, site } = guide;
	const address = contact?.url ?? contact?.email;
	const lines = [
		text.title(innovationName(guide), parties.receiver.region),
		text.draft,
		...(guide.sample ? [text.sample] : []),
		'',
		text.what(site.name, reviewed.on, reviewed.by),
		'',
		text.files,
		...fileLines(calendar),
		'',
		isAlone(guide) ? text.alone : text.shared(anyOf(sharedModels(guide))),
		'',
		text.check,
		...text.checks.map((check, index) => `${String(index + 1)}. ${check}`),
		'',
		text.sources,
		text.guide(guide.address),
		text.print,
		text.innovation(guide.innovation.address),
		...(contact === undefined ? [] : [text.contact(contact.office, address)]),
	];
	return `${lines.join('\n')}\n`;
}

import { kitFiles } from '../copy/kit.ts';
import { budgetWorkbook } from './budget-workbook.ts';
import { checklist } from './checklist.ts';
import { contract } from './contract.ts';
import { letterOfInterest } from './letter-of-interest.ts';
import { memorandum } from './memorandum.ts';
import { readme } from './readme.ts';
import { termsOfReference } from './terms-of-reference.ts';
import type { Kit, KitForm } from './kit-document.ts';
import type { KitGuide } from './kit-guide.ts';
import { oneLine, partiesOf } from './kit-parties.ts';
import { planCalendar } from './plan-calendar.ts';
import { planWorkbook } from './plan-workbook.ts';

/** Longest name of a folder: with the longest file name below it, old archive programs still unpack it. */
const longestFolder = 80;

/** `kit-replikasi-antre-puskesmas-kota-magelang`; without a region, the innovation alone. */
function folderOf(guide: KitGuide, form: KitForm): string {
	const words = [kitFiles.folder, guide.id.split('/')[1] ?? '', oneLine(form.region)].join(' ');
	const plain = words.normalize('NFD').toLowerCase();
	const name = plain.replace(/[^a-z0-9 -]/g, '').replace(/[ -]+/g, '-');
	return name.slice(0, longestFolder).replace(/-$/, '');
}

/** Everything that a region takes along to replicate an innovation: the same guide and the same form, the same kit. */
export function kitOf(guide: KitGuide, form: KitForm): Kit {
	const parties = partiesOf(guide, form);
	const context = { guide, form, parties };
	const calendar = planCalendar(guide, form, parties);
	return {
		folder: folderOf(guide, form),
		documents: [
			letterOfInterest(context),
			memorandum(context),
			contract(context),
			termsOfReference(context),
			checklist(context),
		],
		workbooks: [budgetWorkbook(guide, form, parties), planWorkbook(guide, form, parties)],
		calendar,
		readme: readme(context, calendar),
	};
}

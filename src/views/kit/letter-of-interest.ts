import { formatDate } from '../copy/formats.ts';
import { letterText as text, termNames } from '../copy/kit-letter.ts';
import { anyOf, kitFiles, kitText } from '../copy/kit.ts';
import { list, note, paragraph, sentencePoints } from './kit-blocks.ts';
import type { KitDocument, KitItem } from './kit-document.ts';
import type { KitGuide } from './kit-guide.ts';
import { innovationName, isAlone, modelNames, paperOf, sharedModels, type KitContext } from './kit-paper.ts';
import { isDay } from './working-day.ts';

/** Terms that the guide leaves open, in words. */
export function openTerms({ terms }: KitGuide): readonly string[] {
	return [
		...(terms.licence === undefined ? [termNames.licence] : []),
		...(terms.intellectualProperty === undefined ? [termNames.intellectualProperty] : []),
		...(terms.reReplication === undefined ? [termNames.reReplication] : []),
		...(terms.attribution === undefined ? [termNames.attribution] : []),
	];
}

function requests(guide: KitGuide): KitItem {
	const open = openTerms(guide);
	const offersAlone = guide.models.some(({ kind }) => kind === 'mandiri');
	const { contact } = guide;
	return {
		text: text.requests,
		items: sentencePoints([
			text.consent,
			contact === undefined ? text.liaison : text.liaisonKnown(contact.office),
			text.material,
			...(open.length === 0 ? [] : [text.missingTerms(open)]),
			...(isAlone(guide)
				? []
				: [offersAlone ? text.agreementsIfChosen(anyOf(sharedModels(guide))) : text.agreements]),
		]),
	};
}

function modelPoint({ models }: KitGuide): KitItem {
	const kinds = modelNames(models);
	const [only = ''] = kinds;
	return kinds.length === 1
		? { text: text.oneModel(only) }
		: { text: text.models, choices: kinds.map((kind) => text.model(kind)) };
}

/** From the head of the receiving region to the head of the origin, with a copy to BSKDN. */
export function letterOfInterest(context: KitContext): KitDocument {
	const { guide, form, parties } = context;
	const { origin, receiver } = parties;
	const innovation = innovationName(guide);
	const owner =
		guide.origin.agency === undefined ? origin.government : text.ownedBy(origin.government, origin.office);
	return paperOf(context, { fileName: kitFiles.letter, title: text.title(guide.innovation.title) }, [
		note(text.letterhead),
		{ kind: 'paragraph', text: text.placeAndDate, align: 'right' },
		{
			kind: 'facts',
			rows: [
				{ label: text.number, value: kitText.blank },
				{ label: text.nature, value: text.usual },
				{ label: text.attachment, value: kitText.shortBlank },
				{ label: text.subject, value: text.interest(innovation) },
			],
		},
		{ kind: 'paragraph', text: text.to(origin.head) },
		{ kind: 'paragraph', text: text.place },
		paragraph(text.opening),
		...list('number', [
			text.wish(receiver.government, innovation, owner, guide.address),
			modelPoint(guide),
			text.performer(receiver.office),
			...(isDay(form.start) ? [text.start(formatDate(form.start))] : []),
			requests(guide),
			text.liaisonOffice,
		]),
		paragraph(text.closing),
		{
			kind: 'signatures',
			parties: [{ heading: `${receiver.head},`, office: '', position: '', name: kitText.blank }],
		},
		{ kind: 'paragraph', text: text.copies },
		...list('number', [text.bskdn, text.ownOffice(receiver.officePosition)]),
		note(text.evidence),
	]);
}

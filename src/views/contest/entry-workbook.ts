import { innovationPath } from '../../domain/catalogue/address.ts';
import type { EditionRecord, InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { entrySchema } from '../../schema/contest-entry.ts';
import type { Edition } from '../../schema/contest-edition.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import type { PartialDate } from '../../schema/partial-date.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { entrySheetText as text } from '../copy/entry-sheet.ts';
import { formatDate } from '../copy/formats.ts';
import { stageLabels } from '../copy/labels.ts';
import { headRow, textCell, wideRow } from '../kit/kit-cells.ts';
import type { KitCell, KitCellLimit, KitWorkbook } from '../kit/kit-document.ts';
import { fullAddress, stampOf } from '../open-data/stamp.ts';
import { editionName } from './edition-name.ts';
import { stageTime } from './edition-stages.ts';

type Row = readonly (KitCell | null)[];

/** Label, answer and what to write. */
interface Question {
	readonly label: string;
	readonly answer?: string | undefined;
	readonly note?: string | undefined;
	/** Answers to choose from. */
	readonly words?: readonly string[] | undefined;
	/** Room for so many lines. */
	readonly lines?: number | undefined;
}

const columns = 3;

/** A label of the schema, as authors of records see it too. */
function labelled(field: {
	meta(): { title?: string | undefined; description?: string | undefined } | undefined;
}) {
	const { title = '', description } = field.meta() ?? {};
	return { label: title, note: description };
}

const fields = innovationSchema.shape;
const dates = fields.dates.def.innerType.shape;

function day(date: PartialDate | undefined): string | undefined {
	return date === undefined ? undefined : formatDate(date);
}

/** Addresses that a record names, each once, as lines. */
function links({ data }: InnovationRecord): string {
	const found = [data.video?.url, ...data.sources.map(({ url }) => url)].flatMap((url) => url ?? []);
	return [...new Set(found)].join('\n');
}

/** A list of named parts as a question; none without parts. Words with commas cannot be a list of a spreadsheet. */
function choice(field: Parameters<typeof labelled>[0], parts: Edition['groups']): readonly Question[] {
	const names = parts.map(({ name }) => name);
	if (names.length === 0) return [];
	const list = names.join(',').length < 250 && !names.some((name) => /[",]/.test(name));
	return [{ label: labelled(field).label, note: text.choose(names), words: list ? names : undefined }];
}

function workQuestions(
	edition: Edition,
	record: InnovationRecord | undefined,
	views: CatalogueViews,
): readonly Question[] {
	const { labels, snapshot } = views;
	const data = record?.data;
	const agency =
		data?.agency === undefined
			? undefined
			: labels.agencyNames(`${record?.regionId ?? ''}/${data.agency}`)[0];
	const address =
		record === undefined ? undefined : fullAddress(stampOf(snapshot), innovationPath(record.id));
	return [
		{ ...labelled(fields.title), answer: data?.title },
		{ label: text.owner, note: text.ownerNote, answer: agency },
		{
			label: text.region,
			note: text.regionNote,
			answer: record === undefined ? undefined : labels.region(record.regionId),
		},
		...choice(entrySchema.shape.group, edition.groups),
		...choice(entrySchema.shape.category, edition.categories),
		{ ...labelled(fields.summary), answer: data?.summary, lines: 4 },
		{
			...labelled(fields.stage),
			answer: data?.stage === undefined ? undefined : stageLabels[data.stage],
			words: Object.values(stageLabels),
		},
		{ label: labelled(dates.trial).label, note: text.dateNote, answer: day(data?.dates.trial) },
		{
			label: labelled(dates.implementation).label,
			note: text.dateNote,
			answer: day(data?.dates.implementation),
		},
		{ label: text.page, note: text.pageNote, answer: address },
		{ label: text.links, note: text.linksNote, answer: record === undefined ? undefined : links(record) },
	];
}

function questionRow({ label, answer, note, lines = 1 }: Question): Row {
	return [textCell(label, 'label'), { ...textCell(answer, 'input'), lines }, textCell(note)];
}

/** A heading above questions. */
function sectionRow(heading: string): Row {
	return wideRow(textCell(heading, 'head'), columns);
}

/** The sheet with which a work enters an edition; filled from the record of an innovation where one enters. */
export function entryWorkbook(
	{ data, id, contestId }: EditionRecord,
	innovationId: string | undefined,
	views: CatalogueViews,
): KitWorkbook {
	const { snapshot } = views;
	const contest = snapshot.contests.find((one) => one.id === contestId);
	const edition = snapshot.editions.find((one) => one.id === id);
	if (contest === undefined || edition === undefined) throw new Error(`There is no contest for ${id}.`);
	const record = innovationId === undefined ? undefined : views.innovations.get(innovationId);
	const name = editionName(contest, edition);
	const [first] = data.stages;
	const wide = (cell: KitCell) => wideRow(cell, columns);
	const top: readonly Row[] = [
		wide(textCell(text.title(name), 'title')),
		...(data.sample ? [wide(textCell(text.sample, 'note'))] : []),
		...(first === undefined ? [] : [wide(textCell(text.window(first.name, stageTime(first))))]),
		wide(textCell(text.how)),
		wide(textCell(text.send(contest.data.organiser, data.url ?? contest.data.url))),
		...(record === undefined
			? []
			: [
					wide(
						textCell(
							text.filled(
								snapshot.site.name,
								snapshot.asOf,
								fullAddress(stampOf(snapshot), innovationPath(record.id)),
							),
							'note',
						),
					),
				]),
		headRow(text.head),
	];
	const parts: readonly (string | Question)[] = [
		text.work,
		...workQuestions(data, record, views),
		...(data.criteria.length === 0 ? [] : [text.criteria]),
		...data.criteria.map((one) => ({
			label: text.criterion(one.name, one.weight),
			note: one.text,
			lines: 6,
		})),
		text.contact,
		{ label: text.office, note: text.officeNote },
		{ label: text.mail, note: text.mailNote },
		{ label: text.day, note: text.dayNote },
	];
	const limits = parts.flatMap((part, index): readonly KitCellLimit[] => {
		if (typeof part === 'string' || part.words === undefined) return [];
		const cells = `B${String(top.length + index + 1)}`;
		return [{ cells, takes: { words: part.words }, title: part.label, message: text.choose(part.words) }];
	});
	return {
		fileName: text.fileName(id.replaceAll('/', '-'), innovationId?.split('/')[1]),
		sheets: [
			{
				name: text.sheet,
				widths: [26, 52, 34],
				frozenRows: 0,
				landscape: false,
				limits,
				rows: [
					...top,
					...parts.map((part) => (typeof part === 'string' ? sectionRow(part) : questionRow(part))),
				],
			},
		],
	};
}

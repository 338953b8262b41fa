import {
	AlignmentType,
	BorderStyle,
	LevelFormat,
	type ILevelsOptions,
	type INumberingOptions,
	type IPropertiesOptions,
	type ISectionOptions,
} from 'docx';
import type { KitBlock } from '../views/kit/kit-document.ts';

/** Lengths in twips, twentieths of a point: 567 are one centimetre. */
const centimetre = 567;
const page = { short: 11_906, long: 16_838 };
/** Head and foot stay within their margins: where they push the text, LibreOffice no longer keeps titles with theirs. */
const margins = {
	top: 2.5 * centimetre,
	bottom: 3 * centimetre,
	left: 3 * centimetre,
	right: 2.5 * centimetre,
	header: 1.1 * centimetre,
	footer: 1 * centimetre,
};
const landscapeMargins = { ...margins, left: 2 * centimetre, right: 2 * centimetre };

type Page = NonNullable<NonNullable<ISectionOptions['properties']>['page']>;

/** A4, with more room at the side where papers are bound. */
export function pageOf(landscape: boolean): Page {
	const rounded = Object.entries(landscape ? landscapeMargins : margins).map(
		([side, width]) => [side, Math.round(width)] as const,
	);
	return {
		// The library turns the sheet itself when it is told the orientation.
		size: {
			width: page.short,
			height: page.long,
			orientation: landscape ? 'landscape' : 'portrait',
		},
		margin: Object.fromEntries(rounded),
	};
}

/** Width between the margins, in twips. */
export function textWidth(landscape: boolean): number {
	const { left, right } = landscape ? landscapeMargins : margins;
	return Math.floor((landscape ? page.long : page.short) - left - right);
}

export const softInk = '595959';

/** Arial is on every machine with Word, and LibreOffice puts a font of the same widths in its place. */
const font = 'Arial';

/** Names of the styles that are ours. */
export const style = {
	note: 'CatatanKonsep',
	cell: 'IsiTabel',
	head: 'KepalaTabel',
	draft: 'PenandaDraf',
	foot: 'KakiHalaman',
} as const;

const heading = (size: number, before: number, after: number) => ({
	run: { font, size, bold: true, color: '000000' },
	paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Styles that a reader finds in the list of styles of Word and LibreOffice, so that one change changes all. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
	default: {
		document: {
			run: { font, size: 22, language: { value: 'id-ID' } },
			paragraph: { spacing: { after: 120, line: 276 } },
		},
		heading1: heading(28, 240, 160),
		heading2: heading(24, 280, 100),
		heading3: heading(22, 200, 80),
		listParagraph: { paragraph: { spacing: { after: 80, line: 276 } } },
		caption: {
			run: { bold: true, size: 20, color: '000000' },
			paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
		},
	},
	paragraphStyles: [
		{
			id: style.note,
			name: 'Catatan konsep',
			basedOn: 'Normal',
			run: { size: 18, italics: true, color: softInk },
			paragraph: {
				spacing: { before: 60, after: 160, line: 252 },
				indent: { left: 170 },
				border: { left: { style: BorderStyle.SINGLE, size: 12, color: 'BFBFBF', space: 6 } },
			},
		},
		{
			id: style.cell,
			name: 'Isi tabel',
			basedOn: 'Normal',
			run: { size: 19 },
			paragraph: { spacing: { before: 20, after: 20, line: 252 } },
		},
		{
			id: style.head,
			name: 'Kepala tabel',
			basedOn: style.cell,
			run: { bold: true },
			paragraph: { keepNext: true },
		},
		{
			id: style.draft,
			name: 'Penanda draf',
			basedOn: 'Normal',
			run: { size: 17, bold: true, color: '972A1C' },
			paragraph: { spacing: { before: 0, after: 20, line: 240 } },
		},
		{
			id: style.foot,
			name: 'Kaki halaman',
			basedOn: 'Normal',
			run: { size: 16, color: softInk },
			paragraph: { spacing: { before: 0, after: 20, line: 240 } },
		},
	],
};

type Marks = Extract<KitBlock, { kind: 'list' }>['marks'];

type Mark = Pick<ILevelsOptions, 'format' | 'text'> & { readonly font?: string };

const markOf: Readonly<Record<Marks, Mark>> = {
	bullet: { format: LevelFormat.BULLET, text: '•' },
	number: { format: LevelFormat.DECIMAL, text: '%1.' },
	clause: { format: LevelFormat.DECIMAL, text: '(%1)' },
	letter: { format: LevelFormat.LOWER_LETTER, text: '%1.' },
	// Arial has no empty box.
	box: { format: LevelFormat.BULLET, text: '☐', font: 'Segoe UI Symbol' },
};

const indentOf = (left: number) => ({ paragraph: { indent: { left, hanging: 425 } } });

function levelOf(level: number, left: number, { font: markFont, ...mark }: Mark): ILevelsOptions {
	const run = markFont === undefined ? {} : { run: { font: markFont } };
	return { level, ...mark, alignment: AlignmentType.LEFT, style: { ...indentOf(left), ...run } };
}

/** Levels of the points below a point: lettered ones, and alternatives of which one is ticked. */
export const level = { point: 0, letter: 1, choice: 2 } as const;

/** One definition for each kind of mark; each list is an instance of its own and so counts from its beginning. */
export const numbering: INumberingOptions = {
	config: Object.entries(markOf).map(([reference, mark]) => ({
		reference,
		levels: [
			levelOf(level.point, 425, mark),
			levelOf(level.letter, 850, { ...markOf.letter, text: '%2.' }),
			levelOf(level.choice, 850, markOf.box),
		],
	})),
};

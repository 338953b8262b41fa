import {
	AlignmentType,
	BorderStyle,
	LevelFormat,
	type ILevelsOptions,
	type INumberingOptions,
	type IPropertiesOptions,
	type ISectionOptions,
} from 'docx';
import type { KitBlock } from '../../views/kit/kit-document.ts';

/** Lengths in twips, twentieths of a point: 567 are one centimetre. */
const centimetre = 567;
const page = { short: 11_906, long: 16_838 };
const margins = {
	top: 2.5 * centimetre,
	bottom: 2.2 * centimetre,
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

const markOf: Readonly<Record<Marks, Pick<ILevelsOptions, 'format' | 'text'> & { readonly font?: string }>> =
	{
		bullet: { format: LevelFormat.BULLET, text: '•' },
		number: { format: LevelFormat.DECIMAL, text: '%1.' },
		clause: { format: LevelFormat.DECIMAL, text: '(%1)' },
		letter: { format: LevelFormat.LOWER_LETTER, text: '%1.' },
		// Arial has no empty box.
		box: { format: LevelFormat.BULLET, text: '☐', font: 'Segoe UI Symbol' },
	};

function levelsOf({ font: markFont, ...mark }: (typeof markOf)[Marks]): ILevelsOptions[] {
	const indent = (left: number) => ({ paragraph: { indent: { left, hanging: 425 } } });
	return [
		{
			level: 0,
			...mark,
			alignment: AlignmentType.LEFT,
			style: { ...indent(425), ...(markFont === undefined ? {} : { run: { font: markFont } }) },
		},
		{
			level: 1,
			format: LevelFormat.LOWER_LETTER,
			text: '%2.',
			alignment: AlignmentType.LEFT,
			style: indent(850),
		},
	];
}

/** One definition for each kind of mark; each list is an instance of its own and so counts from its beginning. */
export const numbering: INumberingOptions = {
	config: Object.entries(markOf).map(([reference, mark]) => ({ reference, levels: levelsOf(mark) })),
};

import type { RegionScale } from '../../domain/replication/cost.ts';
import type { RegionProfile } from '../../domain/replication/fit.ts';
import type { regionLevels } from '../../schema/guide-prerequisite.ts';
import type { CalendarEvent } from '../calendar-event.ts';

/** A point of a list. Its own points are lettered a, b, c, whatever the marks of the list. */
export interface KitItem {
	/** Stands before the text, in bold and on a line of its own. */
	readonly title?: string | undefined;
	readonly text: string;
	readonly items?: readonly string[] | undefined;
	/** Alternatives, each with an empty box, of which the reader keeps one. */
	readonly choices?: readonly string[] | undefined;
}

/** One party that signs: what stands above the signature, and who stands below the room for it. */
export interface KitSignature {
	/** `PIHAK KESATU`, or the office for a letter that one party signs. */
	readonly heading: string;
	/** Office or government that signs; empty when the heading says it. */
	readonly office: string;
	readonly position: string;
	/** Always a dotted line: nobody's name is known here. */
	readonly name: string;
}

export type KitBlock =
	| {
			readonly kind: 'heading';
			readonly level: 1 | 2 | 3;
			readonly text: string;
			readonly align?: 'center' | undefined;
	  }
	| {
			readonly kind: 'paragraph';
			readonly text: string;
			readonly align?: 'left' | 'center' | 'right' | 'justify' | undefined;
			readonly bold?: true | undefined;
	  }
	/** Small print: where a sentence comes from, or what has to be decided before signing. To be deleted by the reader. */
	| { readonly kind: 'note'; readonly text: string }
	| {
			readonly kind: 'list';
			/** `clause` is (1), (2), (3); `box` an empty box to tick. */
			readonly marks: 'bullet' | 'number' | 'clause' | 'letter' | 'box';
			readonly items: readonly KitItem[];
	  }
	| {
			readonly kind: 'table';
			readonly caption?: string | undefined;
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
			/** Share of the width of each column, in percent, 100 in all; equal when absent. */
			readonly widths?: readonly number[] | undefined;
	  }
	| { readonly kind: 'signatures'; readonly parties: readonly KitSignature[] }
	/** Label, colon, value: the head of a letter. */
	| { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string }[] }
	/** A frame around a few lines that stand beside the text. */
	| { readonly kind: 'box'; readonly title: string; readonly lines: readonly string[] }
	/** A picture of the content; whoever writes the file reads it there. */
	| {
			readonly kind: 'picture';
			/** Relative to the content folder. */
			readonly path: string;
			/** Pixels of the picture as it is stored. */
			readonly width: number;
			readonly height: number;
			/** What it shows, for those who do not see it. */
			readonly alt: string;
			readonly caption?: string | undefined;
	  }
	| { readonly kind: 'page-break' };

export interface KitDocument {
	/** Without extension. */
	readonly fileName: string;
	readonly title: string;
	/** Says that it is a draft; at the head of every page. */
	readonly draft: string;
	/** Says that the innovation is fictional; at the head of every page. Absent for real ones. */
	readonly sample?: string | undefined;
	/** Guide that it was made from and when that was reviewed; at the foot of every page. */
	readonly origin: string;
	readonly landscape: boolean;
	readonly blocks: readonly KitBlock[];
}

/** How a cell looks. `input` is a cell that the reader may change, `label` says what stands beside it. */
export type KitCellLook = 'title' | 'head' | 'label' | 'input' | 'total' | 'note';

/** A cell of a spreadsheet. */
export interface KitCell {
	/** What is shown; for a formula, what it gives. A day is an ISO day. Absent: an empty cell, or a formula that gives ''. */
	readonly value?: string | number | undefined;
	/** Without the equals sign, with English function names and commas, as the file format wants it. */
	readonly formula?: string | undefined;
	/** `number` shows the decimals that it has; `verbatim` is text that a program leaves alone, also when it looks like a date. */
	readonly format: 'text' | 'verbatim' | 'number' | 'rupiah' | 'day';
	readonly look?: KitCellLook | undefined;
	/** How many columns it covers; the covered cells follow as null. */
	readonly across?: number | undefined;
	/** Room for at least so many lines, to be typed or written by hand. */
	readonly lines?: number | undefined;
}

/** What cells take; a program that checks says so when something else is typed. */
export interface KitCellLimit {
	/** `D8:H16`. */
	readonly cells: string;
	/** Numbers from the one to the other, one of these words, what stands in other cells, or texts of so many characters. */
	readonly takes:
		| { readonly min: number; readonly max: number }
		| { readonly words: readonly string[] }
		| { readonly range: string }
		| { readonly longest: number };
	readonly title: string;
	readonly message: string;
	/** The program offers the words but takes others as well, and shows nothing while a cell is chosen. */
	readonly onlyOffers?: true | undefined;
}

export interface KitSheet {
	readonly name: string;
	/** Width of each column, in characters. */
	readonly widths: readonly number[];
	/** Rows from the top that stay in sight. */
	readonly frozenRows: number;
	/** Columns from the left that stay in sight. */
	readonly frozenColumns?: number | undefined;
	/** Points; longer texts are cut off on the screen until somebody makes the row higher. */
	readonly tallestRow?: number | undefined;
	readonly landscape: boolean;
	readonly limits?: readonly KitCellLimit[] | undefined;
	readonly rows: readonly (readonly (KitCell | null)[])[];
}

export interface KitWorkbook {
	/** Without extension. */
	readonly fileName: string;
	readonly sheets: readonly KitSheet[];
}

export interface KitCalendar {
	/** Without extension. */
	readonly fileName: string;
	readonly name: string;
	readonly events: readonly CalendarEvent[];
}

/** The papers that a region needs to replicate an innovation, before they are written as files. */
export interface Kit {
	/** Name of the folder in the archive, and of the archive itself. */
	readonly folder: string;
	readonly documents: readonly KitDocument[];
	readonly workbooks: readonly KitWorkbook[];
	/** Undefined while no step has a date: without a first day, or when the guide says of none how long it takes. */
	readonly calendar?: KitCalendar | undefined;
	/** Text of `BACA-DAHULU.txt`, lines ended by `\n`. */
	readonly readme: string;
}

/** What the receiving region enters. An empty text becomes a dotted line. */
export interface KitForm {
	/** `Kota Magelang`, `Kabupaten Magelang`, `Provinsi Jawa Tengah`. */
	readonly region: string;
	readonly level: (typeof regionLevels)[number];
	/** Position of the head of the region: `Wali Kota Magelang`. Empty: made from level and region. */
	readonly head: string;
	/** Agency that replicates. */
	readonly office: string;
	/** Position of its head: `Kepala Dinas Kesehatan`. */
	readonly officePosition: string;
	readonly scale: RegionScale;
	/** What else the region has said about itself, for the checklist. Absent: level and scale alone are known. */
	readonly profile?: RegionProfile | undefined;
	/** First working day, ISO; empty while it is not known. */
	readonly start: string;
}

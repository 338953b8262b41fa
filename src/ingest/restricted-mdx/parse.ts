import type { Nodes } from 'hast';
import { mdxToHast } from 'satteri';
import { offsetOf } from './text-position.ts';
import { marks, shield } from './shield.ts';
import type { Shielded } from './shield.ts';

/** A mistake that the parser itself found. `tag` names the tag that is not closed or was never opened. */
export interface SyntaxFault {
	readonly offset: number;
	readonly kind: 'unclosed' | 'unopened' | 'refused';
	readonly tag: string;
	readonly message: string;
}

export interface ParsedProse {
	/** Absent when the text could not be parsed at all. */
	readonly tree?: Nodes;
	readonly faults: readonly SyntaxFault[];
	/** The shielded text that was parsed: as long as the source. */
	readonly text: string;
	readonly spreads: readonly number[];
}

/** Each mistake costs one more parse; a file with more than this has its first ones reported. */
const mostRetries = 20;

const features = {
	gfm: {
		footnotes: {
			label: 'Catatan kaki',
			backLabel: 'Kembali ke rujukan {reference}',
			clobberPrefix: 'catatan-kaki-',
		},
	},
	frontmatter: false,
};

/** Parses prose (front matter blanked out). Never throws: what cannot be parsed becomes faults. */
export function parseProse(source: string): ParsedProse {
	const shielded: Shielded = shield(source);
	const { refusal, spreads } = shielded;
	if (refusal !== undefined) {
		return { faults: [{ ...refusal, kind: 'refused', tag: '' }], text: shielded.text, spreads };
	}
	let text = shielded.text;
	const faults: SyntaxFault[] = [];
	for (let round = 0; round <= mostRetries; round += 1) {
		try {
			return { tree: mdxToHast(text, { features }), faults, text, spreads };
		} catch (error) {
			const fault = syntaxFault(text, error instanceof Error ? error.message : String(error));
			faults.push(fault);
			if (text.charAt(fault.offset) !== '<') break;
			text = `${text.slice(0, fault.offset)}${marks.reported}${text.slice(fault.offset + 1)}`;
		}
	}
	return { faults, text, spreads };
}

function syntaxFault(text: string, message: string): SyntaxFault {
	const at = (place: RegExpExecArray | null) =>
		place === null ? 0 : offsetOf(text, Number(place[1]), Number(place[2]));
	const offset = at(/^(\d+):(\d+): /.exec(message));
	// "Unexpected closing tag `</b>`, expected corresponding closing tag for `<a>` (3:1)": it is `<a>` that is open.
	const open = /closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/.exec(message);
	if (open !== null) {
		const [, tag = '', line, column] = open;
		return { offset: offsetOf(text, Number(line), Number(column)), kind: 'unclosed', tag, message };
	}
	const unopened = /Unexpected closing tag `<\/([^`>]*)>`/.exec(message);
	if (unopened !== null) return { offset, kind: 'unopened', tag: unopened[1] ?? '', message };
	const advice = 'Naskah tidak dapat dibaca mulai dari sini. Periksa tanda `<` dan tutup setiap tag.';
	return { offset, kind: 'refused', tag: '', message: advice };
}

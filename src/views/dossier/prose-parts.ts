import { proseHeadings } from '../../schema/innovation.ts';
import { proseText } from '../open-data/prose-text.ts';

export interface ProseLine {
	readonly text: string;
	/** True for the heading of what follows. */
	readonly heading: boolean;
}

/** The words under one heading of the prose. */
export interface ProsePart {
	readonly heading: string;
	/** Lines in their order; points of lists begin with a bullet, cells of tables are parted. None when nothing is written. */
	readonly lines: readonly ProseLine[];
}

/** Marks a line in the text between its tags and its words; in Unicode's private use area, so that no author writes it. */
const headingMark = '\uE000';
const cellEnd = '\uE001';

function linesOf(html: string): readonly ProseLine[] {
	const marked = html
		.replaceAll(/<li(?=[ >])[^>]*>/g, '$&• ')
		.replaceAll(/<h[34](?=[ >])[^>]*>/g, `$&${headingMark}`)
		.replaceAll(/<\/t[dh]>/g, `${cellEnd}$&`);
	return proseText(marked)
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => ({
			text: line
				.replaceAll(headingMark, '')
				.replace(new RegExp(`\\s*${cellEnd}\\s*$`), '')
				.replaceAll(new RegExp(`\\s*${cellEnd}\\s*`, 'g'), ' | '),
			heading: line.startsWith(headingMark),
		}));
}

/** The five parts of the ministry's form, written or not, and after them what else the prose has. Without pictures. */
export function proseParts(html: string): readonly ProsePart[] {
	const [intro = '', ...rest] = html.split(/<h2(?=[ >])/);
	const written = rest.map((part) => {
		const [head = '', ...body] = `<h2${part}`.split('</h2>');
		return { heading: proseText(`${head}</h2>`), lines: linesOf(body.join('</h2>')) };
	});
	const standard = new Set<string>(proseHeadings);
	const before = linesOf(intro);
	return [
		...(before.length === 0 ? [] : [{ heading: '', lines: before }]),
		...proseHeadings.map((heading) => ({
			heading,
			lines: written.filter((part) => part.heading === heading).flatMap(({ lines }) => lines),
		})),
		...written.filter(({ heading }) => !standard.has(heading)),
	];
}

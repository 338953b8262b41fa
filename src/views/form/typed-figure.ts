const plain = /^-?\d+(?:\.\d+)?$/;
const grouped = /^-?\d{1,3}(?:\.\d{3})+$/;
const groupedTwice = /^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
const withComma = /^-?\d+,\d+$/;

/**
 * The number that someone typed into a form: `12.5`, `12,5`, `18.500.000`, and where the number is whole `18.500` too.
 * Undefined when nothing was typed; the text itself when it is no number, so that the schema can say so.
 */
export function typedFigure(text: string, whole: boolean): number | string | undefined {
	const typed = text.trim().replace(/^Rp\.?\s*/i, '');
	if (typed === '') return undefined;
	if (groupedTwice.test(typed) || (whole && grouped.test(typed))) {
		return Number(typed.replaceAll('.', '').replace(',', '.'));
	}
	if (plain.test(typed)) return Number(typed);
	return withComma.test(typed) ? Number(typed.replace(',', '.')) : text;
}

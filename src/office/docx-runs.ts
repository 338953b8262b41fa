import { TextRun, type IRunOptions } from 'docx';

/** A title in bold with a text below it. */
export function titledRuns(title: string, text: string): TextRun[] {
	const below = text === '' ? [] : runsOf(`\n${text}`);
	return [...runsOf(title, { bold: true }), ...below];
}

/** The text of a paragraph; a line feed in it begins a new line. */
export function runsOf(text: string, look: { readonly bold?: boolean | undefined } = {}): TextRun[] {
	return text.split('\n').map((line, index) => {
		const options: IRunOptions = {
			text: line,
			...(look.bold === true ? { bold: true } : {}),
			...(index > 0 ? { break: 1 } : {}),
		};
		return new TextRun(options);
	});
}

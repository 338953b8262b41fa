/** Spreadsheet programs of a country whose decimals have commas put semicolons between cells. */
function separatorOf(text: string): string {
	const [line = ''] = text.split('\n').filter((one) => /[,;]/.test(one));
	return line.split(';').length > line.split(',').length ? ';' : ',';
}

/** The cells of a CSV text (RFC 4180), with commas or semicolons between them; a byte order mark is not a letter. */
export function csvCells(csv: string): readonly (readonly string[])[] {
	const text = csv.replace(/^\uFEFF/, '');
	const separator = separatorOf(text);
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (quoted) {
			const isEnd = character === '"' && text.charAt(at + 1) !== '"';
			if (isEnd) quoted = false;
			else cell += character;
			if (character === '"' && !isEnd) at += 1;
		} else if (character === '"' && cell === '') {
			quoted = true;
		} else if (character === separator) {
			row.push(cell);
			cell = '';
		} else if (character === '\n') {
			rows.push([...row, cell.replace(/\r$/, '')]);
			[row, cell] = [[], ''];
		} else {
			cell += character;
		}
	}
	return cell === '' && row.length === 0 ? rows : [...rows, [...row, cell]];
}

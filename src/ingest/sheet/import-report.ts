import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { helpPath } from '../../domain/catalogue/address.ts';
import type { CellPlace, SheetFinding, SheetNote } from '../../domain/sheet/sheet-finding.ts';
import type { SheetFile } from './changed-files.ts';

/** `Inovasi!D7`; the cell alone in a file that has no sheets. */
export function cellAddress({ sheet, cell }: CellPlace): string {
	return sheet === '' ? cell : `${sheet}!${cell}`;
}

type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** Writes texts in colours, or as they are. */
export function painter(colour: boolean): (style: Style, text: string) => string {
	return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

type Paint = ReturnType<typeof painter>;

/** Every finding with its cell, its column and its help page, as `npm run check` prints mistakes in files. */
export function findingLines(
	findings: readonly SheetFinding[],
	help: (path: string) => string,
	paint: Paint,
) {
	return findings.flatMap(({ place, code, severity, message }) => {
		const label = place.title === '' ? '' : `${place.title}: `;
		const kind = severity === 'error' ? paint('red', 'kesalahan') : paint('yellow', 'peringatan');
		return [
			`${paint('bold', cellAddress(place))}  [${code}] ${label}${message}`,
			`    ${kind} ${paint('dim', `· ${help(helpPath(code))}`)}`,
		];
	});
}

/** What was understood in another way than it stands there, one line for each kind. */
export function noteLines(
	notes: readonly SheetNote[],
	names: Readonly<Record<SheetNote['kind'], string>>,
): readonly string[] {
	return [...Map.groupBy(notes, ({ kind }) => kind)].map(([kind, found]) => {
		const cells = found.map(({ place, text }) =>
			kind === 'lembar' ? text : `${cellAddress(place)} (${text})`,
		);
		return `  ${names[kind]}: ${cells.join(', ')}`;
	});
}

/** Lines around a change that a reader sees. */
const context = 2;

/** What changes in a file, line by line. */
export function diffText({ file, before, after }: SheetFile, newFile: string, paint: Paint): string {
	const from = before === undefined ? newFile : file;
	const patch = createTwoFilesPatch(from, file, before ?? '', after, undefined, undefined, { context });
	return patch
		.split('\n')
		.filter((line) => !line.startsWith('====') && !line.startsWith('\\ '))
		.map((line) => {
			if (line.startsWith('+++') || line.startsWith('---')) return paint('bold', line.trimEnd());
			if (line.startsWith('@@')) return paint('cyan', line);
			return line.startsWith('+') ? paint('green', line) : line.startsWith('-') ? paint('red', line) : line;
		})
		.join('\n');
}

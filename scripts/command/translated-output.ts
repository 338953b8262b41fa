import { Writable } from 'node:stream';
import { newText } from '../../src/views/copy/writing-command.ts';

/** The terminal, with the words of the prompts library in Indonesian. */
export function translatedOutput(): Writable {
	const { stdout } = process;
	const terminal = new Writable({
		decodeStrings: false,
		write(chunk, _, done) {
			const text = newText.promptWords.reduce(
				(said, [theirs, ours]) => said.replaceAll(theirs, ours),
				String(chunk),
			);
			stdout.write(text, done);
		},
	});
	// The library measures the terminal by these.
	return Object.assign(terminal, { isTTY: stdout.isTTY, columns: stdout.columns, rows: stdout.rows });
}

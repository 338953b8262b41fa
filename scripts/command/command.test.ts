import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { wrongCall } from './command.ts';

/** What is said of these words by a command that knows `--region <id>` and `--json`. */
function saidOf(...args: readonly string[]): string | undefined {
	try {
		parseArgs({ args: [...args], options: { region: { type: 'string' }, json: { type: 'boolean' } } });
		return undefined;
	} catch (error) {
		return wrongCall(error, ['region', 'json']);
	}
}

test('an option that the command does not know is named, with the one that was probably meant', () => {
	expect(saidOf('--regoin', 'kota-arunika')).toBe(
		'Pilihan `--regoin` tidak dikenal. Maksud Anda `--region`?',
	);
	expect(saidOf('--sesuatu')).toBe('Pilihan `--sesuatu` tidak dikenal.');
});

test('a word too many and an option without its value are said', () => {
	expect(saidOf('kota-arunika')).toBe('`kota-arunika` tidak diharapkan di sini.');
	expect(saidOf('--region')).toContain('belum diberi nilai');
	expect(saidOf('--json=ya')).toContain('diberi nilai');
});

test('a right call and other errors are none of its business', () => {
	expect(saidOf('--region', 'kota-arunika', '--json')).toBeUndefined();
	expect(wrongCall(new Error('disk full'), [])).toBeUndefined();
});

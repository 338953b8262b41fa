import { textNumber } from './short-digest.ts';

/** Without letters that look like digits. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `K47`, or `KR47` where there are many entries. */
function codeOf(number: number, many: boolean): string {
	const first = letters[number % letters.length] ?? '';
	const second = many ? (letters[Math.floor(number / 24) % letters.length] ?? '') : '';
	return `${first}${second}${String((Math.floor(number / 576) % 90) + 10)}`;
}

/** More entries than this get a second letter: then two rarely want the same code. */
const few = 200;

/**
 * A code for each key that says nothing about it to whoever does not know the seed. The same keys and seed give the
 * same codes, in whatever order the keys come.
 */
export function blindCodes(keys: readonly string[], seed: string): ReadonlyMap<string, string> {
	const taken = new Set<string>();
	const codes = new Map<string, string>();
	for (const key of keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
		let attempt = 0;
		let code: string;
		do {
			code = codeOf(textNumber(`${seed}\n${key}\n${String(attempt)}`), keys.length > few);
			attempt += 1;
		} while (taken.has(code));
		taken.add(code);
		codes.set(key, code);
	}
	return codes;
}

/** The order in which one juror reads the entries: another one for each, so that being first helps nobody. */
export function orderFor(juror: number, codes: readonly string[], seed: string): readonly string[] {
	const place = (code: string) => textNumber(`${seed}\n${String(juror)}\n${code}`);
	return codes.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

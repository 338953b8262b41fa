import { expect, it } from 'vitest';
import { excusesOf } from './exceptions.ts';

const exception = { file: 'a.mdx', reason: 'Nomor kantor.', by: 'Bappeda', on: '2026-11-22' };

it('excuses what has the same file, kind and last digits, with or without the dots before them', () => {
	const excuses = excusesOf([{ ...exception, kind: 'telepon', shown: '123' }]);
	expect(excuses.excuse('a.mdx', { kind: 'telepon', shown: '…123' })).toBe(true);
	expect(excuses.excuse('b.mdx', { kind: 'telepon', shown: '…123' })).toBe(false);
	expect(excuses.excuse('a.mdx', { kind: 'rekening', shown: '…123' })).toBe(false);
	expect(excuses.excuse('a.mdx', { kind: 'telepon', shown: '…124' })).toBe(false);
});

it('reports the exceptions that were of no use', () => {
	const excuses = excusesOf([
		{ ...exception, kind: 'telepon', shown: '…123' },
		{ ...exception, kind: 'surel', shown: 's…@gmail.com' },
	]);
	excuses.excuse('a.mdx', { kind: 'surel', shown: 's…@gmail.com' });
	expect(excuses.unused().map(({ path }) => path)).toEqual([['exceptions', 0]]);
});

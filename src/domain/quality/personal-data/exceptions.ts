import type { PersonalDataException } from '../../../schema/exception.ts';
import type { Problem } from '../problem.ts';
import type { PersonalData } from './personal-data.ts';

/** The file of what may be published although it looks personal. */
export const exceptionFile = 'exceptions.yaml';

/** Answers whether a finding is excused, and remembers which exceptions were of use. */
export interface Excuses {
	readonly excuse: (file: string, found: Pick<PersonalData, 'kind' | 'shown'>) => boolean;
	/** Exceptions that excused nothing so far: the text is gone or has changed. */
	readonly unused: () => readonly Problem[];
}

export function excusesOf(exceptions: readonly PersonalDataException[]): Excuses {
	const keys = exceptions.map(({ file, kind, shown }) => keyOf(file, kind, shown));
	const used = new Set<string>();
	return {
		excuse: (file, { kind, shown }) => {
			const key = keyOf(file, kind, shown);
			if (!keys.includes(key)) return false;
			used.add(key);
			return true;
		},
		unused: () => keys.flatMap((key, index) => (used.has(key) ? [] : [unusedProblem(index)])),
	};
}

function keyOf(file: string, kind: string, shown: string): string {
	return [file, kind, shown.replace(/^…/, '')].join(' ');
}

function unusedProblem(index: number): Problem {
	const message =
		'Pengecualian ini tidak cocok dengan temuan apa pun. Hapus barisnya, atau betulkan `file`, `kind`, dan `shown` menurut pesan pemeriksaan.';
	return { code: 'pengecualian-tidak-terpakai', file: exceptionFile, path: ['exceptions', index], message };
}

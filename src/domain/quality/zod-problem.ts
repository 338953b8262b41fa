import type { z } from 'astro/zod';
import type { DataPath } from './data-path.ts';
import type { Problem } from './problem.ts';
import { childValue, fieldNote, knownKeys } from './schema-label.ts';
import { suggestionText } from './suggestion.ts';

type ZodIssue = z.core.$ZodIssue;
type Found = Omit<Problem, 'file'>;

/**
 * Problems of one Zod failure, in the words of editors. `data` is what was validated, to name the values found;
 * `notation` shows how a field is written.
 */
export function zodProblems(
	schema: z.ZodType,
	data: unknown,
	issues: readonly ZodIssue[],
	{ file, notation = yamlNotation }: { readonly file: string; readonly notation?: (key: string) => string },
): readonly Problem[] {
	return issues.flatMap((issue) =>
		explain({ schema, data, notation }, issue, dataPath(issue.path)).map((problem) => ({ ...problem, file })),
	);
}

/** What was validated, against what, and how its fields are written. */
interface Subject {
	readonly schema: z.ZodType;
	readonly data: unknown;
	readonly notation: (key: string) => string;
}

function yamlNotation(key: string): string {
	return `${key}: …`;
}

function dataPath(path: readonly PropertyKey[]): DataPath {
	return path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
}

function valueAt(data: unknown, path: DataPath): unknown {
	return path.reduce(childValue, data);
}

function explain(subject: Subject, issue: ZodIssue, path: DataPath): readonly Found[] {
	const value = valueAt(subject.data, path);
	if (issue.code === 'unrecognized_keys') return unknownKeys(subject, path, issue.keys);
	if (issue.code !== 'custom' && (value === undefined || value === null)) {
		return [emptyField(subject, path, value, choicesOf(issue))];
	}
	switch (issue.code) {
		case 'invalid_value':
			return [{ code: 'pilihan-tidak-dikenal', path, message: wrongChoice(value, issue.values) }];
		case 'invalid_type':
			return [withCode(issue.message, path, wrongType(issue.expected, value, issue.message))];
		case 'too_big':
			return [{ code: 'nilai-tidak-sah', path, message: tooBig(issue.origin, Number(issue.maximum), value) }];
		case 'too_small':
			return [{ code: 'nilai-tidak-sah', path, message: tooSmall(issue, value) }];
		case 'invalid_union': {
			const choices = choicesOf(issue);
			if (choices.length > 0)
				return [{ code: 'pilihan-tidak-dikenal', path, message: wrongChoice(value, choices) }];
			return [withCode(unionReason(issue), path, `${found(value)} ${unionReason(issue)}`)];
		}
		case 'invalid_key': {
			const reason = issue.issues[0]?.message ?? '';
			return [
				{
					code: 'nilai-tidak-sah',
					path,
					atKey: true,
					message: `Kunci \`${String(path.at(-1))}\` tidak sah. ${reason}`,
				},
			];
		}
		case 'invalid_format': {
			const message = `${found(value)} ${issue.message}`;
			return [
				issue.format === 'url'
					? { code: 'alamat-tidak-sah', path, message }
					: withCode(issue.message, path, message),
			];
		}
		case 'custom': {
			const message = typeof value === 'object' ? issue.message : `${found(value)} ${issue.message}`;
			return [withCode(issue.message, path, message)];
		}
		case 'not_multiple_of':
		case 'invalid_element':
			return [withCode(issue.message, path, `${found(value)} ${issue.message}`)];
		default:
			issue satisfies never;
			return [];
	}
}

/** Dates have no Zod issue kind of their own; their schemas' messages begin alike. */
function withCode(reason: string, path: DataPath, message: string): Found {
	if (/^Tulis (?:tanggal|bulan-hari)/.test(reason)) return { code: 'tanggal-tidak-sah', path, message };
	return { code: reason.includes('https://') ? 'alamat-tidak-sah' : 'nilai-tidak-sah', path, message };
}

/** Values that decide which of several shapes is meant. */
function choicesOf(issue: ZodIssue): readonly unknown[] {
	return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []) : [];
}

function unknownKeys({ schema, data }: Subject, path: DataPath, keys: readonly string[]): readonly Found[] {
	const known = knownKeys(schema, path, data);
	return keys.map((key) => {
		const suggestion = suggestionText(key, known);
		const rest = suggestion === '' ? ` Kunci yang ada: ${list(known)}.` : suggestion;
		return {
			code: 'kunci-tidak-dikenal',
			path: [...path, key],
			atKey: true,
			message: `Kunci \`${key}\` tidak dikenal.${rest}`,
		};
	});
}

function emptyField(
	{ schema, data, notation }: Subject,
	path: DataPath,
	value: unknown,
	choices: readonly unknown[],
): Found {
	const key = String(path.at(-1));
	const description =
		choices.length > 0
			? `Pilihan yang ada: ${list(choices.map(String))}.`
			: fieldNote(schema, path, data)?.description;
	const advice = description === undefined ? '' : ` ${description}`;
	if (value === undefined) {
		return {
			code: 'isian-wajib',
			path,
			message: `Isian wajib \`${key}\` belum ada. Tulis \`${notation(key)}\`.${advice}`,
		};
	}
	const required = isRequired(schema, path, valueAt(data, path.slice(0, -1)));
	return required
		? {
				code: 'isian-wajib',
				path,
				atKey: true,
				message: `Isian wajib \`${key}\` masih kosong. Tulis nilainya.${advice}`,
			}
		: {
				code: 'nilai-tidak-sah',
				path,
				atKey: true,
				message: `Isian \`${key}\` kosong. Tulis nilainya, atau hapus barisnya.`,
			};
}

/** An empty value is a missing one only if leaving out the key would be a mistake too. */
function isRequired(schema: z.ZodType, path: DataPath, beside: unknown): boolean {
	// Texts beside it may tell which of several shapes is meant.
	const texts =
		typeof beside === 'object' && beside !== null
			? Object.entries(beside).filter(([, text]) => typeof text === 'string')
			: [];
	const trial: unknown = path.slice(0, -1).reduceRight<unknown>((inner, segment) => {
		return typeof segment === 'number' ? [inner] : { [segment]: inner };
	}, Object.fromEntries(texts));
	const result = schema.safeParse(trial);
	if (result.success) return false;
	const wanted = path.map((segment) => (typeof segment === 'number' ? 0 : segment)).join('\0');
	return result.error.issues.some((other) => other.path.join('\0') === wanted);
}

const typeAdvice: Readonly<Record<string, string>> = {
	array: 'harus berupa daftar: satu butir per baris, diawali `- `.',
	boolean: 'harus `true` atau `false`.',
	int: 'harus bilangan bulat, tanpa tanda kutip, titik, atau satuan.',
	number: 'harus angka, tanpa tanda kutip, titik ribuan, atau satuan.',
	object: 'harus berupa kelompok isian: baris-baris `kunci: nilai` yang menjorok di bawahnya.',
	record: 'harus berupa kelompok isian: baris-baris `kunci: nilai` yang menjorok di bawahnya.',
};

function wrongType(expected: string, value: unknown, message: string): string {
	if (!message.startsWith('Invalid')) return `${found(value)} ${message}`;
	if (expected === 'string') {
		const plain = typeof value === 'number' || typeof value === 'boolean';
		if (!plain)
			return `Nilai ini harus satu teks, bukan ${Array.isArray(value) ? 'daftar' : 'kelompok isian'}.`;
		const kind = typeof value === 'number' ? 'angka' : 'ya/tidak';
		return `Nilai \`${String(value)}\` terbaca sebagai ${kind}. Tulis dalam tanda kutip: \`"${String(value)}"\`.`;
	}
	return `Nilai ${shown(value)} ${typeAdvice[expected] ?? `harus berupa ${expected}.`}`;
}

function wrongChoice(value: unknown, allowed: readonly unknown[]): string {
	const choices = allowed.map(String);
	const suggestion = typeof value === 'string' ? suggestionText(value, choices) : '';
	return `Pilihan ${shown(value)} tidak dikenal.${suggestion} Pilihan yang ada: ${list(choices)}.`;
}

function tooBig(origin: string, maximum: number, value: unknown): string {
	if (origin === 'string' && typeof value === 'string') {
		const length = value.trim().length;
		return `Teks terlalu panjang: ${String(length)} huruf, paling banyak ${String(maximum)}. Kurangi ${String(length - maximum)} huruf.`;
	}
	if (origin === 'array') return `Daftar terlalu panjang. Paling banyak ${String(maximum)} butir.`;
	return `Nilai ${shown(value)} terlalu besar. Paling besar ${String(maximum)}.`;
}

function tooSmall(issue: Extract<ZodIssue, { code: 'too_small' }>, value: unknown): string {
	const minimum = String(issue.minimum);
	if (issue.origin === 'string') return 'Teks kosong. Tulis isinya, atau hapus barisnya.';
	if (issue.origin === 'array') return `Daftar ini perlu paling sedikit ${minimum} butir.`;
	const advice = issue.inclusive === false ? `Harus lebih dari ${minimum}.` : `Paling kecil ${minimum}.`;
	return `Nilai ${shown(value)} terlalu kecil. ${advice}`;
}

function unionReason(issue: Extract<ZodIssue, { code: 'invalid_union' }>): string {
	if (!issue.message.startsWith('Invalid')) return issue.message;
	const reasons = issue.errors.flatMap((branch) => branch.map((inner) => inner.message));
	const readable = reasons.filter((reason) => !reason.startsWith('Invalid'));
	return readable.length === 0 ? 'Bentuk nilainya tidak sesuai.' : [...new Set(readable)].join(' Atau: ');
}

function found(value: unknown): string {
	return `Nilai ${shown(value)} tidak sah.`;
}

/** The value as the author wrote it, shortened; lists and groups by their kind. */
function shown(value: unknown): string {
	if (Array.isArray(value)) return 'berupa daftar';
	if (typeof value === 'object' && value !== null) return 'berupa kelompok isian';
	const text = String(value);
	return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function list(words: readonly string[]): string {
	return words.map((word) => `\`${word}\``).join(', ');
}

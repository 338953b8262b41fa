import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestionText } from '../../src/domain/quality/suggestion.ts';
import { commandText as text } from '../../src/views/copy/command-usage.ts';

/** Ends the command with a message for those who called it. */
export function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

/** What is wrong with the words of a call, or undefined when `error` is about something else. */
export function wrongCall(error: unknown, options: readonly string[]): string | undefined {
	if (!(error instanceof Error) || !('code' in error)) return undefined;
	const [, word = ''] = /'([^'\s]+)/.exec(error.message) ?? [];
	switch (error.code) {
		case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
			return text.unknownOption(
				word,
				suggestionText(
					word,
					options.map((option) => `--${option}`),
				),
			);
		case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
			return text.unexpected(word);
		case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
			return text.wrongValue;
		default:
			return undefined;
	}
}

/**
 * The words with which a command was called. `--help` prints the usage and ends well; words that the command does not
 * know end it with what is wrong and the usage.
 */
export function commandArguments<const Config extends ParseArgsConfig>(
	usage: string,
	config: Config,
): ReturnType<typeof parseArgs<Config>> {
	if (process.argv.slice(2).includes('--help')) {
		console.log(usage);
		process.exit(0);
	}
	try {
		return parseArgs(config);
	} catch (error) {
		const wrong = wrongCall(error, Object.keys(config.options ?? {}));
		if (wrong === undefined) throw error;
		return fail(`${wrong}\n${usage}`);
	}
}

/** Those of the options that were given with a text. */
export function textOptions(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	);
}

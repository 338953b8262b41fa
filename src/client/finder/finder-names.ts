import type { ConditionNames } from '../../views/finder/compared-words.ts';

/** The page writes it itself, from the type that it is read as. */
function isNames(value: unknown): value is ConditionNames {
	return typeof value === 'object' && value !== null && 'affairs' in value && 'systems' in value;
}

/** The names of urusan and systems as the page holds them. Throws when it does not. */
export function conditionNames(text: string | undefined): ConditionNames {
	const value: unknown = JSON.parse(text ?? '');
	if (!isNames(value)) throw new Error('The page lacks the names of conditions.');
	return value;
}

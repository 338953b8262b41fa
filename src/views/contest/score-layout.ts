import type { SheetLayout } from '../../domain/contest/score-sheet.ts';
import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { Edition } from '../../schema/contest-edition.ts';
import { sheetText as text } from '../copy/judging-sheet.ts';

/** Group and category of an entry in words; empty when it has neither. */
export function divisionName(
	{ groups, categories }: Edition,
	{ group, category }: Pick<ContestEntry, 'group' | 'category'>,
): string {
	const names = [
		groups.find(({ id }) => id === group)?.name,
		categories.find(({ id }) => id === category)?.name,
	];
	return names.flatMap((name) => name ?? []).join(', ');
}

/** The columns of the score sheets of an edition. */
export function scoreLayout(edition: Edition): SheetLayout {
	const divided = edition.groups.length + edition.categories.length > 0;
	const before = [text.code, text.work, ...(divided ? [text.division] : [])];
	const criteria = edition.criteria.map(({ name, weight, min, max }) =>
		text.criterion(name, weight, min, max),
	);
	return {
		heads: [...before, ...criteria, text.total, text.recused, text.remark],
		firstScore: before.length,
		criteria: edition.criteria.map(({ id }) => id),
	};
}

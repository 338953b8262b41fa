import type { ChosenRegion, StatedProfile } from '../../domain/replication/stated-profile.ts';
import { profileWordsText as text } from '../copy/finder.ts';
import { formatList, formatNumber, formatRupiah } from '../copy/formats.ts';
import { connectivityLabels, levelLabels } from '../copy/guide-labels.ts';
import type { ConditionNames } from './compared-words.ts';

function amount(words: (count: string) => string, value: number | undefined): readonly string[] {
	return value === undefined ? [] : [words(formatNumber(value))];
}

function list(
	label: string,
	ids: readonly string[] | undefined,
	names: Readonly<Record<string, string>>,
): readonly string[] {
	if (ids === undefined || ids.length === 0) return [];
	return [`${label} ${formatList(ids.map((id) => names[id] ?? id))}`];
}

/** What a region is and what was said about it, one fact after the other; what nobody has said is left out. */
export function profileWords(
	stated: StatedProfile,
	region: ChosenRegion,
	names: ConditionNames,
): readonly string[] {
	return [
		levelLabels[region.level],
		region.population === undefined ? text.noPopulation : text.population(region.population),
		...(stated.budget === undefined ? [] : [`${text.budget} ${formatRupiah(stated.budget)}`]),
		...amount(text.staff, stated.staff),
		...(stated.connectivity === undefined ? [] : [connectivityLabels[stated.connectivity]]),
		...(stated.systems?.length === 0 ? [text.noSystem] : list(text.systems, stated.systems, names.systems)),
		...amount(text.agencies, stated.agencies),
		...amount(text.puskesmas, stated.puskesmas),
		...amount(text.kelurahan, stated.kelurahan),
		...list(text.urgent, stated.urgent, names.affairs),
		...list(text.within, stated.within, names.affairs),
		...list(text.without, stated.without, names.affairs),
	];
}

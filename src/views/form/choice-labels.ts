import {
	formLabels,
	initiatorLabels,
	improvementLabels,
	levelLabels,
	stageLabels,
	statusLabels,
	typeLabels,
} from '../copy/labels.ts';
import { formSetLabels } from '../copy/form-sections.ts';
import {
	actorLabels,
	connectivityLabels,
	driverLabels,
	frequencyLabels,
	modelLabels,
	needLabels,
	phaseLabels,
	reReplicationLabels,
} from '../copy/guide-labels.ts';
import { basisLabels } from '../copy/method-rows.ts';
import { agreementLabels, replicationStateLabels } from '../copy/replication.ts';
import type { FormOption } from './form-field.ts';

const sets: readonly Readonly<Record<string, string>>[] = [
	formLabels,
	typeLabels,
	stageLabels,
	statusLabels,
	initiatorLabels,
	improvementLabels,
	levelLabels,
	modelLabels,
	actorLabels,
	reReplicationLabels,
	needLabels,
	connectivityLabels,
	phaseLabels,
	driverLabels,
	frequencyLabels,
	basisLabels,
	agreementLabels,
	replicationStateLabels,
	...formSetLabels,
];

/**
 * The values of a choice in the words that the site uses for them. The words are found by the set of values, which is
 * the same nowhere else; throws when there are none, so that no form shows keys.
 */
export function choiceOptions(values: readonly string[]): readonly FormOption[] {
	const labels = sets.find(
		(set) => Object.keys(set).length === values.length && values.every((value) => value in set),
	);
	if (labels === undefined) throw new Error(`No words for the choices ${values.join(', ')}.`);
	return values.map((value) => ({ value, label: labels[value] ?? value }));
}

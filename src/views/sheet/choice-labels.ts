import type { ChoiceLabels } from '../../domain/sheet/sheet-choices.ts';
import {
	categoryLabels,
	formLabels,
	initiatorLabels,
	stageLabels,
	statusLabels,
	typeLabels,
} from '../copy/labels.ts';

/** Words for values of enumerations in sheets, by the key of their column. */
export const sheetLabels: ChoiceLabels = {
	initiator: initiatorLabels,
	form: formLabels,
	type: typeLabels,
	stage: stageLabels,
	'status.state': statusLabels,
	category: categoryLabels,
};

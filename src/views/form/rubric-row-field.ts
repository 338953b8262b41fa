import type { RubricRow } from '../../schema/rubric-row.ts';
import { formFieldText as text } from '../copy/form-field.ts';
import { formatFigure } from '../copy/maturity.ts';
import { basisLabels } from '../copy/method-rows.ts';
import type { FormField, FormOption, GroupField } from './form-field.ts';

/**
 * One row of the rubric as a group: `fields` are those of any row. The levels have the rubric's own words; a figure is
 * asked for only where the rubric turns figures into levels, and a basis where there is a choice of several.
 */
export function rubricRowField(row: RubricRow, fields: readonly FormField[]): GroupField {
	return {
		kind: 'group',
		key: row.number,
		label: text.row(row.number, row.name),
		hint: row.evidence === null ? undefined : text.required(row.evidence.text),
		required: false,
		fold: 'row',
		fields: fields.toSorted((a, b) => placeOf(a.key) - placeOf(b.key)).map((field) => rowField(row, field)),
	};
}

/** What decides the level comes first, then what proves it. */
const order = ['level', 'basis', 'value', 'evidence', 'note'];

function placeOf(key: string): number {
	const place = order.indexOf(key);
	return place === -1 ? order.length : place;
}

function rowField(row: RubricRow, field: FormField): FormField {
	switch (field.key) {
		case 'level':
			return {
				...field,
				kind: 'choice',
				hint: undefined,
				example: undefined,
				options: levels(row),
				numeric: true,
			};
		case 'value': {
			const unit = row.threshold === null ? undefined : formatFigure(0, row.threshold.unit).slice(1).trim();
			if (row.threshold !== null) return { ...field, kind: 'number', whole: false, unit, example: undefined };
			return row.bases.length > 0 ? field : { ...field, kind: 'kept' };
		}
		case 'basis':
			if (row.bases.length === 0) return { ...field, kind: 'kept' };
			return {
				...field,
				kind: 'choice',
				hint: undefined,
				example: undefined,
				numeric: false,
				options: row.bases.map(({ basis, levels: words }) => ({
					value: basis,
					label: basisLabels[basis],
					note: words.flatMap((word) => word ?? []).join(' · '),
				})),
			};
		default:
			return field;
	}
}

function levels({ levels: words }: RubricRow): readonly FormOption[] {
	return words.map((word, index) => ({
		value: String(index + 1),
		label: text.level(index + 1),
		note: word ?? text.unknownWords,
	}));
}

import { kebabWords } from '../../domain/writing/proposed-id.ts';
import { levelOf } from '../../domain/rubric/row-score.ts';
import { formText as text } from '../../views/copy/form-script.ts';
import type { FormOption, ListName } from '../../views/form/form-field.ts';
import { filledRow } from '../../views/form/form-maturity.ts';
import type { FieldValue } from '../../views/form/form-values.ts';
import type { FormSurroundings } from './field-view.ts';
import { storeFile } from './file-store.ts';
import type { Said } from './form-engine.ts';
import type { OpenedForm } from './opened-form.ts';

type Own = Pick<FormSurroundings, 'build' | 'changed' | 'announce'> & { readonly said: () => Said };

/** What the fields of an open form need of it. */
export function surroundings(
	root: HTMLElement,
	opened: OpenedForm,
	draft: string,
	{ said, ...own }: Own,
): FormSurroundings {
	const { file, region, codes, loadRegion } = opened;
	return {
		root,
		...own,
		options: (list) => optionsOf(list, opened, said),
		innovationsOf: async (id) => {
			const { innovations } = id === region.id ? region : await loadRegion(id);
			return innovations.map(({ value, label }) => ({ value: `${id}/${value}`, label }));
		},
		keepFile: async (chosenName, content) =>
			storeFile(draft, {
				name: fileName(chosenName),
				bytes: new Uint8Array(await content.arrayBuffer()),
			}),
		rowState: (number, value) =>
			rowState(
				file.rubric?.rows.find((row) => row.number === number),
				value,
			),
	};

	function optionsOf(
		list: ListName,
		{ file: { lists } }: OpenedForm,
		now: () => Said,
	): readonly FormOption[] {
		switch (list) {
			case 'unit':
				return region.agencies;
			case 'program':
				return region.programmes;
			case 'kode-daerah':
				return codes;
			case 'langkah':
				return stepsIn(now().data);
			case 'inovasi':
				return [];
			default:
				return lists[list];
		}
	}
}

/** Names of files have no spaces and no capitals, like all names in the content. */
function fileName(chosen: string): string {
	const dot = chosen.lastIndexOf('.');
	return `${kebabWords(chosen.slice(0, dot)) || 'berkas'}${chosen.slice(dot).toLowerCase()}`;
}

function rowState(
	row: NonNullable<OpenedForm['file']['rubric']>['rows'][number] | undefined,
	value: FieldValue,
): string {
	const filled = row === undefined ? undefined : filledRow(row, value);
	if (row === undefined || filled === undefined) return text.rowOpen;
	const level = levelOf(row, filled);
	return level === undefined ? text.rowUnread : text.rowLevel(level);
}

function within(data: unknown, key: string): readonly unknown[] {
	const inner: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
	return Array.isArray(inner) ? inner : [];
}

/** The steps of a guide as they are written now. */
function stepsIn(data: unknown): readonly FormOption[] {
	return within(data, 'phases')
		.flatMap((phase) => within(phase, 'steps'))
		.flatMap((step) => {
			if (typeof step !== 'object' || step === null || !('id' in step)) return [];
			const label = 'title' in step ? step.title : step.id;
			return [{ value: String(step.id), label: String(label) }];
		});
}

import { formText as text } from '../../views/copy/form-script.ts';
import type { FileField } from '../../views/form/form-field.ts';
import { chosenFile, textIn, type FieldValue } from '../../views/form/form-values.ts';
import { part, write } from '../page-part.ts';
import { fieldShell, shellControl } from './field-shell.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';
import { leafView } from './text-view.ts';

/** As the check accepts them (CONTRIBUTING, part 1). */
const endings = {
	picture: ['.jpg', '.jpeg', '.png', '.webp', '.avif'],
	document: [
		'.pdf',
		'.docx',
		'.xlsx',
		'.pptx',
		'.odt',
		'.ods',
		'.odp',
		'.csv',
		'.txt',
		'.jpg',
		'.jpeg',
		'.png',
		'.webp',
	],
} as const;

const largest = 10 * 1024 * 1024;

/** A file beside the record: chosen here, or its place written by hand. */
export function fileView(field: FileField, value: FieldValue, around: FormSurroundings): FieldView {
	const shell = fieldShell(around.root, 'file', field);
	const input = shellControl(shell, HTMLInputElement);
	const picker = part(shell.element, '[data-picker]', HTMLInputElement);
	const allowed: readonly string[] = endings[field.accepts];
	picker.accept = allowed.join(',');
	let kept = textIn(value);
	const show = () => {
		const isChosen = kept.startsWith(chosenFile);
		input.value = isChosen ? kept.slice(chosenFile.length) : kept;
		write(shell.element, '[data-state]', isChosen ? text.filePicked(input.value) : '');
	};
	input.addEventListener('input', () => {
		kept = input.value;
		write(shell.element, '[data-state]', '');
	});
	picker.addEventListener('change', () => {
		const [file] = picker.files ?? [];
		if (file === undefined) return;
		const isKnown = allowed.some((ending) => file.name.toLowerCase().endsWith(ending));
		if (!isKnown || file.size > largest) {
			write(shell.element, '[data-state]', isKnown ? text.fileTooLarge : text.fileKind);
			return;
		}
		void around.keepFile(file).then((name) => {
			kept = `${chosenFile}${name}`;
			show();
			around.changed();
		});
	});
	part(shell.element, '[data-pick]', HTMLButtonElement).addEventListener('click', () => picker.click());
	show();
	return leafView(
		field,
		shell,
		() => kept,
		() => input.focus(),
	);
}

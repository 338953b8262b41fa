import {
	documentEndings,
	officeEndings,
	pictureEndings,
	writablePictures,
} from '../../domain/catalogue/supporting-file.ts';
import { formPictureText as pictureText } from '../../views/copy/form-picture.ts';
import { formText as text } from '../../views/copy/form-script.ts';
import type { FileField } from '../../views/form/form-field.ts';
import { chosenFile, textIn, type FieldValue } from '../../views/form/form-values.ts';
import { part } from '../page-part.ts';
import { cleanPicture } from './clean-picture.ts';
import { fieldShell, shellControl } from './field-shell.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';
import { leafView } from './text-view.ts';

const dotted = (endings: readonly string[]) => endings.map((ending) => `.${ending}`);

const papers = dotted(officeEndings);
const endings = {
	picture: dotted(pictureEndings),
	document: dotted([...documentEndings, ...writablePictures]),
} as const;

const largest = 10 * 1024 * 1024;

function endsWith(name: string, allowed: readonly string[]): boolean {
	return allowed.some((ending) => name.toLowerCase().endsWith(ending));
}

/** A file beside the record: chosen here, or its place written by hand. */
export function fileView(field: FileField, value: FieldValue, around: FormSurroundings): FieldView {
	const shell = fieldShell(around.root, 'file', field);
	const input = shellControl(shell, HTMLInputElement);
	const picker = part(shell.element, '[data-picker]', HTMLInputElement);
	const pick = part(shell.element, '[data-pick]', HTMLButtonElement);
	const allowed = endings[field.accepts];
	picker.accept = allowed.join(',');
	// There are many such buttons on a page.
	pick.setAttribute('aria-label', text.pickFile(field.label));
	let kept = textIn(value);
	/** What is being made ready; typing or another choice puts it aside. */
	let latest: File | undefined;
	const state = part(shell.element, '[data-state]', HTMLElement);
	state.id = `${shell.id}-keadaan`;
	pick.setAttribute('aria-describedby', state.id);
	/** Looks as the hints do, as what is wrong, or as a warning about what should not be published. */
	const say = (words: string, look: 'hint' | 'fault' | 'personal' = 'hint') => {
		state.className = look;
		state.textContent = words;
	};
	const show = (done = '', mayHide = false) => {
		const isChosen = kept.startsWith(chosenFile);
		input.value = isChosen ? kept.slice(chosenFile.length) : kept;
		const words = isChosen ? [text.filePicked(input.value), done || ofPaper(input.value)] : [];
		say(words.join(' ').trim(), mayHide ? 'personal' : 'hint');
	};
	const take = async (file: File) => {
		latest = file;
		if (!endsWith(file.name, allowed)) {
			say(text.fileKind(allowed), 'fault');
			return;
		}
		const { content, done, mayHide } = await ready(file, () => say(pictureText.busy));
		if (latest !== file) return;
		if (content.size > largest) {
			say(text.fileTooLarge, 'fault');
			return;
		}
		const name = await around.keepFile(file.name, content);
		if (latest !== file) return;
		kept = `${chosenFile}${name}`;
		show(done, mayHide);
		around.changed();
	};
	input.addEventListener('input', () => {
		latest = undefined;
		kept = input.value;
		say('');
	});
	picker.addEventListener('change', () => {
		const [file] = picker.files ?? [];
		// Else choosing the same file again, after it was mended, would be no change.
		picker.value = '';
		if (file !== undefined) void take(file);
	});
	pick.addEventListener('click', () => picker.click());
	show();
	return leafView(
		field,
		shell,
		() => kept,
		() => input.focus(),
	);
}

interface ReadyFile {
	readonly content: Blob;
	/** What was done with it, in words. */
	readonly done: string;
	readonly mayHide: boolean;
}

/** A file as it is kept: pictures without what their cameras wrote into them, all others as they are. */
async function ready(file: File, begin: () => void): Promise<ReadyFile> {
	if (!endsWith(file.name, endings.picture)) return { content: file, done: '', mayHide: false };
	begin();
	const outcome = await cleanPicture(file);
	return 'made' in outcome
		? { content: outcome.made, done: pictureText.changed(outcome.change), mayHide: false }
		: { content: file, done: pictureText[outcome.kept], mayHide: outcome.kept !== 'clean' };
}

function ofPaper(name: string): string {
	return endsWith(name, papers) ? pictureText.properties : '';
}

import { formatNumber } from '../../views/copy/formats.ts';
import { part, write } from '../page-part.ts';
import { typedNumber } from './typed-number.ts';

/** A field for a whole number, as `NumberField.astro` draws it. */
export interface NumberField {
	readonly show: (value: number | undefined) => void;
}

/** How long a visitor pauses before what is typed counts. */
const pause = 300;

/** `onChange` gets undefined for an empty field, and for one that cannot be read, which says `mistake`. */
export function numberField(
	root: HTMLElement,
	mistake: string,
	onChange: (value: number | undefined) => void,
): NumberField {
	const input = part(root, '[data-input]', HTMLInputElement);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let told: number | undefined;

	const say = (message: string) => {
		input.setAttribute('aria-invalid', String(message !== ''));
		write(root, '[data-error]', message);
	};
	const tell = (value: number | undefined) => {
		clearTimeout(timer);
		if (value === told) return;
		told = value;
		onChange(value);
	};
	const read = () => {
		const typed = typedNumber(input.value);
		return typeof typed === 'number' ? typed : undefined;
	};
	input.addEventListener('input', () => {
		clearTimeout(timer);
		say('');
		timer = setTimeout(() => tell(read()), pause);
	});
	input.addEventListener('change', () => {
		const typed = typedNumber(input.value);
		if (typeof typed === 'number') input.value = formatNumber(typed);
		say(typed === 'unreadable' ? mistake : '');
		tell(read());
	});
	return {
		show: (value) => {
			clearTimeout(timer);
			told = value;
			input.value = value === undefined ? '' : formatNumber(value);
			say('');
		},
	};
}

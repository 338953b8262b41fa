import { part } from '../page-part.ts';

/** Things of which a visitor ticks those that hold, as `CheckList.astro` draws them. */
export interface CheckGroup {
	/** Undefined while nothing is said, empty for “none of them”. */
	readonly show: (ids: readonly string[] | undefined) => void;
}

/**
 * `onChange` gets what is ticked; undefined when nothing is, and empty when “none of them” is. Ids that the page does
 * not offer stay as they were shown.
 */
export function checkGroup(
	root: HTMLElement,
	onChange: (ids: readonly string[] | undefined) => void,
): CheckGroup {
	const boxes = Array.from(root.querySelectorAll<HTMLInputElement>('input[value]'));
	const none = root.querySelector<HTMLInputElement>('[data-none]');
	const offered = new Set(boxes.map(({ value }) => value));
	let others: readonly string[] = [];

	part(root, '[data-choices]', HTMLElement).addEventListener('change', ({ target }) => {
		if (target === none) {
			for (const box of boxes) box.checked = false;
			others = [];
			onChange(none?.checked === true ? [] : undefined);
			return;
		}
		const ticked = [...boxes.flatMap(({ checked, value }) => (checked ? [value] : [])), ...others];
		if (none !== null) none.checked = false;
		onChange(ticked.length === 0 ? undefined : ticked);
	});
	return {
		show: (ids) => {
			for (const box of boxes) box.checked = ids?.includes(box.value) === true;
			if (none !== null) none.checked = ids?.length === 0;
			others = ids?.filter((id) => !offered.has(id)) ?? [];
		},
	};
}

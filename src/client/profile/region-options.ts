import { regionFieldText as text } from '../../views/copy/profile-script.ts';
import { copyOf, part, write } from '../page-part.ts';
import type { ListedRegion } from './region-list.ts';

/** As many as can be read at a glance. */
export const shownOptions = 8;

/** The open or closed list below a region field. */
export interface RegionOptions {
	readonly isOpen: () => boolean;
	/** The one that the arrows point at; undefined while they point at none. */
	readonly marked: () => ListedRegion | undefined;
	readonly first: () => ListedRegion | undefined;
	readonly show: (regions: readonly ListedRegion[]) => void;
	readonly close: () => void;
	/** Marks the one `by` places further, around the ends, or the first or the last. */
	readonly mark: (place: { readonly by: 1 | -1 } | 'first' | 'last') => void;
}

function placeOf({ level, province, sample }: ListedRegion): string {
	if (sample) return text.sample;
	return level === 'provinsi' ? text.province : (province ?? '');
}

/** The list of `root`, whose input names the marked option to screen readers. `onChoose` is called at a press. */
export function regionOptions(root: HTMLElement, onChoose: (region: ListedRegion) => void): RegionOptions {
	const input = part(root, '[data-input]', HTMLInputElement);
	const list = part(root, '[data-list]', HTMLElement);
	let regions: readonly ListedRegion[] = [];
	let marked = -1;

	const markAt = (index: number) => {
		marked = index;
		for (const [place, option] of [...list.children].entries()) {
			option.setAttribute('aria-selected', String(place === index));
			if (place === index) option.scrollIntoView({ block: 'nearest' });
		}
		const id = list.children[index]?.id;
		if (id === undefined) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', id);
	};
	const setOpen = (open: boolean) => {
		list.hidden = !open;
		input.setAttribute('aria-expanded', String(open));
		markAt(-1);
	};
	const optionOf = (region: ListedRegion, index: number) => {
		const option = copyOf(root, 'region');
		option.id = `${list.id}-${String(index)}`;
		write(option, '[data-name]', region.name);
		write(option, '[data-place]', placeOf(region));
		option.addEventListener('click', () => {
			onChoose(region);
		});
		return option;
	};
	// The focus stays in the input, so that a press is no leaving of the field.
	list.addEventListener('mousedown', (event) => {
		event.preventDefault();
	});

	return {
		isOpen: () => !list.hidden,
		marked: () => regions[marked],
		first: () => regions[0],
		show: (found) => {
			regions = found.slice(0, shownOptions);
			list.replaceChildren(...regions.map(optionOf));
			setOpen(regions.length > 0);
		},
		close: () => setOpen(false),
		mark: (place) => {
			const last = regions.length - 1;
			if (place === 'first' || place === 'last') markAt(place === 'first' ? 0 : last);
			else if (marked < 0) markAt(place.by === 1 ? 0 : last);
			else markAt((marked + place.by + regions.length) % regions.length);
		},
	};
}

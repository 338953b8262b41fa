import type { ChosenRegion, StatedProfile } from '../../domain/replication/stated-profile.ts';
import { part } from '../page-part.ts';
import { authorityChoice, pressedAuthority } from './authority-choice.ts';

/** Urusan ticked by law and by what the visitor says, as `AuthorityFold.astro` draws them. */
export interface AuthorityGroup {
	readonly show: (stated: StatedProfile, region: ChosenRegion | undefined) => void;
}

/** `onChange` gets what the visitor says beside the law. */
export function authorityGroup(
	root: HTMLElement,
	onChange: (said: Pick<StatedProfile, 'within' | 'without'>) => void,
): AuthorityGroup {
	const boxes = Array.from(root.querySelectorAll<HTMLInputElement>('input[value]'));
	const reset = part(root, '[data-reset]', HTMLButtonElement);
	let shown: { readonly stated: StatedProfile; readonly region: ChosenRegion } | undefined;

	for (const box of boxes)
		box.addEventListener('change', () => {
			if (shown !== undefined) onChange(pressedAuthority(shown.stated, shown.region, box.value));
		});
	reset.addEventListener('click', () => {
		onChange({ within: undefined, without: undefined });
		// The button is gone, so the focus goes to what it has changed.
		boxes[0]?.focus();
	});

	const tick = (box: HTMLInputElement, stated: StatedProfile, region: ChosenRegion) => {
		const choice = authorityChoice(stated, region, box.value);
		box.checked = choice === 'within';
		box.indeterminate = choice === 'open';
		part(box.labels?.[0] ?? root, '[data-open]', HTMLElement).hidden = choice !== 'open';
	};
	return {
		show: (stated, region) => {
			shown = region === undefined ? undefined : { stated, region };
			part(root, '[data-waits]', HTMLElement).hidden = region !== undefined;
			part(root, '[data-settled]', HTMLElement).hidden = region === undefined;
			reset.hidden = stated.within === undefined && stated.without === undefined;
			if (region !== undefined) for (const box of boxes) tick(box, stated, region);
		},
	};
}

import type { Selection } from '../../domain/replication/candidate-groups.ts';
import { fits } from '../../domain/replication/fit.ts';
import { rankings } from '../../domain/replication/ranking.ts';
import { part } from '../page-part.ts';

/** Filter and order of the results. */
export interface FinderControls {
	/** Sets the controls to a selection. */
	readonly show: (selection: Selection) => void;
}

/** `onChange` hears what the visitor selects. */
export function finderControls(root: ParentNode, onChange: (selection: Selection) => void): FinderControls {
	const sort = part(root, '[data-sort]', HTMLSelectElement);
	const affair = part(root, '[data-affair-choice]', HTMLSelectElement);
	const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-fit-choice]')];
	const chosen = (): Selection => ({
		ranking: rankings.find((ranking) => ranking === sort.value) ?? 'kecocokan',
		fits: fits.filter((fit) => boxes.some(({ value, checked }) => checked && value === fit)),
		affair: affair.value === '' ? undefined : affair.value,
	});
	for (const control of [sort, affair, ...boxes]) {
		control.addEventListener('change', () => {
			onChange(chosen());
		});
	}
	return {
		show: (selection) => {
			sort.value = selection.ranking;
			affair.value = selection.affair ?? '';
			for (const box of boxes) box.checked = selection.fits.some((fit) => fit === box.value);
		},
	};
}

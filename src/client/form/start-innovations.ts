import { joinBase } from '../../domain/catalogue/address.ts';
import { formRegionPath } from '../../domain/catalogue/form-address.ts';
import { formStartText as text } from '../../views/copy/form.ts';
import { isFormRegion } from './site-files.ts';
import { fillSelect } from './choice-view.ts';

/** Offers the innovations of a region, for which a guide can be written or corrected. Rejects when they cannot be had. */
export async function offerInnovations(
	base: string,
	region: string,
	select: HTMLSelectElement,
): Promise<void> {
	const field = select.closest<HTMLElement>('[data-innovations]');
	if (field !== null) field.hidden = region === '';
	if (region === '') return;
	const response = await fetch(joinBase(base, formRegionPath(region)));
	const file: unknown = await response.json();
	if (!isFormRegion(file)) throw new Error(`${region} has another shape.`);
	const options = file.innovations.map(({ value, label, guide }) =>
		guide ? { value: `${value}:koreksi`, label: text.hasGuide(label) } : { value, label },
	);
	fillSelect(select, options, '');
}

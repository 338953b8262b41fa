import { catalogueViews } from '../../src/views/catalogue-views.ts';
import type { KitForm } from '../../src/views/kit/kit-document.ts';
import { kitGuideOf } from '../../src/views/kit/kit-guide-file.ts';
import type { KitGuide } from '../../src/views/kit/kit-guide.ts';
import { aGuide, anAgency, anInnovation, type GuideKeys, type InnovationKeys } from './record.ts';
import { aSnapshot } from './snapshot.ts';

/** The file of a guide of Antre Daring, Kota Arunika, owned by its disdukcapil; keys of guide and innovation as given. */
export function aKitGuide(data: GuideKeys = {}, innovation: InnovationKeys = {}): KitGuide {
	const id = 'kota-arunika/antre-daring';
	const snapshot = aSnapshot({
		agencies: [anAgency()],
		innovations: [anInnovation({ id, data: { agency: 'disdukcapil', ...innovation } })],
		guides: [aGuide({ id, data })],
	});
	return kitGuideOf(id, catalogueViews(snapshot));
}

/** What Kota Magelang would enter; keys as given. */
export function aKitForm(keys: Partial<KitForm> = {}): KitForm {
	return {
		region: 'Kota Magelang',
		level: 'kota',
		head: '',
		office: 'Dinas Kesehatan',
		officePosition: 'Kepala Dinas Kesehatan',
		scale: { population: 128_709, agencies: 30, puskesmas: 5, kelurahan: 17 },
		start: '2026-01-05',
		...keys,
	};
}

/** Nothing entered. */
export const emptyForm: KitForm = {
	region: '',
	level: 'kota',
	head: '',
	office: '',
	officePosition: '',
	scale: {},
	start: '',
};

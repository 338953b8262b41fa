import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { listedRegionId } from '../../domain/catalogue/listed-region-id.ts';
import { nearest } from '../../domain/quality/suggestion.ts';
import { kebabWords } from '../../domain/writing/proposed-id.ts';
import { agencyCategories, type AgencyCategory } from '../../schema/agency.ts';
import type { ReferenceRegion } from '../../schema/reference.ts';
import { recordOrigins, regionSchema } from '../../schema/region.ts';
import { forges, siteSchema } from '../../schema/site.ts';
import { initText as text } from '../copy/writing-command.ts';
import { categoryLabels } from '../copy/labels.ts';
import { questionAbout } from './question.ts';
import type { Answers, Choice, Question } from './question.ts';

/** A region of the national list with its name in full: the list has provinces without the word. */
export function fullName({ name, level }: Pick<ReferenceRegion, 'name' | 'level'>): string {
	return level === 'provinsi' ? `Provinsi ${name}` : name;
}

/** All regions by their code, as they are searched for. */
export function regionChoices(regions: readonly ReferenceRegion[]): readonly Choice[] {
	return regions.map((one) => ({ value: one.code, label: `${fullName(one)} (${one.code})` }));
}

/** A name without its kind, spaces and signs: people write Gunung Kidul and Gunungkidul. */
function bareName(name: string): string {
	return kebabWords(name)
		.replace(/^(?:provinsi|kabupaten|kota)-/, '')
		.replaceAll('-', '');
}

/** Regions that are meant by a code, an id, or a name with or without its kind; several when it is not clear. */
export function regionsMeant(typed: string, regions: readonly ReferenceRegion[]): readonly ReferenceRegion[] {
	const wanted = kebabWords(typed);
	const exact = regions.filter((region) => region.code === typed.trim() || listedRegionId(region) === wanted);
	return exact.length > 0 ? exact : regions.filter(({ name }) => bareName(name) === bareName(typed));
}

/** The region that somebody may have meant by a name that none has, as a sentence; empty when none is near. */
export function regionSuggestion(typed: string, regions: readonly ReferenceRegion[]): string {
	const [kind] = kebabWords(typed).split('-');
	// Who writes Kota means a city: Kota Semarang, not the regency of that name.
	const ofKind = regions.filter(({ level }) => level === kind);
	const meant = ofKind.length > 0 ? ofKind : regions;
	const near = nearest(
		bareName(typed),
		meant.map(({ name }) => bareName(name)),
	);
	const region = meant.find(({ name }) => bareName(name) === near);
	return region === undefined ? '' : ` ${text.maybe(`${fullName(region)} (${region.code})`)}`;
}

/** Kinds of units that a province does not have. */
const belowProvince: ReadonlySet<AgencyCategory> = new Set([
	'puskesmas',
	'kecamatan',
	'kelurahan',
	'desa',
	'bumdes',
]);

/** Kinds of units that a region of this level may have, in their usual order. */
export function categoriesOf({ level }: Pick<ReferenceRegion, 'level'>): readonly AgencyCategory[] {
	return agencyCategories.filter((category) => level !== 'provinsi' || !belowProvince.has(category));
}

/** The kind of forge that an address speaks of; undefined when it does not. */
function forgeIn(url: string | undefined): string | undefined {
	if (url === undefined) return undefined;
	if (/github\./i.test(url)) return 'github';
	return /gitlab/i.test(url) ? 'gitlab' : undefined;
}

/** What has to be known to make a site of one region; later questions depend on earlier answers. */
export function siteQuestions(answers: Answers, snapshot: Snapshot): readonly Question[] {
	const { regions } = snapshot.reference;
	const region = regions.find(({ code }) => code === answers['region']);
	const site = (key: string, initial?: string) =>
		questionAbout({ schema: siteSchema, key, required: key !== 'publisher.url', initial });
	const there = snapshot.regions.some(({ data }) => data.code === answers['region']);
	const name = region === undefined ? undefined : fullName(region);
	return [
		{
			name: 'region',
			label: text.region,
			hint: text.regionHint,
			required: true,
			many: false,
			choices: regionChoices(regions),
		},
		site('name', name === undefined ? undefined : text.siteName(name).slice(0, 60)),
		site('tagline', snapshot.site.tagline),
		site('publisher.name'),
		site('baseUrl'),
		site('repository.url'),
		site('repository.branch', 'main'),
		questionAbout({
			schema: siteSchema,
			key: 'repository.forge',
			choices: forges.map((value) => ({ value, label: text.forges[value] })),
			initial: forgeIn(answers['repository.url']),
		}),
		site('contact.office', answers['publisher.name']),
		site('contact.email'),
		...(there || region === undefined
			? []
			: [
					questionAbout({ schema: regionSchema, key: 'summary' }),
					questionAbout({
						schema: regionSchema,
						key: 'recordsFrom',
						choices: recordOrigins.map((value) => ({ value, label: text.origins[value] })),
						required: true,
						initial: 'unit',
					}),
					...categoriesOf(region).map((category) => ({
						name: `unit.${category}`,
						label: text.units(categoryLabels[category]),
						hint: text.unitsHint,
						required: false,
						many: false,
					})),
				]),
	];
}

import { formRegionPath, sourcePathOf, type FormKind } from '../../domain/catalogue/form-address.ts';
import { chosenRegionsPath, joinBase } from '../../domain/catalogue/address.ts';
import { formText as text } from '../../views/copy/form-script.ts';
import { rootField } from '../../views/form/form-field.ts';
import type { FormFile, FormRegion } from '../../views/form/form-file.ts';
import { isFormFile, isFormRegion } from './site-files.ts';
import { groupIn, valueOf } from '../../views/form/form-values.ts';
import { loadRegions, type ListedRegion } from '../profile/region-list.ts';
import { part, write } from '../page-part.ts';
import type { Draft } from './draft.ts';
import { storedDrafts } from './draft-store.ts';
import { FormApp } from './form-app.ts';
import type { OpenedForm } from './opened-form.ts';

/** What a visitor wants to write. */
export type Wish =
	| { readonly draft: Draft }
	| { readonly region: string; readonly record?: string | undefined; readonly corrects: boolean };

/** The record that should be corrected is not published. */
class UnknownRecord extends Error {
	override readonly name = 'UnknownRecord';
}

interface Place {
	readonly kind: FormKind;
	readonly base: string;
}

async function fetched(address: string): Promise<Response> {
	const response = await fetch(address);
	if (response.status === 404) throw new UnknownRecord(address);
	if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
	return response;
}

/** Throws when the answer is none of the site's own files. */
async function siteFile<File>(
	base: string,
	path: string,
	isOne: (data: unknown) => data is File,
): Promise<File> {
	const data: unknown = await (await fetched(joinBase(base, path))).json();
	if (!isOne(data)) throw new Error(`${path} has another shape.`);
	return data;
}

/** Loads what the form needs, shows it, and gives it the draft; rejects when something cannot be had. */
export async function openForm(root: HTMLElement, { kind, base }: Place, wish: Wish): Promise<void> {
	const regionId = 'draft' in wish ? wish.draft.region : wish.region;
	const loadRegion = (id: string) => siteFile(base, formRegionPath(id), isFormRegion);
	const [file, region, listed] = await Promise.all([
		siteFile(base, root.dataset['file'] ?? '', isFormFile),
		loadRegion(regionId),
		loadRegions(joinBase(base, chosenRegionsPath)).catch((): readonly ListedRegion[] => []),
	]);
	const draft = 'draft' in wish ? wish.draft : await newDraft({ kind, base }, file, region, wish);
	const before =
		draft.original === undefined
			? undefined
			: (await import('./form-engine.ts')).dataAndProse(draft.original).data;
	const records = kind === 'replikasi' ? region.replications : kind === 'inovasi' ? region.innovations : [];
	const opened: OpenedForm = {
		kind,
		file,
		region,
		codes: listed.map(({ code, name, province }) => ({
			value: code,
			label: province === undefined ? name : `${name}, ${province}`,
		})),
		regionCodes: new Set(listed.map(({ code }) => code)),
		taken: new Set(records.map(({ value }) => value)),
		before,
		loadRegion,
	};
	part(root, '[data-start]', HTMLElement).hidden = true;
	const bench = part(root, '[data-workbench]', HTMLElement);
	bench.hidden = false;
	write(
		bench,
		'[data-what]',
		draft.original === undefined ? text.newRecord(region.name) : text.corrects(draft.title),
	);
	history.replaceState(undefined, '', `#draf:${draft.id}`);
	new FormApp(root, opened, draft);
}

async function newDraft(
	{ kind, base }: Place,
	file: FormFile,
	{ id: region, innovations }: FormRegion,
	{ record = '', corrects }: Exclude<Wish, { readonly draft: Draft }>,
): Promise<Draft> {
	const fresh = {
		id: crypto.randomUUID().slice(0, 8),
		kind,
		region,
		name: record,
		// A guide has no title of its own.
		title: kind === 'panduan' ? (innovations.find(({ value }) => value === record)?.label ?? record) : '',
		section: '',
		saved: Date.now(),
		revision: 0,
	};
	const root = rootField(file.model);
	if (!corrects) return { ...fresh, values: groupIn(valueOf(root, undefined)), prose: {} };
	const begun = storedDrafts(kind).find(
		(draft) => draft.region === region && draft.name === record && draft.original !== undefined,
	);
	if (begun !== undefined) return begun;
	const original = await (await fetched(joinBase(base, sourcePathOf(kind, `${region}/${record}`)))).text();
	const { dataAndProse, flowingText, proseSections } = await import('./form-engine.ts');
	const { data, prose } = dataAndProse(original);
	const sections = proseSections(prose);
	const headings = file.model.sections.flatMap((section) => section.headings);
	const title: unknown =
		typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined;
	return {
		...fresh,
		title: typeof title === 'string' ? title : fresh.title || record,
		original,
		values: groupIn(valueOf(root, data)),
		prose: Object.fromEntries(
			headings.map((heading) => [
				heading,
				flowingText(sections.find((section) => section.heading === heading)?.text ?? ''),
			]),
		),
	};
}

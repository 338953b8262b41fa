import type { FormKind } from '../../domain/catalogue/form-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import { contentCollections } from '../../schema/content-collection.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Site } from '../../schema/site.ts';
import type { FormModel, FormOption } from './form-field.ts';
import { guideLayout, innovationLayout, replicationLayout } from './form-layout.ts';
import { formModel, type AskedRubric } from './form-model.ts';

/** What of a row the score of the form follows from. */
export type FormRow = Pick<RubricRow, 'number' | 'name' | 'weight' | 'threshold' | 'bases' | 'mandatory'> & {
	readonly effort: NonNullable<RubricRow['ownGuidance']>['effort'] | undefined;
};

/** `/usul/<kind>/formulir.json`: all that a form asks and offers, except what belongs to one region. */
export interface FormFile {
	readonly kind: FormKind;
	readonly model: FormModel;
	readonly lists: Readonly<Record<'urusan' | 'tema' | 'sistem' | 'daerah', readonly FormOption[]>>;
	/** Absent where nothing is scored. */
	readonly rubric?:
		{ readonly id: string; readonly title: string; readonly rows: readonly FormRow[] } | undefined;
	readonly repository: Site['repository'];
	readonly contact: Site['contact'];
	readonly siteName: string;
}

/** `/usul/daerah/<region>.json`: what a form offers for one region. */
export interface FormRegion {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly sample: boolean;
	readonly agencies: readonly FormOption[];
	readonly programmes: readonly FormOption[];
	/** Published innovations by the last part of their address; `guide` says whether they have one. */
	readonly innovations: readonly (FormOption & { readonly guide: boolean })[];
	/** File names, without their ending, of the region's replication records. */
	readonly replications: readonly FormOption[];
}

const layouts = { inovasi: innovationLayout, panduan: guideLayout, replikasi: replicationLayout } as const;

function askedRubric({ site, rubrics }: Snapshot): AskedRubric | undefined {
	const known = rubrics.find(({ id }) => id === site.rubric);
	if (known === undefined) return undefined;
	const { rubric, assessmentId } = effectiveRubric(known, rubrics);
	return rubric.sid.rows === null
		? undefined
		: { id: assessmentId, title: rubricTitle(rubrics, assessmentId), rows: rubric.sid.rows };
}

function rubricTitle(rubrics: Snapshot['rubrics'], id: string): string {
	return rubrics.find((rubric) => rubric.id === id)?.title ?? id;
}

/** The words and keys of one kind's collection. */
export function collectionOf(kind: FormKind) {
	const collection = contentCollections.find(({ id }) => id === kind);
	if (collection === undefined) throw new Error(`No collection ${kind}.`);
	return collection;
}

/** What one form asks on this site. */
export function formFile(kind: FormKind, snapshot: Snapshot): FormFile {
	const { site, reference, regions } = snapshot;
	const { schema, ...collection } = collectionOf(kind);
	const rubric = kind === 'inovasi' ? askedRubric(snapshot) : undefined;
	const headings = 'headings' in collection ? collection.headings : undefined;
	return {
		kind,
		model: formModel({ schema, layout: layouts[kind], headings, rubric }),
		lists: {
			urusan: reference.affairs.map(({ id, name }) => ({ value: id, label: name })),
			tema: reference.themes.map(({ id, name }) => ({ value: id, label: name })),
			sistem: reference.systems.map(({ id, name }) => ({ value: id, label: name })),
			daerah: regions.map(({ id, data }) => ({ value: id, label: data.name })),
		},
		rubric:
			rubric === undefined
				? undefined
				: {
						id: rubric.id,
						title: rubric.title,
						rows: rubric.rows.map(({ number, name, weight, threshold, bases, mandatory, ownGuidance }) => ({
							number,
							name,
							weight,
							threshold,
							bases,
							mandatory,
							effort: ownGuidance?.effort,
						})),
					},
		repository: site.repository,
		contact: site.contact,
		siteName: site.name,
	};
}

/** What the forms offer for one region of the site. */
export function formRegion(regionId: string, snapshot: Snapshot): FormRegion {
	const region = snapshot.regions.find(({ id }) => id === regionId);
	if (region === undefined) throw new Error(`No region ${regionId}.`);
	const { code, name, sample, programmes } = region.data;
	const guided = new Set(snapshot.guides.map(({ id }) => id));
	const own = <Record extends { readonly regionId: string }>(records: readonly Record[]) =>
		records.filter((record) => record.regionId === regionId);
	return {
		id: regionId,
		code,
		name,
		sample,
		agencies: own(snapshot.agencies).map(({ id, data }) => ({
			value: id.slice(regionId.length + 1),
			label: data.name,
		})),
		programmes: programmes.flatMap(({ id, title, tags }) => [
			{ value: id, label: title },
			...tags.map((tag) => ({ value: tag.id, label: tag.title })),
		]),
		innovations: own(snapshot.innovations).map(({ id, slug, data }) => ({
			value: slug,
			label: data.title,
			guide: guided.has(id),
		})),
		replications: own(snapshot.replications).map(({ slug, data }) => ({ value: slug, label: data.title })),
	};
}

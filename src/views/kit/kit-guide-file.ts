import { documentPath, guidePath, innovationPath, joinBase } from '../../domain/catalogue/address.ts';
import type { GuideRecord, InnovationRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { scheduleOf, type Schedule } from '../../domain/replication/schedule.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { phaseLabels } from '../copy/guide-labels.ts';
import { kitText } from '../copy/kit.ts';
import { conditionWords } from '../guide/guide-prerequisites.ts';
import { knownEnds } from '../guide/guide-steps.ts';
import type { LabelLookup } from '../label-lookup.ts';
import { kitGuideFormat, type KitGuide, type KitPhase } from './kit-guide.ts';

/**
 * Level of a region by its Kemendagri code: `18` is a province, `18.01` a kabupaten, `18.71` a kota. Cities are numbered
 * from 71 (Kepmendagri 300.2.2-2430/2025), and the fictional regions keep to that.
 */
export function levelOfCode(code: string): KitGuide['origin']['level'] {
	const [, part] = code.split('.');
	if (part === undefined) return 'provinsi';
	return Number(part) >= 71 ? 'kota' : 'kabupaten';
}

function originOf(
	{ regionId, data }: InnovationRecord,
	{ regions }: Snapshot,
	labels: LabelLookup,
): KitGuide['origin'] {
	const code = regions.find(({ id }) => id === regionId)?.data.code ?? '';
	const names = data.agency === undefined ? [] : labels.agencyNames(`${regionId}/${data.agency}`);
	return { region: labels.region(regionId), level: levelOfCode(code), agency: names[0] };
}

function kitPhases(schedule: Schedule): readonly KitPhase[] {
	const known = knownEnds(schedule);
	const steps = schedule.steps.map(({ step, phase, begins, ends, critical }, index) => ({
		phase,
		step: { ...step, number: index + 1, begins, ends, known: known.has(step.id), critical },
	}));
	return [...Map.groupBy(steps, ({ phase }) => phase)].map(([phase, own]) => ({
		phase,
		label: phaseLabels[phase],
		steps: own.map(({ step }) => step),
	}));
}

function documentsOf(
	{ data, documents }: GuideRecord,
	absolute: (path: string) => string,
): KitGuide['documents'] {
	return data.documents.map(({ title, url, file }) => {
		const published = file === undefined ? undefined : documents[file];
		const copy =
			published === undefined ? undefined : absolute(documentPath(published.digest, published.name));
		return { title, address: url ?? copy };
	});
}

/** Everything that the kit needs of a guide, of its innovation and of the site. */
export function kitGuide(
	guide: GuideRecord,
	innovation: InnovationRecord,
	{ snapshot, labels }: CatalogueViews,
): KitGuide {
	const { data } = guide;
	const { title, shortName, summary, improvements } = innovation.data;
	const absolute = (path: string) => joinBase(snapshot.site.baseUrl, path);
	const schedule = scheduleOf(data.phases);
	return {
		format: kitGuideFormat,
		note: kitText.guideNote,
		id: guide.id,
		sample: data.sample,
		address: absolute(guidePath(guide.id)),
		site: { name: snapshot.site.name, address: absolute('/') },
		origin: originOf(innovation, snapshot, labels),
		innovation: {
			title,
			shortName,
			address: absolute(innovationPath(guide.id)),
			summary,
			results: improvements,
		},
		summary: data.summary,
		models: data.models,
		terms: data.terms,
		prerequisites: data.prerequisites.map((prerequisite) => ({
			...prerequisite,
			measure:
				prerequisite.condition === undefined ? undefined : conditionWords(prerequisite.condition, labels),
		})),
		notSuitable: data.notSuitable,
		phases: kitPhases(schedule),
		schedule: { total: schedule.total, unknown: schedule.unknown },
		costs: data.costs,
		staff: data.staff,
		regulations: data.regulations,
		ict: data.ict,
		risks: data.risks,
		indicators: data.indicators,
		documents: documentsOf(guide, absolute),
		contact: data.contact,
		unknowns: data.unknowns,
		sources: data.sources,
		reviewed: data.reviewed,
	};
}

/** The file of a guide by the id of its innovation. Throws for an id without a guide or without an innovation. */
export function kitGuideOf(id: string, views: CatalogueViews): KitGuide {
	const guide = views.guides.get(id);
	const innovation = views.innovations.get(id);
	if (guide === undefined || innovation === undefined) {
		throw new Error(`No innovation with the id ${id} has a guide; guideParams lists them all.`);
	}
	return kitGuide(guide, innovation, views);
}

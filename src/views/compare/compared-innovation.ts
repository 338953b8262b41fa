import { guidePath, innovationPath } from '../../domain/catalogue/address.ts';
import type { GuideRecord, InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { scaledBudget } from '../../domain/replication/cost.ts';
import { scheduleOf } from '../../domain/replication/schedule.ts';
import type { Guide } from '../../schema/guide.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { comparedText as text } from '../copy/compare.ts';
import { formatNumber, formatRupiah } from '../copy/formats.ts';
import { reReplicationLabels } from '../copy/guide-labels.ts';
import { glanceText, resourceText } from '../copy/guide.ts';
import { stageLabels, statusLabels, typeLabels } from '../copy/labels.ts';
import { maturityText } from '../copy/maturity.ts';
import { adopterViews } from '../guide/guide-adopters.ts';
import { glanceFacts, oneOfEach, type GlanceFact } from '../guide/guide-glance.ts';
import { prerequisiteViews } from '../guide/guide-prerequisites.ts';
import { ownerOf } from '../innovation-card.ts';
import { noMaturityText, shownMaturity } from '../index/maturity.ts';
import {
	comparedFormat,
	type ComparedAspects,
	type ComparedInnovation,
	type ComparedLine,
} from './compared.ts';

type Lines = readonly ComparedLine[] | undefined;
type Innovation = InnovationRecord['data'];

/** Lines of an aspect; undefined instead of none, because what nobody knows is absent. */
function known(lines: readonly ComparedLine[]): Lines {
	return lines.length === 0 ? undefined : lines;
}

function present(facts: readonly (string | undefined)[]): readonly string[] {
	return facts.flatMap((fact) => fact ?? []);
}

function fieldLines({ affair, type }: Innovation, views: CatalogueViews): Lines {
	const [first, ...others] = present([
		affair === undefined ? undefined : views.labels.affair(affair),
		type === undefined ? undefined : typeLabels[type],
	]);
	return first === undefined ? undefined : [{ text: first, notes: others }];
}

/** State first: what has stopped or been renamed outweighs the stage, as on the innovation's page. */
function stageLines({ status, stage, dates }: Innovation): Lines {
	const begun = present([
		dates.trial === undefined ? undefined : text.trial(dates.trial),
		dates.implementation === undefined ? undefined : text.implemented(dates.implementation),
	]);
	if (status !== undefined && status.state !== 'berjalan') {
		const label = statusLabels[status.state];
		const cause = status.cause === undefined ? undefined : text.cause(status.cause);
		const before = stage === undefined ? undefined : text.was(stageLabels[stage]);
		return [
			{
				text: status.since === undefined ? label : text.since(label, status.since),
				notes: [...present([cause, before]), ...begun],
			},
		];
	}
	if (stage !== undefined) return [{ text: stageLabels[stage], notes: begun }];
	return known(begun.map((fact) => ({ text: fact })));
}

function resultLines({ improvements }: Innovation): Lines {
	return known(
		improvements.map(({ measure, unit, before, after }) => ({
			label: measure,
			text:
				before === undefined
					? `${formatNumber(after.value)} ${unit}`
					: text.change(formatNumber(before.value), formatNumber(after.value), unit),
			notes: [before === undefined ? text.noBefore(after.period) : text.periods(before.period, after.period)],
		})),
	);
}

/** The score as a simulation, or why there is none. */
function maturityLines(innovation: InnovationRecord, { snapshot }: CatalogueViews): Lines {
	const shown = shownMaturity(innovation, snapshot);
	if (shown === undefined) return [{ text: noMaturityText(innovation, snapshot), unknown: true }];
	const { score, points, label, missing, rubricId } = shown;
	if (score === undefined || points === undefined) {
		return [{ text: `${maturityText.unknownScore}.`, notes: present([missing]), unknown: true }];
	}
	return [
		{
			text: text.maturity(score.claimed, score.maximum),
			notes: [text.verified(score.verified)],
			basis: label,
			size: { value: points.claimed, scale: rubricId, most: points.maximum },
		},
	];
}

function factLine(fact: GlanceFact | undefined, size: ComparedLine['size'], label?: string): Lines {
	if (fact?.figure === undefined) return undefined;
	return [{ label, text: fact.figure, notes: fact.notes, size }];
}

/** Figures that depend on nothing but the region itself can be drawn beside each other. */
function costSize(costs: Guide['costs']): ComparedLine['size'] {
	const isFixed = costs.every(({ scalesWith }) => scalesWith === 'daerah');
	const isWhole = new Set(costs.map(({ frequency }) => frequency)).size === 2;
	if (!isFixed || !isWhole) return undefined;
	const { once, yearly } = scaledBudget(costs, oneOfEach);
	return { value: once + yearly, scale: 'rupiah' };
}

/** The budget of the latest year that the record tells, for innovations whose guide has no costs. */
function budgetLines({ budget }: Innovation): Lines {
	const latest = Math.max(...budget.map(({ year }) => year));
	return known(
		budget
			.filter(({ year }) => year === latest)
			.map(({ amount, fund }) => ({
				label: text.budget(latest),
				text: formatRupiah(amount),
				notes: [text.budgetNote(fund), text.budgetOnly],
			})),
	);
}

function timeLines({ phases }: Guide, figure: string | undefined): Lines {
	if (figure === undefined) return undefined;
	const { total, unknown, steps } = scheduleOf(phases);
	return [
		{
			text: figure,
			notes: unknown === 0 ? undefined : [glanceText.unknownSteps(unknown, steps.length)],
			basis: text.timeBasis,
			size: unknown === 0 ? { value: total.max, scale: 'hari' } : undefined,
		},
	];
}

function guideAspects(guide: Guide): ComparedAspects {
	const facts = new Map(glanceFacts(guide).map((fact) => [fact.label, fact]));
	const people = guide.staff.reduce((sum, { count }) => sum + count, 0);
	const { licence, reReplication } = guide.terms;
	const costs = [
		...(factLine(facts.get(glanceText.firstYear), costSize(guide.costs), glanceText.firstYear) ?? []),
		...(factLine(facts.get(glanceText.yearly), undefined, glanceText.yearly) ?? []),
	];
	return {
		biaya: known(costs),
		waktu: timeLines(guide, facts.get(glanceText.time)?.figure),
		petugas: factLine(facts.get(glanceText.staff), { value: people, scale: 'orang' }),
		ketentuan: known([
			...(licence === undefined ? [] : [{ label: resourceText.licence, text: licence }]),
			...(reReplication === undefined
				? []
				: [{ label: resourceText.reReplication, text: reReplicationLabels[reReplication] }]),
		]),
	};
}

function adopterLines(id: string, { snapshot }: CatalogueViews): Lines {
	return known(
		adopterViews(id, snapshot).map(({ name, standing, state, cause }) => ({
			text: name,
			notes: [[standing, state].flatMap((part) => part ?? []).join('; ')],
			details: cause === undefined ? undefined : [text.cause(cause)],
		})),
	);
}

/** One innovation as the comparison shows it. `address` puts a site path under the base of the site. */
function comparedInnovation(
	innovation: InnovationRecord,
	guide: GuideRecord | undefined,
	views: CatalogueViews,
	address: (path: string) => string,
): ComparedInnovation {
	const { id, data, regionId } = innovation;
	const offered = guide === undefined ? {} : guideAspects(guide.data);
	const prerequisites = guide === undefined ? [] : prerequisiteViews(guide.data.prerequisites, views.labels);
	return {
		format: comparedFormat,
		id,
		title: data.title,
		shortName: data.shortName === data.title ? undefined : data.shortName,
		path: address(innovationPath(id)),
		guide: guide === undefined ? undefined : address(guidePath(id)),
		region: views.labels.region(regionId),
		owner: ownerOf(innovation, views.labels),
		sample: data.sample,
		aspects: {
			ringkasan: [{ text: data.summary }],
			sasaran: data.use?.who === undefined ? undefined : [{ text: data.use.who }],
			bidang: fieldLines(data, views),
			tahapan: stageLines(data),
			hasil: resultLines(data),
			kematangan: maturityLines(innovation, views),
			...offered,
			biaya: offered.biaya ?? budgetLines(data),
			peniru: adopterLines(id, views),
		},
		prerequisites:
			prerequisites.length === 0
				? undefined
				: prerequisites.map(({ id: own, text: sentence, must, substitute }) => ({
						id: own,
						text: sentence,
						must,
						substitute,
					})),
	};
}

/** An innovation by its id, as the comparison shows it. Throws for an id that the snapshot does not have. */
export function comparedInnovationOf(
	id: string,
	views: CatalogueViews,
	address: (path: string) => string,
): ComparedInnovation {
	const innovation = views.innovations.get(id);
	if (innovation === undefined)
		throw new Error(`No innovation has the id ${id}; innovationParams lists them all.`);
	return comparedInnovation(innovation, views.guides.get(id), views, address);
}

import { methodPath, regionIndexPath } from '../../domain/catalogue/address.ts';
import type { InnovationRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { ineligibilities } from '../../domain/index/eligibility.ts';
import { maturityOf, type Maturity } from '../../domain/index/maturity.ts';
import { effectiveRubric, type EffectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import { sidRowNumbers } from '../../schema/assessment.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Rubric } from '../../schema/rubric.ts';
import {
	ineligibilityText,
	missingNumberLabels,
	projectionLabel,
	simulationLabel,
} from '../copy/index-words.ts';
import { maturityText as text } from '../copy/maturity.ts';
import type { SiteLink } from '../frame.ts';
import { maturityRow, type FilledSidRow, type MaturityRow } from './maturity-row.ts';
import { derivationView, scoreView, type MaturityDerivation, type MaturityScore } from './maturity-score.ts';

/** A row that the summary names; `id` is its place in the page. */
interface RowReference {
	readonly number: string;
	readonly name: string;
	readonly id: string;
}

/** Maturity of one innovation: its score as a simulation, what it counts for, its rows, and where the figures come from. */
export interface MaturityView {
	readonly label: string;
	/** Said when the rows answer another rubric than the site's. */
	readonly otherRubric?: string | undefined;
	readonly rubric: { readonly title: string; readonly version: string; readonly method: SiteLink };
	/** Absent while a weight is unknown; then `missing` says so. */
	readonly score?: MaturityScore | undefined;
	readonly missing?: string | undefined;
	/** Whether it counts for the year of the rubric; absent while its score is unknown. */
	readonly standing?:
		| {
				readonly verdict: string;
				readonly reasons: readonly string[];
				readonly unchecked?: string | undefined;
				readonly index?: SiteLink | undefined;
		  }
		| undefined;
	readonly filled: { readonly count: string; readonly states: string };
	readonly mandatory: { readonly verdict: string; readonly missing: readonly RowReference[] };
	readonly unfilled: readonly RowReference[];
	readonly rows: readonly MaturityRow[];
	readonly derivation?: MaturityDerivation | undefined;
}

/** A row of which a rubric does not even tell the name. */
function namelessRow(number: (typeof sidRowNumbers)[number]): RubricRow {
	return {
		number,
		aspect: 'sid',
		variable: null,
		name: text.row(number),
		definition: null,
		weight: null,
		mandatory: null,
		levels: [null, null, null],
		threshold: null,
		bases: [],
		evidence: null,
		ownGuidance: null,
		note: null,
		sources: [],
	};
}

/**
 * The rubric by which an innovation is shown: the site's when the innovation answers a row of it; else the latest that
 * it answers and that can be computed; else the latest that it answers.
 */
function shownRubric(innovation: InnovationRecord, { rubrics, site }: Snapshot): EffectiveRubric | undefined {
	const answered = rubrics
		.map((rubric) => effectiveRubric(rubric, rubrics))
		.filter(({ assessmentId }) => Object.keys(innovation.data.assessments[assessmentId] ?? {}).length > 0);
	const own = answered.find(({ rubric }) => rubric.id === site.rubric);
	if (own !== undefined) return own;
	const others = answered
		.filter(({ projectedFrom }) => projectedFrom === undefined)
		.toSorted((first, second) => second.rubric.year - first.rubric.year);
	return (
		others.find(({ rubric, assessmentId }) => maturityOf(innovation, rubric, assessmentId) !== undefined) ??
		others[0]
	);
}

function rowViews(
	{ data, verified, documents, evidenceFaults }: InnovationRecord,
	{ rubric, assessmentId }: EffectiveRubric,
): readonly MaturityRow[] {
	const answers: Readonly<Record<string, FilledSidRow | undefined>> = data.assessments[assessmentId] ?? {};
	const rows =
		rubric.sid.rows ?? sidRowNumbers.filter((number) => answers[number] !== undefined).map(namelessRow);
	const held = new Set(verified[assessmentId]);
	return rows.flatMap(
		(row) =>
			maturityRow({
				row,
				filled: answers[row.number],
				held: held.has(row.number),
				rubric,
				documents,
				faults: evidenceFaults?.[assessmentId],
			}) ?? [],
	);
}

function mandatoryKnown({ rows }: Rubric['sid']): boolean {
	return (rows ?? []).some(({ mandatory }) => mandatory !== null);
}

/** Conditions of the rubric year that no source tells, and that are therefore not checked. */
function uncheckedConditions({ window, sid }: Rubric): string | undefined {
	const { conditions } = text;
	const unknown = [
		...(window?.from == null || window.to == null ? [conditions.window] : []),
		...(window?.minimumWords == null ? [conditions.words] : []),
		...(mandatoryKnown(sid) ? [] : [conditions.mandatory]),
	];
	return unknown.length === 0 ? undefined : text.unchecked(unknown);
}

function standingOf(
	innovation: InnovationRecord,
	{ rubric, assessmentId }: EffectiveRubric,
	maturity: Maturity,
	{ regions }: Snapshot,
): MaturityView['standing'] {
	const reasons = ineligibilities(innovation, rubric, maturity).map(ineligibilityText);
	const region = regions.find(({ id }) => id === innovation.regionId);
	const named = region?.data.assessments[assessmentId]?.submitted?.includes(innovation.slug) ?? true;
	const verdict = reasons.length > 0 ? text.notCounted : named ? text.counted : text.notNamed;
	return {
		verdict,
		reasons,
		unchecked: uncheckedConditions(rubric),
		index:
			region === undefined
				? undefined
				: { label: text.regionIndex(region.data.name), path: regionIndexPath(region.id) },
	};
}

function filledView(rows: readonly MaturityRow[], { sid }: Rubric): MaturityView['filled'] {
	const count = (state: MaturityRow['state']) => rows.filter((row) => row.state === state).length;
	const unfilled = count('belum-terisi');
	return {
		count: text.rowsKnown(rows.length - unfilled, sid.rows === null ? undefined : rows.length),
		states: text.statesOfFilled(count('terverifikasi'), count('menunggu-verifikasi-ulang'), count('klaim')),
	};
}

function mandatoryView(unfilled: readonly MaturityRow[], { sid }: Rubric): MaturityView['mandatory'] {
	if (!mandatoryKnown(sid)) return { verdict: text.mandatoryUnknown, missing: [] };
	const missing = unfilled.filter(({ mandatory }) => mandatory);
	const verdict = missing.length === 0 ? text.mandatoryFilled : text.mandatoryMissing;
	return { verdict, missing: missing.map(referenceTo) };
}

function referenceTo({ number, name, id }: MaturityRow): RowReference {
	return { number, name, id };
}

/** What the score of an innovation says, and by which rubric. */
export interface ShownMaturity extends Pick<MaturityView, 'label' | 'score' | 'missing'> {
	readonly rubricId: string;
	/** In hundredths; absent with the score. */
	readonly points?: Pick<Maturity, 'claimed' | 'verified' | 'maximum' | 'rows'> | undefined;
}

function shownBy(
	{ rubric, projectedFrom }: EffectiveRubric,
	maturity: Maturity | undefined,
	{ rubrics }: Snapshot,
): ShownMaturity {
	return {
		rubricId: rubric.id,
		label:
			projectedFrom === undefined
				? simulationLabel(rubric.title)
				: projectionLabel(rubric.title, titleIn(rubrics, projectedFrom)),
		score: maturity === undefined ? undefined : scoreView(maturity),
		points: maturity,
		missing: maturity === undefined ? missingNumberLabels['bobot-sid'] : undefined,
	};
}

/**
 * The score of an innovation as its page shows it, without the rows. Undefined when the innovation answers no row of any
 * rubric.
 */
export function shownMaturity(innovation: InnovationRecord, snapshot: Snapshot): ShownMaturity | undefined {
	const effective = shownRubric(innovation, snapshot);
	if (effective === undefined) return undefined;
	const { rubric, assessmentId } = effective;
	return shownBy(effective, maturityOf(innovation, rubric, assessmentId), snapshot);
}

function titleIn(rubrics: readonly Rubric[], id: string): string {
	return rubrics.find((known) => known.id === id)?.title ?? id;
}

/** The maturity section of an innovation's page. Undefined when the innovation answers no row of any rubric. */
export function maturityView(innovation: InnovationRecord, snapshot: Snapshot): MaturityView | undefined {
	const effective = shownRubric(innovation, snapshot);
	if (effective === undefined) return undefined;
	const { rubric, assessmentId } = effective;
	const { rubrics, site } = snapshot;
	const maturity = maturityOf(innovation, rubric, assessmentId);
	const { label, score, missing } = shownBy(effective, maturity, snapshot);
	const rows = rowViews(innovation, effective);
	const unfilled = rows.filter(({ state }) => state === 'belum-terisi');
	const files = [innovation.file, ...new Set([rubric.id, assessmentId].map((id) => `rubrics/${id}.yaml`))];
	return {
		label,
		otherRubric:
			rubric.id === site.rubric ? undefined : text.otherRubric(rubric.title, titleIn(rubrics, site.rubric)),
		rubric: {
			title: rubric.title,
			version: text.version(rubric.version),
			method: { label: text.method, path: methodPath(rubric.id) },
		},
		score,
		missing,
		standing: maturity === undefined ? undefined : standingOf(innovation, effective, maturity, snapshot),
		filled: filledView(rows, rubric),
		mandatory: mandatoryView(unfilled, rubric),
		unfilled: unfilled.map(referenceTo),
		rows,
		derivation: maturity === undefined ? undefined : derivationView(maturity, rubric, snapshot, files),
	};
}

/** The one sentence for an innovation that answers no row: units did not write it, or this site has no record of it. */
export function noMaturityText(innovation: InnovationRecord, { regions, rubrics, site }: Snapshot): string {
	const title = titleIn(rubrics, site.rubric);
	const region = regions.find(({ id }) => id === innovation.regionId);
	return region?.data.recordsFrom === 'unit' ? text.absentFromUnits(title) : text.absentFromSources(title);
}

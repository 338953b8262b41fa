import { innovationPath, regionPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { fractionText } from '../../domain/index/fraction.ts';
import type { Levels } from '../../domain/index/index-of-levels.ts';
import { basicServiceIds } from '../../domain/index/index-report.ts';
import { indexFormula } from '../../domain/index/index-score.ts';
import type { IndexScore } from '../../domain/index/index-score.ts';
import type { InnovationStanding } from '../../domain/index/region-index.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import type { RowScore } from '../../domain/rubric/row-score.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { inputText as text } from '../copy/index-input.ts';
import { simulationLabel } from '../copy/index-words.ts';
import {
	inputFormat,
	type InnovationInput,
	type RegionInputs,
	type RowInput,
	type RubricInput,
	type RulesFile,
	type ScoreInput,
} from './index-input.ts';
import { indexViews, regionReportOf } from './index-views.ts';

function rowInputs(rows: readonly RubricRow[] | null): readonly RowInput[] | undefined {
	const inputs = (rows ?? []).flatMap(({ number, aspect, name, weight, mandatory, levels, ownGuidance }) =>
		weight === null ? [] : [{ number, aspect, name, weight, mandatory, levels, effort: ownGuidance?.effort }],
	);
	return rows === null || inputs.length < rows.length ? undefined : inputs;
}

function rubricInput(written: Rubric, rubrics: readonly Rubric[]): RubricInput | undefined {
	const { rubric, projectedFrom } = effectiveRubric(written, rubrics);
	const formula = indexFormula(rubric);
	const [spd, sid] = [rowInputs(rubric.spd.rows), rowInputs(rubric.sid.rows)];
	if (formula?.bands === undefined || formula.count === undefined) return undefined;
	if (spd === undefined || sid === undefined) return undefined;
	const { id, version, year, title } = rubric;
	const base = rubrics.find((known) => known.id === projectedFrom);
	return {
		id,
		version,
		year,
		title,
		projectedFrom: base === undefined ? undefined : { id: base.id, title: base.title },
		formula,
		rows: [...spd, ...sid],
	};
}

/** Rubrics of which everything is known that an index is computed with, in the order of their years. */
export function rulesFile({ site, reference, rubrics }: Snapshot): RulesFile {
	const names = new Map(reference.affairs.map(({ id, name }) => [id, name]));
	return {
		format: inputFormat,
		note: text.rulesNote,
		current: site.rubric,
		basicServices: basicServiceIds(reference).map((id) => ({ id, name: names.get(id) ?? id })),
		rubrics: rubrics.flatMap((rubric) => rubricInput(rubric, rubrics) ?? []),
	};
}

function levelsOf(rows: readonly RowScore[]): Levels {
	return Object.fromEntries(
		rows.flatMap(({ number, level }) => (level === undefined ? [] : [[number, level]])),
	);
}

function verifiedOf(rows: readonly RowScore[]): readonly string[] {
	return rows.flatMap(({ number, state }) => (state === 'terverifikasi' ? [number] : []));
}

function innovationInput(
	{ id, maturity, reasons, named, counted, basicService }: InnovationStanding,
	titles: ReadonlyMap<string, string>,
	toHref: (path: string) => string,
): InnovationInput {
	return {
		id,
		title: titles.get(id) ?? id,
		path: toHref(innovationPath(id)),
		levels: maturity === undefined ? undefined : levelsOf(maturity.rows),
		verified: verifiedOf(maturity?.rows ?? []),
		basicService,
		named,
		counted,
		reasons,
	};
}

function scoreInput({ exact, ...score }: IndexScore): ScoreInput {
	return { ...score, exact: fractionText(exact) };
}

/** Everything that the index of a region is computed from, and the result. `toHref` adds the base of the site. */
export function regionInputs(
	snapshot: Snapshot,
	regionId: string,
	toHref: (path: string) => string,
): RegionInputs {
	const { asOf, commit, rubric } = indexViews(snapshot).report;
	const { id, name, sample, index } = regionReportOf(snapshot, regionId);
	const { spd, claimed, verified } = index;
	const titles = new Map(
		snapshot.innovations
			.filter((record) => record.regionId === regionId)
			.map((record) => [record.id, record.data.title]),
	);
	return {
		format: inputFormat,
		note: `${simulationLabel(rubric.title)} ${text.regionNote}`,
		sample,
		region: { id, name, path: toHref(regionPath(id)) },
		asOf,
		commit,
		rubric,
		spd: levelsOf(spd?.rows ?? []),
		spdVerified: verifiedOf(spd?.rows ?? []),
		spdStated: spd !== undefined && spd.rows === undefined ? spd.claimed : undefined,
		innovations: index.innovations.map((standing) => innovationInput(standing, titles, toHref)),
		missing: index.missing,
		expected:
			claimed === undefined || verified === undefined
				? undefined
				: { claimed: scoreInput(claimed), verified: scoreInput(verified) },
	};
}

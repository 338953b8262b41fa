import { facetPath } from '../../domain/catalogue/address.ts';
import type { InnovationRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { criteria } from '../../schema/innovation.ts';
import { formatDate, formatList, formatNumber, formatRupiah } from '../copy/formats.ts';
import { innovationText as text } from '../copy/record.ts';
import {
	criterionLabels,
	formLabels,
	improvementLabels,
	initiatorLabels,
	stageLabels,
	statusLabels,
	typeLabels,
} from '../copy/labels.ts';
import { recordFields as fields } from '../copy/record-fields.ts';
import { sourceView, type SiteLink, type SourceView } from '../frame.ts';
import type { LabelLookup } from '../label-lookup.ts';

/** One value of a field: plain text, or a link when `path` (in the site) or `url` (outside) is given. */
export interface FieldValue {
	readonly text: string;
	readonly path?: string | undefined;
	readonly url?: string | undefined;
}

/** One line of the full record. No values means that nothing is known. */
interface RecordRow {
	readonly label: string;
	readonly values: readonly FieldValue[];
}

export interface ImprovementView {
	readonly kind: string;
	readonly measure: string;
	readonly unit: string;
	readonly before?: { readonly value: string; readonly period: string } | undefined;
	readonly after: { readonly value: string; readonly period: string };
	readonly source?: SourceView | undefined;
}

type Innovation = InnovationRecord['data'];

const plain = (value: string | undefined): readonly FieldValue[] =>
	value === undefined ? [] : [{ text: value }];

const linked = ({ label, path }: SiteLink): FieldValue => ({ text: label, path });

/** A sentence with an optional source, linked where the source has an address. */
function sourced(sentence: string, source: { readonly url?: string | undefined } | undefined): FieldValue {
	return { text: sentence, url: source?.url };
}

export function improvementViews(improvements: Innovation['improvements']): readonly ImprovementView[] {
	return improvements.map(({ kind, measure, unit, before, after, source }) => ({
		kind: improvementLabels[kind],
		measure,
		unit,
		before: before === undefined ? undefined : { value: formatNumber(before.value), period: before.period },
		after: { value: formatNumber(after.value), period: after.period },
		source: source === undefined ? undefined : sourceView(source),
	}));
}

function affairRows(data: Innovation, labels: LabelLookup): readonly RecordRow[] {
	const affairLink = (id: string) => linked({ label: labels.affair(id), path: facetPath('urusan', id) });
	return [
		{ label: fields.affair, values: data.affair === undefined ? [] : [affairLink(data.affair)] },
		{ label: fields.relatedAffairs, values: data.relatedAffairs.map(affairLink) },
		{
			label: fields.themes,
			values: data.themes.map((id) => linked({ label: labels.theme(id), path: facetPath('tema', id) })),
		},
	];
}

function programmeRow(innovation: InnovationRecord, snapshot: Snapshot): RecordRow {
	const programmes = snapshot.regions.find(({ id }) => id === innovation.regionId)?.data.programmes ?? [];
	const titles = new Map(
		programmes.flatMap(({ id, title, tags }) => [
			[id, title] as const,
			...tags.map((tag) => [tag.id, `${title}: ${tag.title}`] as const),
		]),
	);
	return {
		label: fields.programmes,
		values: innovation.data.programmes.map((id) => ({ text: titles.get(id) ?? id })),
	};
}

function dateRows({ dates }: Innovation): readonly RecordRow[] {
	const { trial, implementation, development } = dates;
	const developed =
		development === undefined
			? undefined
			: formatDate(development.on) + (development.note === undefined ? '' : text.otherDate(development.note));
	return [
		{ label: fields.trial, values: plain(trial === undefined ? undefined : formatDate(trial)) },
		{
			label: fields.implementation,
			values: plain(implementation === undefined ? undefined : formatDate(implementation)),
		},
		{ label: fields.development, values: plain(developed) },
	];
}

function resourceRows(data: Innovation): readonly RecordRow[] {
	return [
		{
			label: fields.budget,
			values: data.budget.map(({ year, amount, fund, source }) =>
				sourced(`${String(year)}: ${formatRupiah(amount)}${fund === undefined ? '' : ` (${fund})`}`, source),
			),
		},
		{
			label: fields.intellectualProperty,
			values: data.intellectualProperty.map(({ kind, number, date, source }) =>
				sourced(
					[kind, number, date === undefined ? undefined : formatDate(date)]
						.flatMap((part) => part ?? [])
						.join(', '),
					source,
				),
			),
		},
		{
			label: fields.awards,
			values: data.awards.map(({ name, organiser, year, source }) =>
				sourced(
					[name, organiser, year === undefined ? undefined : String(year)]
						.flatMap((part) => part ?? [])
						.join(', '),
					source,
				),
			),
		},
	];
}

/** The record in the order of the ministry's form: the lines that are known, and the names of those that are not. */
export interface RecordView {
	readonly known: readonly RecordRow[];
	readonly unknown: readonly string[];
}

export function recordView(
	innovation: InnovationRecord,
	snapshot: Snapshot,
	labels: LabelLookup,
): RecordView {
	const rows = recordRows(innovation, snapshot, labels);
	return {
		known: rows.filter(({ values }) => values.length > 0),
		unknown: rows.filter(({ values }) => values.length === 0).map(({ label }) => label),
	};
}

/** Every line of the record in the order of the form; one without values is not known. */
export function recordRows(
	innovation: InnovationRecord,
	snapshot: Snapshot,
	labels: LabelLookup,
): readonly RecordRow[] {
	const { data } = innovation;
	return [
		{ label: fields.title, values: plain(data.title) },
		{ label: fields.aliases, values: data.aliases.length === 0 ? [] : plain(formatList(data.aliases)) },
		{ label: fields.stage, values: plain(data.stage === undefined ? undefined : stageLabels[data.stage]) },
		{
			label: fields.initiator,
			values: plain(data.initiator === undefined ? undefined : initiatorLabels[data.initiator]),
		},
		{ label: fields.type, values: plain(data.type === undefined ? undefined : typeLabels[data.type]) },
		{ label: fields.form, values: plain(data.form === undefined ? undefined : formLabels[data.form]) },
		...affairRows(data, labels),
		programmeRow(innovation, snapshot),
		...dateRows(data),
		{ label: fields.partners, values: data.partners.map((partner) => ({ text: partner })) },
		...criteria.map((criterion) => ({
			label: criterionLabels[criterion],
			values: plain(data.criteria[criterion]),
		})),
		...resourceRows(data),
		{
			label: fields.status,
			values: plain(data.status === undefined ? undefined : statusLabels[data.status.state]),
		},
	];
}

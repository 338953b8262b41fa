import { innovationPath } from '../../domain/catalogue/address.ts';
import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { rubricOf } from '../../domain/index/index-report.ts';
import { proseHeadings } from '../../schema/innovation.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { dossierText as text } from '../copy/dossier.ts';
import { maturityView, type MaturityView } from '../index/maturity.ts';
import type { MaturityRow } from '../index/maturity-row.ts';
import { centred, heading, list, note, paragraph, table } from '../kit/kit-blocks.ts';
import type { KitBlock, KitDocument } from '../kit/kit-document.ts';
import { fullAddress, stampOf } from '../open-data/stamp.ts';
import { recordRows } from '../record/innovation-record.ts';
import { picturesOf, proseContext } from './dossier-pictures.ts';
import { proseBlocks, type ProseContext } from './prose-blocks.ts';
import { proseParts } from './prose-parts.ts';

interface Fact {
	readonly label: string;
	readonly value: string;
}

/** Lines of the profile in the order of the form; those that nobody has recorded say so. */
function profileFacts(record: InnovationRecord, { snapshot, labels }: CatalogueViews): readonly Fact[] {
	const rows = recordRows(record, snapshot, labels).map(({ label, values }) => ({
		label,
		value: values.length === 0 ? text.unknown : values.map((value) => value.text).join('; '),
	}));
	return [...rows, { label: text.video, value: record.data.video?.url ?? text.unknown }];
}

function proseSections(
	{ prose }: InnovationRecord,
	context: ProseContext,
	minimum: number | undefined,
): readonly KitBlock[] {
	const written = proseBlocks(prose.html, context);
	return proseParts(prose.html).flatMap(({ heading: title }) => {
		const blocks = written.get(title) ?? [];
		return [
			...(title === '' ? [] : [heading(title, 3)]),
			...(blocks.length === 0 ? [paragraph(text.unknown)] : blocks),
			...(title === 'Rancang bangun' && blocks.length > 0
				? [note(text.words(prose.wordCounts[title] ?? 0, minimum))]
				: []),
		];
	});
}

const isFilled = ({ state }: MaturityRow) => state !== 'belum-terisi';

function rowBlocks(maturity: MaturityView | undefined): readonly KitBlock[] {
	if (maturity === undefined) return [paragraph(text.noRows)];
	const { score, label, otherRubric, rows } = maturity;
	return [
		note(label),
		...(otherRubric === undefined ? [] : [paragraph(otherRubric)]),
		...(score === undefined ? [] : [paragraph(text.score(score.claimed, score.verified, score.maximum))]),
		...table(
			text.rowsHead,
			[6, 25, 31, 12, 26],
			rows.map((row) => [
				row.number,
				row.mandatory ? `${row.name} ${text.mandatory}` : row.name,
				row.level === undefined ? text.unknown : `${row.level.text}: ${row.level.wording}`,
				isFilled(row) ? (row.points ?? text.unknown) : text.unknown,
				[row.stateText, row.checked].flatMap((part) => part ?? []).join('. '),
			]),
		),
	];
}

function evidenceBlocks(
	maturity: MaturityView | undefined,
	addressOf: (path: string) => string,
): readonly KitBlock[] {
	const rows = (maturity?.rows ?? []).flatMap((row) =>
		row.evidence.map(({ text: title, path, url, detail, fault }) => [
			row.number,
			[title, detail === '' ? undefined : detail].flatMap((part) => part ?? []).join(', '),
			[path === undefined ? (url ?? text.nowhere) : addressOf(path), fault]
				.flatMap((part) => part ?? [])
				.join('. '),
		]),
	);
	return rows.length === 0 ? [paragraph(text.noEvidence)] : table(text.evidenceHead, [9, 45, 46], rows);
}

/** Everything that a reader of the form would look for and not find. */
function missingPoints(
	record: InnovationRecord,
	facts: readonly Fact[],
	maturity: MaturityView | undefined,
	minimum: number | undefined,
): readonly string[] {
	const fields = facts.filter(({ value }) => value === text.unknown).map(({ label }) => label);
	const written = new Map(proseParts(record.prose.html).map(({ heading: title, lines }) => [title, lines]));
	const headings = proseHeadings.filter((title) => (written.get(title) ?? []).length === 0);
	const words = record.prose.wordCounts['Rancang bangun'];
	const rows = maturity?.rows ?? [];
	const named = (some: readonly MaturityRow[]) => some.map(({ number, name }) => `${number} ${name}`);
	const open = rows.filter((row) => !isFilled(row));
	const point = (items: readonly string[], say: (items: readonly string[]) => string) =>
		items.length === 0 ? [] : [say(items)];
	return [
		...point(fields, text.missingFields),
		...point(headings, text.missingProse),
		...(minimum !== undefined && words !== undefined && words < minimum
			? [text.missingShort(words, minimum)]
			: []),
		...(maturity === undefined ? [text.noRows] : []),
		...point(named(open.filter(({ mandatory }) => mandatory)), text.missingMandatory),
		...point(named(open.filter(({ mandatory }) => !mandatory)), text.missingRows),
		...point(named(rows.filter(({ unsupported }) => unsupported)), text.missingEvidence),
	];
}

/** The print-ready dossier of one innovation, for the ministry's season of entries. The same content, the same paper. */
export function innovationDossier(record: InnovationRecord, views: CatalogueViews): KitDocument {
	const { snapshot, labels } = views;
	const { data, regionId, slug, id } = record;
	const stamp = stampOf(snapshot);
	const page = fullAddress(stamp, innovationPath(id));
	const maturity = maturityView(record, snapshot);
	const minimum = rubricOf(snapshot, snapshot.site.rubric).window?.minimumWords ?? undefined;
	const agency = data.agency === undefined ? undefined : labels.agencyNames(`${regionId}/${data.agency}`)[0];
	const facts = profileFacts(record, views);
	const pictures = picturesOf(record);
	const context = proseContext(record, (path) => fullAddress(stamp, path), page);
	const missing = missingPoints(record, facts, maturity, minimum);
	return {
		fileName: slug,
		title: text.title(data.title),
		draft: text.draft(snapshot.site.name, snapshot.asOf),
		sample: data.sample ? text.sample : undefined,
		origin: text.origin(page),
		landscape: false,
		blocks: [
			centred(data.title, 1),
			{
				kind: 'facts',
				rows: [
					{ label: text.region, value: labels.region(regionId) },
					{ label: text.agency, value: agency ?? text.unknown },
					{ label: text.page, value: page },
					{ label: text.reviewed, value: text.reviewedBy(data.reviewed.on, data.reviewed.by) },
				],
			},
			paragraph(data.summary),
			heading(text.profile),
			note(text.profileNote),
			{ kind: 'facts', rows: facts },
			heading(text.prose),
			...proseSections(record, context, minimum),
			...(pictures.length === 0 ? [] : [heading(text.pictures, 3), ...pictures]),
			heading(text.rows),
			...rowBlocks(maturity),
			heading(text.evidence),
			...evidenceBlocks(maturity, (path) => fullAddress(stamp, path)),
			heading(text.missing),
			...(missing.length === 0 ? [paragraph(text.nothingMissing)] : list('box', missing)),
		],
	};
}

import { scaledBudget } from '../../domain/replication/cost.ts';
import { formatNumber, formatRupiah } from '../copy/formats.ts';
import { budgetText } from '../copy/kit-budget.ts';
import { referenceText as text } from '../copy/kit-reference.ts';
import { kitText } from '../copy/kit.ts';
import { heading, list, note, paragraph, table } from './kit-blocks.ts';
import type { KitBlock, KitForm } from './kit-document.ts';
import type { KitGuide } from './kit-guide.ts';

/** Empty lines where the guide names no staff. */
const emptyLines = 4;

/** Who is needed. */
export function staffBlocks({ staff }: KitGuide): readonly KitBlock[] {
	const rows = staff.map(({ role, count, share, skill }) => [
		role,
		formatNumber(count),
		share === undefined ? kitText.noData : kitText.percent(share),
		skill ?? '',
	]);
	const empty = Array.from({ length: emptyLines }, () => text.staffHead.map(() => text.unfilled));
	return [
		heading(text.staff),
		...(staff.length === 0 ? [paragraph(text.noStaff)] : []),
		...table(text.staffHead, [32, 12, 18, 38], staff.length === 0 ? empty : rows),
	];
}

/** Systems and data; nothing when the guide has no part about them. */
export function ictBlocks({ ict }: KitGuide): readonly KitBlock[] {
	if (ict === undefined) return [];
	const parts = [
		{ label: text.ictRows.systems, texts: ict.systems },
		{ label: text.ictRows.data, texts: ict.data },
		{ label: text.ictRows.integrations, texts: ict.integrations },
		{ label: text.ictRows.hosting, texts: ict.hosting === undefined ? [] : [ict.hosting] },
	].filter(({ texts }) => texts.length > 0);
	if (parts.length === 0) return [];
	return [
		heading(text.ict),
		...parts.flatMap(({ label, texts }) => [heading(label, 3), ...list('bullet', texts)]),
	];
}

function priceYears(costs: KitGuide['costs']): string {
	const years = costs.map(({ priceYear }) => priceYear);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** Sums for this region, and what they still lack. */
export function costBlocks({ costs }: KitGuide, { scale }: KitForm): readonly KitBlock[] {
	if (costs.length === 0) return [heading(text.costs), paragraph(text.noCosts), paragraph(text.fund)];
	const { lines, once, yearly, missing } = scaledBudget(costs, scale);
	const sum = (amount: number, own: typeof lines) => {
		if (own.length === 0) return text.unwritten;
		if (own.every(({ factor }) => factor === undefined)) return kitText.noData;
		const known = own.every(({ factor }) => factor !== undefined);
		return known ? formatRupiah(amount) : text.atLeast(formatRupiah(amount));
	};
	const linesOf = (frequency: 'sekali' | 'per-tahun') =>
		lines.filter(({ line }) => line.frequency === frequency);
	const asked = missing.flatMap((driver) =>
		driver === 'daerah' ? [] : [budgetText.entry[driver].label.toLowerCase()],
	);
	const estimates = costs.filter(({ basis }) => basis === 'perkiraan').length;
	return [
		heading(text.costs),
		...table(
			text.costsHead,
			[60, 40],
			[
				[text.once, sum(once, linesOf('sekali'))],
				[text.yearly, sum(yearly, linesOf('per-tahun'))],
				[text.firstYear, sum(once + yearly, lines)],
			],
		),
		...(asked.length === 0 ? [] : [paragraph(text.costsMissing(asked))]),
		paragraph(text.costsNote(priceYears(costs), estimates, costs.length)),
		paragraph(text.fund),
	];
}

/** Regulations to write or to adapt. */
export function regulationBlocks({ regulations }: KitGuide): readonly KitBlock[] {
	const rows = regulations.map(({ kind, title, url, adapt }) => [
		kind,
		url === undefined ? title : `${title} (${url})`,
		adapt ?? '',
	]);
	return [
		heading(text.regulations),
		...(rows.length === 0 ? [paragraph(text.noRegulations)] : []),
		...table(text.regulationsHead, [22, 42, 36], rows),
	];
}

/** By what success is measured, with room for the region's own beginning. */
export function indicatorBlocks({ indicators }: KitGuide): readonly KitBlock[] {
	const rows = indicators.map(({ name, unit, baseline, target }) => [
		name,
		unit,
		baseline ?? kitText.noData,
		text.unfilled,
		target ?? text.unfilled,
	]);
	return [
		heading(text.indicators),
		...(rows.length === 0 ? [paragraph(text.noIndicators)] : []),
		...table(text.indicatorsHead, [28, 12, 22, 18, 20], rows),
	];
}

/** What can fail. */
export function riskBlocks({ risks }: KitGuide): readonly KitBlock[] {
	const rows = risks.map(({ risk, sign, answer }) => [risk, sign ?? '', answer ?? '']);
	return [
		heading(text.risks),
		...(rows.length === 0 ? [paragraph(text.noRisks)] : [note(text.risksNote)]),
		...table(text.risksHead, [34, 30, 36], rows),
	];
}

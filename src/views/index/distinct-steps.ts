import type { MarginalGain, Step } from '../../domain/index/marginal-gains.ts';

/** How many steps of one kind are worth showing; rows are different things, so they have no such limit. */
const shownOfKind = 3;

/** Steps that say the same share a key: a row of the SID in one innovation, in another one, and in all of them. */
function keyOf(step: Step): string {
	switch (step.kind) {
		case 'baris-sid':
		case 'baris-sid-semua':
			return `sid ${step.row}`;
		case 'baris-spd':
			return `spd ${step.row}`;
		case 'ajukan':
		case 'penuhi-syarat':
			return `${step.kind} ${step.innovation}`;
		case 'inovasi-baru':
		case 'lengkapi-yandas':
			return step.kind;
		default:
			return step satisfies never;
	}
}

/** The largest step of each key in the order given, and not too many of one kind. */
export function distinctSteps(gains: readonly MarginalGain[]): readonly MarginalGain[] {
	const seen = new Set<string>();
	const kinds = new Map<string, number>();
	return gains.filter(({ step }) => {
		const key = keyOf(step);
		if (seen.has(key)) return false;
		seen.add(key);
		if (step.kind !== 'ajukan' && step.kind !== 'penuhi-syarat') return true;
		const alike = (kinds.get(step.kind) ?? 0) + 1;
		kinds.set(step.kind, alike);
		return alike <= shownOfKind;
	});
}

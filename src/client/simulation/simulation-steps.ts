import { hundredths } from '../../domain/index/fraction.ts';
import type { MarginalGain, Step } from '../../domain/index/marginal-gains.ts';
import { formatChange, formatNumber } from '../../views/copy/formats.ts';
import { stepText } from '../../views/copy/index-steps.ts';
import { effortLabels, unknownEffort } from '../../views/copy/index-words.ts';
import { scriptText as text } from '../../views/copy/simulation-script.ts';
import { distinctSteps } from '../../views/index/distinct-steps.ts';

/** A step that can be taken in the simulation. */
export interface SimulationStep {
	readonly step: Step;
	readonly title: string;
	/** `+0,60`; what a new innovation brings is only nearly so, because levels cannot express every maturity. */
	readonly gain: string;
	readonly effort: string;
}

export interface StepNames {
	readonly row: (number: string) => string;
	readonly innovation: (id: string) => string;
}

const shown = 10;

function titleOf(step: Step, names: StepNames): string {
	switch (step.kind) {
		case 'baris-spd':
			return text.spdStep(stepText.spd(step.row, names.row(step.row)), step.from);
		case 'baris-sid':
			return stepText.sidOne(step.row, names.row(step.row), names.innovation(step.innovation));
		case 'baris-sid-semua':
			return stepText.sidAll(step.row, names.row(step.row), formatNumber(step.innovations));
		case 'ajukan':
			return stepText.submit(names.innovation(step.innovation));
		case 'penuhi-syarat':
			return stepText.qualify(names.innovation(step.innovation));
		case 'inovasi-baru':
			return stepText.another;
		case 'lengkapi-yandas':
			return stepText.completeServices(formatNumber(step.needed));
		default:
			return step satisfies never;
	}
}

function gainWords({ step, gain }: MarginalGain): string {
	const change = formatChange(hundredths(gain));
	const isExact = step.kind === 'baris-spd' || step.kind === 'baris-sid' || step.kind === 'baris-sid-semua';
	return isExact || step.kind === 'ajukan' ? change : `${text.nearly} ${change}`;
}

/** The steps that raise the simulated index most, each said once, largest first. */
export function simulationSteps(gains: readonly MarginalGain[], names: StepNames): readonly SimulationStep[] {
	return distinctSteps(gains)
		.slice(0, shown)
		.map((found) => ({
			step: found.step,
			title: titleOf(found.step, names),
			gain: gainWords(found),
			effort: found.effort === undefined ? unknownEffort : effortLabels[found.effort],
		}));
}

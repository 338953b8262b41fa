import type { ThresholdRange } from './rubric-threshold.ts';

/** Neighbouring ranges from the smallest figures to the largest, whatever level they give. */
export function neighbours(
	ranges: readonly [ThresholdRange, ThresholdRange, ThresholdRange],
	direction: 'naik' | 'turun',
): readonly (readonly [lower: ThresholdRange, upper: ThresholdRange])[] {
	const [first, second, third] = ranges;
	return direction === 'naik'
		? [
				[first, second],
				[second, third],
			]
		: [
				[third, second],
				[second, first],
			];
}

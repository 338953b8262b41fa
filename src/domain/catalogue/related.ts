import { byCodePoint } from './order.ts';
import type { InnovationRecord } from './snapshot.ts';

/** How much two innovations share; 0 means that a reader of one has no reason to see the other. */
function affinity(a: InnovationRecord, b: InnovationRecord): number {
	let points = 0;
	if (a.data.affair !== undefined) {
		if (a.data.affair === b.data.affair) points += 4;
		else if (b.data.relatedAffairs.includes(a.data.affair)) points += 2;
	}
	points += a.data.themes.filter((theme) => b.data.themes.includes(theme)).length;
	return points;
}

function touchedTopics({ data }: InnovationRecord): readonly string[] {
	return [...(data.affair === undefined ? [] : [data.affair]), ...data.relatedAffairs, ...data.themes];
}

/**
 * Finds up to `limit` innovations that share an affair or a theme with the given one, closest first; among equals
 * one from another region comes first, because it is news to the reader. Only records that share a topic are
 * compared, so that a catalogue of many thousands stays quick.
 */
export function relatedFinder(
	all: readonly InnovationRecord[],
	limit: number,
): (innovation: InnovationRecord) => readonly InnovationRecord[] {
	const byTopic = Map.groupBy(
		all.flatMap((innovation) => touchedTopics(innovation).map((topic) => ({ topic, innovation }))),
		({ topic }) => topic,
	);
	return (innovation) => {
		const topics = [
			...(innovation.data.affair === undefined ? [] : [innovation.data.affair]),
			...innovation.data.themes,
		];
		const candidates = new Set(
			topics.flatMap((topic) => byTopic.get(topic) ?? []).map((entry) => entry.innovation),
		);
		candidates.delete(innovation);
		return [...candidates]
			.map((other) => ({
				other,
				points: affinity(innovation, other),
				nearby: other.regionId === innovation.regionId ? 1 : 0,
			}))
			.sort((a, b) => b.points - a.points || a.nearby - b.nearby || byCodePoint(a.other.id, b.other.id))
			.slice(0, limit)
			.map(({ other }) => other);
	};
}

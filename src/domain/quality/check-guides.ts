import type { Condition } from '../../schema/guide-prerequisite.ts';
import type { Step } from '../../schema/guide-steps.ts';
import { cyclicSteps } from '../replication/schedule.ts';
import { unknownAffair } from './check-references.ts';
import type { Entries, GuideEntry } from './entries.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** Guides without an innovation, steps that cannot be put in order, and conditions and costs that say nothing. */
export function checkGuides(entries: Entries): readonly Problem[] {
	const affairs = new Set(entries.reference.affairs.map(({ id }) => id));
	const systems = new Set(entries.reference.systems.map(({ id }) => id));
	return entries.guides.flatMap((guide) => [
		...withoutInnovation(entries, guide),
		...unknownSteps(guide),
		...circularSteps(guide),
		...wrongConditions(guide, affairs, systems),
		...costsWithoutSource(guide),
	]);
}

function withoutInnovation({ innovationIds }: Entries, { id, file }: GuideEntry): readonly Problem[] {
	if (innovationIds.has(id)) return [];
	const message = `Panduan ini tidak punya inovasi: \`innovations/${id}.mdx\` tidak ada.${suggestionText(id, innovationIds)} Nama folder dan berkas panduan sama dengan inovasinya.`;
	return [{ code: 'rujukan-tidak-dikenal', file, path: [], message }];
}

interface PlacedStep {
	readonly step: Step;
	readonly path: Problem['path'];
}

/** The steps of all phases in the order of the guide. */
export function placedSteps({ data }: Pick<GuideEntry, 'data'>): readonly PlacedStep[] {
	return data.phases.flatMap(({ steps }, phase) =>
		steps.map((step, index) => ({ step, path: ['phases', phase, 'steps', index] })),
	);
}

function unknownSteps(guide: GuideEntry): readonly Problem[] {
	const steps = placedSteps(guide);
	const known = new Set(steps.map(({ step }) => step.id));
	return steps.flatMap(({ step, path }) =>
		step.after.flatMap((id, index): readonly Problem[] => {
			if (known.has(id)) return [];
			const message = `Langkah \`${id}\` tidak ada di panduan ini.${suggestionText(id, known)} Tulis \`id\` langkah yang harus selesai lebih dahulu, atau hapus rujukannya.`;
			return [{ code: 'rujukan-tidak-dikenal', file: guide.file, path: [...path, 'after', index], message }];
		}),
	);
}

/** One problem per circle, at the first step of the guide that is part of it. */
function circularSteps(guide: GuideEntry): readonly Problem[] {
	const steps = placedSteps(guide);
	const waitsFor = new Map(steps.map(({ step }) => [step.id, step.after]));
	const named = new Set<string>();
	return cyclicSteps(guide.data.phases).flatMap((id): readonly Problem[] => {
		const place = steps.find(({ step }) => step.id === id && step.after.length > 0);
		if (named.has(id) || place === undefined) return [];
		const circle = circleFrom(id, waitsFor);
		for (const member of circle) named.add(member);
		const shown = circle.map((member) => `\`${member}\``).join(' → ');
		const message = `Langkah saling menunggu: ${shown}; tanda panah berarti "menunggu". Hapus salah satu ID dari \`after\`, agar ada langkah yang dapat dimulai.`;
		return [{ code: 'langkah-melingkar', file: guide.file, path: [...place.path, 'after'], message }];
	});
}

/** The shortest way from a step back to itself, with the step at both ends. */
function circleFrom(id: string, waitsFor: ReadonlyMap<string, readonly string[]>): readonly string[] {
	const ways: (readonly string[])[] = [[id]];
	const seen = new Set<string>();
	for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
		for (const next of waitsFor.get(way.at(-1) ?? '') ?? []) {
			if (next === id) return [...way, id];
			if (seen.has(next)) continue;
			seen.add(next);
			ways.push([...way, next]);
		}
	}
	return [id];
}

function wrongConditions(
	{ file, data }: GuideEntry,
	affairs: ReadonlySet<string>,
	systems: ReadonlySet<string>,
): readonly Problem[] {
	return data.prerequisites.flatMap(({ condition }, index) => {
		if (condition === undefined) return [];
		const path = ['prerequisites', index, 'condition'];
		if (condition.kind === 'urusan')
			return unknownAffair(file, condition.affair, [...path, 'affair'], affairs);
		if (condition.kind === 'sistem')
			return unknownSystem(file, condition.system, [...path, 'system'], systems);
		return condition.kind === 'penduduk' ? wrongRange(file, path, condition) : [];
	});
}

function unknownSystem(
	file: string,
	id: string,
	path: Problem['path'],
	systems: ReadonlySet<string>,
): readonly Problem[] {
	if (systems.has(id)) return [];
	const message = `Sistem \`${id}\` tidak dikenal.${suggestionText(id, systems)} Daftar ID sistem ada di \`reference/systems.yaml\`; tambahkan ke sana bila sistem ini belum terdaftar.`;
	return [{ code: 'sistem-tidak-dikenal', file, path, message }];
}

function wrongRange(
	file: string,
	path: Problem['path'],
	{ min, max }: Extract<Condition, { kind: 'penduduk' }>,
): readonly Problem[] {
	const code = 'nilai-tidak-sah';
	if (min === undefined && max === undefined) {
		const message = 'Syarat penduduk tanpa batas tidak dapat dicocokkan. Tulis `min`, `max`, atau keduanya.';
		return [{ code, file, path, message }];
	}
	if (min === undefined || max === undefined || min <= max) return [];
	const message = `Paling sedikit (\`${String(min)}\`) lebih besar daripada paling banyak (\`${String(max)}\`): tidak ada daerah yang memenuhinya. Periksa kedua angka.`;
	return [{ code, file, path: [...path, 'min'], message }];
}

function costsWithoutSource({ file, data }: GuideEntry): readonly Problem[] {
	return data.costs.flatMap(({ item, basis, source }, index): readonly Problem[] => {
		if (basis !== 'sumber' || source !== undefined) return [];
		const message = `Biaya \`${item}\` dinyatakan tertulis di sumber, tetapi sumbernya belum ada. Tulis \`source\`, atau \`basis: perkiraan\`.`;
		return [{ code: 'sumber-tidak-ada', file, path: ['costs', index, 'basis'], message }];
	});
}

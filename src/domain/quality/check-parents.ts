import type { AgencyFileEntry, Entries } from './entries.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** Parents of agencies that do not exist, and agencies that are their own ancestor. */
export function checkParents(entries: Entries): readonly Problem[] {
	return entries.agencyFiles.flatMap((file) => [...unknownParents(file), ...circularParents(file)]);
}

function unknownParents({ file, regionId, agencies }: AgencyFileEntry): readonly Problem[] {
	const known = new Set(agencies.map((agency) => agency.id));
	return agencies.flatMap(({ parent }, index): readonly Problem[] => {
		if (parent === undefined || known.has(parent)) return [];
		const message = `Unit induk \`${parent}\` tidak ada di berkas ini.${suggestionText(parent, known)} Daftarkan induknya di \`agencies/${regionId}.yaml\`, atau hapus baris \`parent\`.`;
		return [{ code: 'unit-tidak-dikenal', file, path: ['agencies', index, 'parent'], message }];
	});
}

/** One problem per circle, at the first agency of the file that is part of it. */
function circularParents({ file, agencies }: AgencyFileEntry): readonly Problem[] {
	const parents = new Map(agencies.map((agency) => [agency.id, agency.parent]));
	const settled = new Set<string>();
	return agencies.flatMap(({ id }): readonly Problem[] => {
		const trail: string[] = [];
		let current: string | undefined = id;
		while (current !== undefined && !settled.has(current) && !trail.includes(current)) {
			trail.push(current);
			current = parents.get(current);
		}
		for (const visited of trail) settled.add(visited);
		const start = current === undefined ? -1 : trail.indexOf(current);
		if (start === -1) return [];
		const circle = trail.slice(start);
		const first = agencies.findIndex((agency) => circle.includes(agency.id));
		const shown = [...circle, circle[0] ?? ''].map((item) => `\`${item}\``).join(' → ');
		const message = `Unit induk melingkar: ${shown}. Hapus \`parent\` pada unit yang tertinggi.`;
		return [{ code: 'induk-melingkar', file, path: ['agencies', first, 'parent'], message }];
	});
}

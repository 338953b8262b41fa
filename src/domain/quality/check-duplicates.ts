import { reservedAgencyIds } from '../catalogue/address.ts';
import { placedSteps } from './check-guides.ts';
import { comparableName } from './comparable-name.ts';
import type { AgencyFileEntry, Entries, GuideEntry, InnovationEntry, RegionEntry } from './entries.ts';
import type { IssueCode } from './issue.ts';
import type { Problem } from './problem.ts';

/** Ids, titles and short names that two entries claim, or an entry and a page of the site. */
export function checkDuplicates(entries: Entries): readonly Problem[] {
	const { affairs, themes, needs, systems, glossary } = entries.reference;
	return [
		...repeatedIds('reference/affairs.yaml', 'affairs', affairs),
		...repeatedIds('reference/themes.yaml', 'themes', themes),
		...repeatedIds('reference/needs.yaml', 'needs', needs),
		...repeatedIds('reference/systems.yaml', 'systems', systems),
		...repeatedIds('reference/glossary.yaml', 'terms', glossary),
		...entries.agencyFiles.flatMap(({ file, agencies }) => repeatedIds(file, 'agencies', agencies)),
		...entries.agencyFiles.flatMap(reservedIds),
		...entries.regions.flatMap(repeatedProgrammes),
		...entries.guides.flatMap(repeatedInGuide),
		...entries.editions.flatMap(({ file, data }) => [
			...repeatedIds(file, 'groups', data.groups),
			...repeatedIds(file, 'categories', data.categories),
			...repeatedIds(file, 'criteria', data.criteria),
			...repeatedIds(file, 'stages', data.stages),
		]),
		...entries.agendas.flatMap(({ file, data }) => repeatedIds(file, 'events', data.events)),
		...repeatedCodes(entries.regions),
		...repeatedNames(entries.innovations, 'title', 'judul-ganda', 'Judul'),
		...repeatedNames(entries.innovations, 'shortName', 'nama-pendek-ganda', 'Nama pendek'),
	];
}

function repeatedIds(
	file: string,
	key: string,
	items: readonly { readonly id: string }[],
): readonly Problem[] {
	return repeatedClaims(
		file,
		items.map(({ id }, index) => ({ id, path: [key, index, 'id'] })),
	);
}

function repeatedClaims(
	file: string,
	claims: readonly { readonly id: string; readonly path: Problem['path'] }[],
): readonly Problem[] {
	const seen = new Set<string>();
	return claims.flatMap(({ id, path }): readonly Problem[] => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{ code: 'id-ganda', file, path, message: repeatedId(id) }];
	});
}

function repeatedId(id: string): string {
	return `ID \`${id}\` sudah dipakai di berkas ini. Pilih ID lain; ID yang lebih dulu ada jangan diubah.`;
}

/** An agency's page stands beside the region's own pages, so it cannot have the address of one of them. */
function reservedIds({ file, agencies }: AgencyFileEntry): readonly Problem[] {
	return agencies.flatMap(({ id, category }, index): readonly Problem[] => {
		if (!reservedAgencyIds.includes(id)) return [];
		const message = `ID \`${id}\` sudah dipakai situs untuk halaman lain. Pilih ID lain, misalnya \`${category}-${id}\`.`;
		return [{ code: 'id-ganda', file, path: ['agencies', index, 'id'], message }];
	});
}

/** Programmes and tags share one set of ids, because innovations refer to both in one list. */
function repeatedProgrammes({ file, data }: RegionEntry): readonly Problem[] {
	const claims = data.programmes.flatMap((programme, row) => [
		{ id: programme.id, path: ['programmes', row, 'id'] },
		...programme.tags.map((tag, index) => ({ id: tag.id, path: ['programmes', row, 'tags', index, 'id'] })),
	]);
	return repeatedClaims(file, claims);
}

/** Steps of all phases share one set of ids, because any of them can wait for any other. */
function repeatedInGuide(guide: GuideEntry): readonly Problem[] {
	const steps = placedSteps(guide).map(({ step, path }) => ({ id: step.id, path: [...path, 'id'] }));
	return [
		...repeatedIds(guide.file, 'prerequisites', guide.data.prerequisites),
		...repeatedClaims(guide.file, steps),
	];
}

function repeatedCodes(regions: readonly RegionEntry[]): readonly Problem[] {
	const first = new Map<string, string>();
	return regions.flatMap(({ file, data }): readonly Problem[] => {
		const other = first.get(data.code);
		if (other === undefined) {
			first.set(data.code, file);
			return [];
		}
		const message = `Kode daerah \`${data.code}\` sudah dipakai \`${other}\`. Satu daerah hanya punya satu berkas.`;
		return [{ code: 'id-ganda', file, path: ['code'], message }];
	});
}

/** Every entry of a group with the same name gets a problem that names the others. */
function repeatedNames(
	innovations: readonly InnovationEntry[],
	key: 'title' | 'shortName',
	code: IssueCode,
	label: string,
): readonly Problem[] {
	const groups = new Map<string, InnovationEntry[]>();
	for (const innovation of innovations) {
		const name = innovation.data[key];
		if (name === undefined) continue;
		const group = `${innovation.regionId}/${comparableName(name)}`;
		const members = groups.get(group);
		if (members === undefined) groups.set(group, [innovation]);
		else members.push(innovation);
	}
	return [...groups.values()].flatMap((members) => {
		if (members.length === 1) return [];
		return members.map((member) => {
			const others = members.filter((other) => other !== member).map((other) => `\`${other.file}\``);
			const message = `${label} \`${member.data[key] ?? ''}\` di \`${member.file}\` juga dipakai ${others.join(' dan ')}. Bedakan salah satu, atau gabungkan kedua berkas.`;
			return { code, file: member.file, path: [key], message };
		});
	});
}

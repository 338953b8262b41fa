import type { z } from 'astro/zod';
import type { Reference } from '../domain/catalogue/snapshot.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';
import { participationFileSchema } from '../schema/participation.ts';
import {
	affairFileSchema,
	aliasFileSchema,
	glossaryFileSchema,
	needFileSchema,
	systemFileSchema,
	themeFileSchema,
} from '../schema/reference.ts';
import type { ReferenceRegion } from '../schema/reference.ts';
import { contentIssue } from './content-issue.ts';
import type { ContentPlace } from './content-place.ts';
import { readEntry } from './entry-source.ts';
import type { EntrySource } from './entry-source.ts';
import { readRegionsCsv } from './regions-csv.ts';

/** The reference lists that could be read. */
export interface ReferenceParts {
	affairs?: z.output<typeof affairFileSchema>;
	themes?: z.output<typeof themeFileSchema>;
	needs?: z.output<typeof needFileSchema>;
	systems?: z.output<typeof systemFileSchema>;
	glossary?: z.output<typeof glossaryFileSchema>;
	aliases?: z.output<typeof aliasFileSchema>;
	participation?: z.output<typeof participationFileSchema>;
	regions?: readonly ReferenceRegion[];
}

interface Collected {
	readonly issues: ContentIssue[];
	readonly sources: Map<string, EntrySource>;
	readonly reference: ReferenceParts;
}

/** Reads one file of `reference/` into the collected parts; its mistakes become issues. */
export function readReferenceFile(
	file: string,
	place: Extract<ContentPlace, { kind: 'reference' | 'region-list' }>,
	text: string,
	{ issues, sources, reference }: Collected,
): void {
	if (place.kind === 'region-list') {
		const { regions, faults } = readRegionsCsv(text);
		reference.regions = regions;
		issues.push(
			...faults.map(({ code, line, message }) => contentIssue(code, file, { line, column: 1 }, message)),
		);
		return;
	}
	const read = <Schema extends z.ZodType>(schema: Schema): z.output<Schema> | undefined => {
		const source = { file, yaml: text, yamlLine: 1, schema };
		sources.set(file, source);
		const entry = readEntry(schema, source);
		issues.push(...entry.issues);
		return entry.data;
	};
	switch (place.list) {
		case 'affairs':
			assign(reference, 'affairs', read(affairFileSchema));
			return;
		case 'themes':
			assign(reference, 'themes', read(themeFileSchema));
			return;
		case 'needs':
			assign(reference, 'needs', read(needFileSchema));
			return;
		case 'systems':
			assign(reference, 'systems', read(systemFileSchema));
			return;
		case 'glossary':
			assign(reference, 'glossary', read(glossaryFileSchema));
			return;
		case 'aliases':
			assign(reference, 'aliases', read(aliasFileSchema));
			return;
		case 'participation':
			assign(reference, 'participation', read(participationFileSchema));
			return;
		default:
			place.list satisfies never;
	}
}

function assign<Key extends keyof ReferenceParts>(
	parts: ReferenceParts,
	key: Key,
	value: ReferenceParts[Key] | undefined,
): void {
	if (value !== undefined) parts[key] = value;
}

/** The reference lists as the domain sees them; lists that are missing are empty. */
export function referenceOf(parts: ReferenceParts): Reference {
	return {
		affairs: parts.affairs?.affairs ?? [],
		affairSource: parts.affairs?.source ?? { title: 'Daftar urusan belum ada' },
		themes: parts.themes?.themes ?? [],
		needs: parts.needs?.needs ?? [],
		systems: parts.systems?.systems ?? [],
		glossary: parts.glossary?.terms ?? [],
		aliases: parts.aliases?.groups ?? [],
		participation: (parts.participation?.years ?? []).toSorted((first, second) => first.year - second.year),
		regions: parts.regions ?? [],
	};
}

/** Lists without which nothing can be checked. */
export function missingReference(files: ReadonlyMap<string, string>): readonly ContentIssue[] {
	const wanted = ['reference/affairs.yaml', 'reference/regions.csv'];
	return wanted
		.filter((file) => !files.has(file))
		.map((file) => {
			const message = `Berkas \`${file}\` tidak ada. Salin dari folder isi bawaan, atau hapus seluruh folder \`reference\` agar yang bawaan dipakai.`;
			return contentIssue('nama-berkas', file, { line: 1, column: 1 }, message);
		});
}

import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import type { Handbook } from '../../domain/catalogue/handbook.ts';
import { handbookHtml, type HandbookContext } from './handbook-html.ts';
import { handbookText } from './handbook-text.ts';

/** Where the pictures of the handbook are: forges show them from here, and the site publishes them. */
const pictureFolder = 'public/panduan';

/** Width and height in pixels of every picture of the handbook, by its path in the repository. */
export async function handbookPictureSizes(): Promise<HandbookContext['pictureSizes']> {
	const files = (await readdir(pictureFolder)).sort();
	const sizes = files.map(async (file) => {
		const path = `${pictureFolder}/${file}`;
		const { width, height } = await sharp(path).metadata();
		return [path, [width, height]] as const;
	});
	return new Map(await Promise.all(sizes));
}

/** Part 1 of CONTRIBUTING for the site, grouped as its contents are. Throws when a part is not in the contents. */
export function handbookOf(contributing: string, context: Omit<HandbookContext, 'partOf'>): Handbook {
	const { title, intro, parts, partOf } = handbookText(contributing);
	const start = handbookHtml(intro, { ...context, partOf });
	const groups = start.linked.map(({ heading, anchors }) => ({
		title: heading,
		parts: anchors.flatMap((anchor) => {
			const part = parts.find(({ id }) => id === anchor);
			if (part === undefined) return [];
			const { html, description, headings } = handbookHtml(part.text, { ...context, partOf });
			return [{ id: part.id, title: part.title, description, html, headings }];
		}),
	}));
	const listed = new Set(groups.flatMap((group) => group.parts.map(({ id }) => id)));
	const missing = parts.find(({ id }) => !listed.has(id));
	if (missing !== undefined) throw new Error(`The contents of part 1 do not name "${missing.title}".`);
	return { title, description: start.description, introHtml: start.html, groups };
}

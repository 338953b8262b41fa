import type { z } from 'astro/zod';
import type { ElementContent } from 'hast';
import { documentPath, joinBase } from '../../domain/catalogue/address.ts';
import { fieldNote } from '../../domain/quality/schema-label.ts';
import { zodProblems } from '../../domain/quality/zod-problem.ts';
import { proseComponents } from '../../schema/prose-component.ts';
import type { ProseComponentName } from '../../schema/prose-component.ts';
import { linkProperties } from './link.ts';
import { missingFile } from './picture.ts';
import { asBlocks, element, plainTextOf, text } from './prose-context.ts';
import type { Place, ProseContext, SourceNode } from './prose-context.ts';

type Content = ElementContent[];

const noteTitles = { info: 'Catatan', peringatan: 'Perhatian', pelajaran: 'Pelajaran' } as const;

/**
 * Plain HTML of a component; an issue and nothing when its attributes are wrong. Without attributes (they were
 * reported already) only the content is checked.
 */
export function renderComponent(
	name: ProseComponentName,
	node: SourceNode,
	attributes: ReadonlyMap<string, string> | undefined,
	place: Place,
	context: ProseContext,
): Content {
	const offset = context.offsetOf(node);
	const children = context.children(node, { ...place, phrasing: false });
	if (place.phrasing) {
		context.report(
			'komponen-salah-isi',
			offset,
			`\`<${name}>\` tidak dapat berada di tengah kalimat. Tulis di baris sendiri, dengan baris kosong di atas dan di bawahnya.`,
		);
	}
	if (attributes === undefined) return [];
	const written = Object.fromEntries(attributes);
	const render = renderers[name];
	return render(written, children, { offset, context });
}

interface Spot {
	readonly offset: number;
	readonly context: ProseContext;
}

type Renderer = (written: Readonly<Record<string, string>>, children: Content, spot: Spot) => Content;

const renderers: Readonly<Record<ProseComponentName, Renderer>> = {
	Langkah: (written, children, spot) => {
		const props = check('Langkah', proseComponents.Langkah, written, spot);
		if (props === undefined) return [];
		const facts = [props.pelaku, props.lama].filter((fact) => fact !== undefined).join(' · ');
		return [
			box('div', 'step', [
				box('p', 'step-title', [text(props.judul)]),
				...(facts === '' ? [] : [box('p', 'step-facts', [text(facts)])]),
				...asBlocks(children),
			]),
		];
	},
	Catatan: (written, children, spot) => {
		const props = check('Catatan', proseComponents.Catatan, written, spot);
		if (props === undefined) return [];
		const title = box('p', 'note-title', [text(props.judul ?? noteTitles[props.jenis])]);
		return [element('aside', { className: ['note', `note-${props.jenis}`] }, [title, ...asBlocks(children)])];
	},
	Galeri: (written, children, spot) => {
		const props = check('Galeri', proseComponents.Galeri, written, spot);
		if (props === undefined) return [];
		const pictures = picturesIn(children);
		const words = plainTextOf(children).trim();
		if (pictures.length === 0 || words !== '')
			report(
				spot,
				'`<Galeri>` hanya memuat gambar, paling sedikit satu: `![keterangan](./nama-inovasi/gambar.jpg)`.',
			);
		if (pictures.length === 0) return [];
		const caption =
			props.keterangan === undefined ? [] : [element('figcaption', {}, [text(props.keterangan)])];
		return [box('figure', 'gallery', [box('div', 'gallery-items', pictures), ...caption])];
	},
	Video: (written, children, spot) => {
		const props = check('Video', proseComponents.Video, written, spot);
		mustBeEmpty('Video', children, spot);
		if (props === undefined) return [];
		const link = linkProperties(props.url, spot.offset, spot.context);
		if (link === undefined) return [];
		const length = props.durasi === undefined ? [] : [text(` (${props.durasi})`)];
		return [box('p', 'video-link', [element('a', link, [text(`Tonton video: ${props.judul}`)]), ...length])];
	},
	Unduhan: (written, children, spot) => {
		const props = check('Unduhan', proseComponents.Unduhan, written, spot);
		mustBeEmpty('Unduhan', children, spot);
		return props === undefined ? [] : renderDownload(props, spot);
	},
	SebelumSesudah: (written, children, spot) => {
		const props = check('SebelumSesudah', proseComponents.SebelumSesudah, written, spot);
		mustBeEmpty('SebelumSesudah', children, spot);
		if (props === undefined) return [];
		const source = props.sumber === undefined ? '' : ` (sumber: ${props.sumber})`;
		const figures = element('dl', { className: ['before-after'] }, [
			pair('Sebelum', props.sebelum),
			pair('Sesudah', props.sesudah),
		]);
		return [
			box('figure', 'before-after-figure', [
				element('figcaption', {}, [text(`${props.ukuran}${source}`)]),
				figures,
			]),
		];
	},
};

function pair(label: string, value: string): ElementContent {
	return element('div', {}, [element('dt', {}, [text(label)]), element('dd', {}, [text(value)])]);
}

function box(tagName: string, className: string, children: Content): ElementContent {
	return element(tagName, { className: [className] }, children);
}

function report({ context, offset }: Spot, message: string, field?: string): void {
	context.report('komponen-salah-isi', offset, message, field);
}

/** Attributes that fit the component's schema; `undefined` after an issue was reported. */
function check<Schema extends z.ZodType>(
	name: ProseComponentName,
	schema: Schema,
	written: Readonly<Record<string, string>>,
	spot: Spot,
): z.output<Schema> | undefined {
	const read = schema.safeParse(written);
	if (read.success) return read.data;
	const problems = zodProblems(schema, written, read.error.issues, {
		file: '',
		notation: (key) => `${key}="…"`,
	});
	for (const { path, message } of problems) {
		report(spot, `\`<${name}>\`: ${message}`, fieldNote(schema, path)?.label);
	}
	return undefined;
}

function mustBeEmpty(name: ProseComponentName, children: Content, spot: Spot): void {
	if (plainTextOf(children).trim() === '' && children.every((child) => child.type === 'text')) return;
	report(spot, `\`<${name}>\` tidak memuat teks. Tulis \`<${name} … />\`.`);
}

function picturesIn(nodes: Content): Content {
	return nodes.flatMap((node) => {
		if (node.type !== 'element') return [];
		return node.tagName === 'img' ? [node] : picturesIn(node.children);
	});
}

function renderDownload(
	{ berkas, judul, format }: { berkas: string; judul: string; format?: string | undefined },
	spot: Spot,
): Content {
	const { context } = spot;
	if (!berkas.startsWith('./')) {
		const link = linkProperties(berkas, spot.offset, context);
		if (link === undefined) return [];
		return [download({ ...link }, judul, [format])];
	}
	const file = context.files.document(berkas);
	if (file === undefined) {
		context.report('gambar-tidak-ada', spot.offset, missingFile(berkas, context), 'Berkas');
		return [];
	}
	const extension = file.name.slice(file.name.lastIndexOf('.') + 1).toUpperCase();
	const href = joinBase(context.base, documentPath(file.digest, file.name));
	return [download({ href, download: true }, judul, [format ?? extension, fileSize(file.bytes)])];
}

function download(
	link: { href: string; rel?: string[]; download?: boolean },
	title: string,
	facts: readonly (string | undefined)[],
): ElementContent {
	const known = facts.filter((fact) => fact !== undefined);
	const suffix = known.length === 0 ? [] : [text(` (${known.join(', ')})`)];
	return box('p', 'download', [element('a', link, [text(title)]), ...suffix]);
}

/** Size for readers, `820 kB` or `1,2 MB`, with thousands of bytes as on a phone. */
export function fileSize(bytes: number): string {
	if (bytes < 999_500) return `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;
	return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

import { XMLParser } from 'fast-xml-parser';
import { posix } from 'node:path';
import { officeParts, officePictures } from '../../src/office/office-package.ts';

const parser = new XMLParser();

function isWellFormed(xml: string): boolean {
	try {
		// The package that is to replace this check has the same author and does the same; one dependency is enough.
		// eslint-disable-next-line @typescript-eslint/no-deprecated
		parser.parse(xml, true);
		return true;
	} catch {
		return false;
	}
}

/** The values of an attribute of all elements with this name. */
function attributes(xml: string, element: string, name: string): string[] {
	return [...xml.matchAll(new RegExp(`<${element} [^>]*>`, 'g'))].map(
		([tag]) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '',
	);
}

/** Paths of the parts that a relationships part names, from the root of the package. */
function targetsOf(path: string, xml: string): string[] {
	const folder = posix.dirname(posix.dirname(path));
	return attributes(
		xml.replaceAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g, ''),
		'Relationship',
		'Target',
	).map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(folder, target)));
}

/**
 * What a strict reader would complain about in a .docx or .xlsx: parts that are not well-formed XML, parts without a
 * content type, content types of parts that are not there, and relationships to parts that are not there.
 */
export function officeFaults(file: Uint8Array): string[] {
	const parts = officeParts(file);
	const types = parts.get('[Content_Types].xml') ?? '';
	const named = attributes(types, 'Override', 'PartName').map((path) => path.slice(1));
	const extensions = attributes(types, 'Default', 'Extension');
	const pictures = [...officePictures(file).keys()];
	const paths = [...parts.keys(), ...pictures].filter((path) => path !== '[Content_Types].xml');
	const untyped = paths.filter(
		(path) => !named.includes(path) && !extensions.some((extension) => path.endsWith(`.${extension}`)),
	);
	const targets = [...parts]
		.filter(([path]) => path.endsWith('.rels'))
		.flatMap(([path, xml]) => targetsOf(path, xml).map((target) => ({ path, target })));
	return [
		...[...parts].filter(([, xml]) => !isWellFormed(xml)).map(([path]) => `${path} is not well-formed`),
		...untyped.map((path) => `${path} has no content type`),
		...named.filter((path) => !parts.has(path)).map((path) => `${path} has a content type but is not there`),
		...targets
			.filter(({ target }) => !parts.has(target) && !pictures.includes(target))
			.map(({ path, target }) => `${path} names ${target}, which is not there`),
	];
}

/** The text that a reader sees in a part, one line for each paragraph or shared string. */
export function visibleText(xml: string): string {
	return xml
		.replaceAll(/<w:(?:br|tab)\/>/g, ' ')
		.replaceAll(/<\/(?:w:p|si)>/g, '\n')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}

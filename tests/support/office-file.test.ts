import { expect, test } from 'vitest';
import { officeFile } from '../../src/office/office-package.ts';
import { officeFaults, visibleText } from './office-file.ts';

const types = (more: string) =>
	`<Types><Default Extension="rels" ContentType="r"/><Override PartName="/a.xml" ContentType="a"/>${more}</Types>`;
const relations = (target: string) =>
	`<Relationships><Relationship Id="r1" Target="${target}"/></Relationships>`;

const faults = (parts: Readonly<Record<string, string>>) =>
	officeFaults(
		officeFile(
			new Map(
				Object.entries({
					'[Content_Types].xml': types(''),
					'_rels/.rels': relations('a.xml'),
					'a.xml': '<a/>',
					...parts,
				}),
			),
		),
	);

test('a package whose parts are typed, named and well-formed has no fault', () => {
	expect(faults({})).toEqual([]);
});

test('each fault is told with the part that has it', () => {
	expect(faults({ 'a.xml': '<a><b></a>' })).toEqual(['a.xml is not well-formed']);
	expect(faults({ 'b.xml': '<b/>' })).toEqual(['b.xml has no content type']);
	expect(faults({ '[Content_Types].xml': types('<Override PartName="/c.xml"/>') })).toEqual([
		'c.xml has a content type but is not there',
	]);
	expect(faults({ 'a/_rels/b.xml.rels': relations('../d.xml') })).toEqual([
		'a/_rels/b.xml.rels names d.xml, which is not there',
	]);
});

test('visible text is read with its line ends and without escapes', () => {
	expect(visibleText('<w:p><w:t>A &amp; B</w:t><w:br/><w:t>C</w:t></w:p><w:p/>')).toBe('A & B C\n');
});

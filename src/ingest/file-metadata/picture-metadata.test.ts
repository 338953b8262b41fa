import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { hiddenDataIn } from './hidden-data.ts';
import { withoutMetadata } from './strip-metadata.ts';

const tags = {
	IFD0: { Artist: 'Warga Rekaan', Orientation: '6' },
	IFD2: { BodySerialNumber: '0000123' },
	IFD3: {
		GPSLatitudeRef: 'S',
		GPSLatitude: '7/1 28/1 0/1',
		GPSLongitudeRef: 'E',
		GPSLongitude: '110/1 13/1 0/1',
	},
};
const xmp =
	'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Warga Rekaan</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
const picture = () =>
	sharp({ create: { width: 40, height: 20, channels: 3, background: '#3a6' } })
		.withExif(tags)
		.withXmp(xmp);
const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();

it.each(['jpeg', 'png', 'webp'] as const)(
	'a %s loses what it hides, and none of its pixels',
	async (format) => {
		const bytes = await picture()
			.withMetadata({ orientation: 6 })
			.withExif(tags)
			.withXmp(xmp)
			[format]()
			.toBuffer();
		const found = await hiddenDataIn(`a.${format}`, bytes);
		expect(found).toEqual(['tempat', 'nama', 'alat']);
		const clean = await withoutMetadata(bytes);
		if (clean === undefined) throw new Error('not mended');
		expect(await hiddenDataIn(`a.${format}`, clean)).toEqual([]);
		expect(clean.includes('Rekaan')).toBe(false);
		expect(await pixels(clean)).toEqual(await pixels(bytes));
		expect((await sharp(clean).metadata()).orientation).toBe((await sharp(bytes).metadata()).orientation);
		expect(await withoutMetadata(clean)).toEqual(clean);
	},
);

it('an AVIF loses what it hides', async () => {
	const bytes = await picture().avif({ lossless: true }).toBuffer();
	expect(await hiddenDataIn('a.avif', bytes)).toContain('tempat');
	const clean = await withoutMetadata(bytes);
	expect(clean === undefined ? undefined : await hiddenDataIn('a.avif', clean)).toEqual([]);
});

it('what phones append behind a JPEG goes, too', async () => {
	const bytes = await picture().jpeg({ progressive: true }).toBuffer();
	const clean = await withoutMetadata(Buffer.concat([bytes, Buffer.from('ftypmp42 GPS')]));
	expect(clean?.includes('ftypmp42')).toBe(false);
	expect(clean === undefined ? undefined : await pixels(clean)).toEqual(await pixels(bytes));
});

it('a picture without tags is left as it is, and a file that is no picture, too', async () => {
	const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } })
		.jpeg()
		.toBuffer();
	expect(await hiddenDataIn('a.jpg', bytes)).toEqual([]);
	expect(await withoutMetadata(bytes)).toEqual(bytes);
	expect(await withoutMetadata(Buffer.from('bukan gambar'))).toBeUndefined();
	expect(await hiddenDataIn('a.jpg', Buffer.from('Exif bukan gambar'))).toEqual([]);
});

it('documents name their author, unless it is an office or a computer', async () => {
	const core = (name: string) =>
		Buffer.from(zipSync({ 'docProps/core.xml': strToU8(`<a><dc:creator>${name}</dc:creator></a>`) }));
	expect(await hiddenDataIn('a.docx', core('Warga Rekaan'))).toEqual(['nama']);
	expect(await hiddenDataIn('a.docx', core('Dinas Kesehatan'))).toEqual([]);
	expect(await hiddenDataIn('a.docx', core('Administrator'))).toEqual([]);
	expect(await hiddenDataIn('a.docx', Buffer.from('bukan arsip'))).toEqual([]);
	expect(await hiddenDataIn('a.pdf', Buffer.from('%PDF-1.4 << /Author (Warga Rekaan) >>'))).toEqual(['nama']);
	expect(await hiddenDataIn('a.pdf', Buffer.from('%PDF-1.4 << /Author <FEFF0057006100720067> >>'))).toEqual([
		'nama',
	]);
	expect(await hiddenDataIn('a.pdf', Buffer.from('%PDF-1.4 << /Author () >>'))).toEqual([]);
});

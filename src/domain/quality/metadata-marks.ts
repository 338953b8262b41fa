/** Marks without which a picture holds no tags of cameras and programs; most published pictures end here. */
export const metadataMarks = [
	'Exif',
	'EXIF',
	'eXIf',
	'xmpmeta',
	'Photoshop 3.0',
	'tEXt',
	'iTXt',
	'zTXt',
	'ns.adobe.com',
] as const;

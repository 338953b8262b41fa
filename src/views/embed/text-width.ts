type Weight = 'regular' | 'bold';

/**
 * Characters by the width that they have, in thousandths of the size of the letters: Helvetica, and Arial and
 * Liberation Sans, which were made to take the same room. Most machines have one of the three.
 */
const charactersByWidth: Readonly<Record<Weight, Readonly<Record<number, string>>>> = {
	regular: {
		191: "'",
		222: 'ijl',
		260: '|',
		278: ' !,./:;I[\\]ft·',
		333: '()-`r{}',
		355: '"',
		389: '*',
		469: '^',
		500: 'Jcksvxyz',
		556: '#$0123456789?L_abdeghnopqu',
		584: '+<=>~',
		611: 'FTZ',
		667: '&ABEKPSVXY',
		722: 'CDHNRUw',
		778: 'GOQ',
		833: 'Mm',
		889: '%',
		944: 'W',
		1015: '@',
	},
	bold: {
		238: "'",
		278: ' ,./I\\ijl·|',
		333: '!()-:;[]`ft',
		389: '*r{}',
		474: '"',
		500: 'z',
		556: '#$0123456789J_aceksvxy',
		584: '+<=>^~',
		611: '?FLTZbdghnopqu',
		667: 'EPSVXY',
		722: '&ABCDHKNRU',
		778: 'GOQw',
		833: 'M',
		889: '%m',
		944: 'W',
		975: '@',
	},
};

function widthsOf(weight: Weight): ReadonlyMap<string, number> {
	return new Map(
		Object.entries(charactersByWidth[weight]).flatMap(([width, characters]) =>
			Array.from(characters, (character) => [character, Number(width)] as const),
		),
	);
}

const widths = { regular: widthsOf('regular'), bold: widthsOf('bold') };

/** As wide as a capital, so that letters of other scripts never run out of their room. */
const unknownWidth = 778;

/** How wide a text is when set in letters of `size` pixels, in pixels, rounded up to tenths. */
export function textWidth(text: string, size: number, weight: Weight): number {
	const thousandths = Array.from(text).reduce(
		(sum, character) => sum + (widths[weight].get(character) ?? unknownWidth),
		0,
	);
	return Math.ceil((thousandths * size) / 100) / 10;
}

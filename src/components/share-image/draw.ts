import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { chrome } from '../../views/copy/chrome.ts';
import type { ShareImage } from '../../views/share-image.ts';

/** Size that the large card of messengers and social networks asks for, in pixels. */
const width = 1200;
const height = 630;

const require = createRequire(import.meta.url);

async function fontOf(weight: 500 | 800): Promise<Font> {
	const file = `@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${String(weight)}-normal.woff`;
	return { name: 'Plus Jakarta Sans', weight, style: 'normal', data: await readFile(require.resolve(file)) };
}

const fonts = Promise.all([fontOf(500), fontOf(800)]);

type Style = Readonly<Record<string, string | number>>;

function box(style: Style, children: unknown): { type: string; props: object } {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Long titles get smaller letters instead of being cut: names of offices and laws are long. */
function titleSize(title: string): number {
	if (title.length > 80) return 54;
	return title.length > 40 ? 66 : 84;
}

/** The woven band as plain SVG under the text: satori would draw each of its pieces behind a mask of its own. */
const background = [
	'<rect width="1200" height="630" fill="#faf6ee"/><rect width="1200" height="28" fill="#6f1c12"/>',
	...Array.from({ length: 26 }, (_, index) => {
		const x = String(index * 48);
		return `<g transform="translate(${x})"><path fill="#d7a13b" d="M0 28 24 4l24 24z"/><path fill="#221b15" d="m24 13 10 13H14z"/></g>`;
	}),
].join('');

/** Draws the share image as PNG. Letters become paths, so that the picture is the same on every machine. */
export async function drawShareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
	const { owner, title, figure, siteName, sample } = image;
	const tree = box(
		{
			flexDirection: 'column',
			width: '100%',
			height: '100%',
			color: '#221b15',
			fontFamily: 'Plus Jakarta Sans',
		},
		[
			box({ height: 28 }, ''),
			box({ flexDirection: 'column', flexGrow: 1, padding: '52px 72px 56px' }, [
				box({ fontSize: 30, color: '#5a4f44', lineHeight: 1.3 }, owner),
				box(
					{
						fontSize: titleSize(title),
						fontWeight: 800,
						letterSpacing: '-0.03em',
						lineHeight: 1.08,
						marginTop: 20,
						flexGrow: 1,
					},
					title,
				),
				...(figure === undefined
					? []
					: [
							box(
								{
									flexDirection: 'column',
									fontSize: 32,
									lineHeight: 1.3,
									color: '#972a1c',
									fontWeight: 800,
									marginBottom: 28,
								},
								[
									box({}, figure.words),
									...(figure.note === undefined
										? []
										: [box({ fontSize: 24, fontWeight: 500, color: '#5a4f44' }, figure.note)]),
								],
							),
						]),
				box({ alignItems: 'center', justifyContent: 'space-between', fontSize: 30, fontWeight: 800 }, [
					box({ alignItems: 'center' }, [
						box(
							{ width: 22, height: 22, background: '#972a1c', transform: 'rotate(45deg)', marginRight: 20 },
							'',
						),
						siteName,
					]),
					...(sample
						? [
								box(
									{ border: '3px dashed #857763', padding: '6px 18px', fontWeight: 500 },
									chrome.sampleLabel,
								),
							]
						: []),
				]),
			]),
		],
	);
	const text = await satori(tree, { width, height, fonts: await fonts });
	const svg = text.replace('>', `>${background}`);
	return new Uint8Array(await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 3 }).toBuffer());
}

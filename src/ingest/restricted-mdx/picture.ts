import type { Element, ElementContent } from 'hast';
import { joinBase, mediaPath } from '../../domain/catalogue/address.ts';
import { mediaWidths } from '../../domain/catalogue/media.ts';
import type { MediaFile } from '../../domain/catalogue/snapshot.ts';
import { element, text } from './prose-context.ts';
import type { ProseContext, SourceNode } from './prose-context.ts';
import { unshield } from './shield.ts';

/** Width of the prose column: all of a phone, 42rem on a wide screen. */
const sizes = '(min-width: 48rem) 42rem, 100vw';

/** A picture of the prose, or nothing when it is missing or stands on another site. */
export function renderPicture(
	node: SourceNode,
	source: string,
	alt: string,
	context: ProseContext,
): ElementContent[] {
	const offset = context.offsetOf(node);
	const written = unshield(source);
	if (unshield(alt).trim() === '') {
		context.report(
			'gambar-tanpa-teks',
			offset,
			`Gambar \`${written}\` tanpa teks pengganti. Tulis apa yang terlihat: \`![petugas melayani warga](${written})\`.`,
		);
	}
	if (!written.startsWith('./')) {
		context.report(
			'alamat-tidak-sah',
			offset,
			`Gambar \`${written}\` tidak berada di folder isi. Simpan gambar di sebelah naskah dan tulis letaknya: \`./nama-inovasi/gambar.jpg\`.`,
		);
		return [];
	}
	const file = context.files.picture(written);
	if (file === undefined) {
		context.report('gambar-tidak-ada', offset, missingFile(written, context));
		return [];
	}
	return [pictureElement(file, unshield(alt).trim(), context.base)];
}

/** Says which file is missing, and which one may have been meant. */
export function missingFile(written: string, { files }: Pick<ProseContext, 'files'>): string {
	if (files.picture(written) !== undefined) {
		return `Berkas \`${written}\` adalah gambar. Tampilkan dengan \`![yang terlihat](${written})\`; hanya dokumen yang dapat diunduh.`;
	}
	const similar = files.similar(written);
	const suggestion = similar === undefined ? '' : ` Maksud Anda \`${similar}\`?`;
	return `Berkas \`${written}\` tidak ada.${suggestion} Periksa nama dan huruf besar-kecilnya; letaknya dihitung dari folder naskah ini.`;
}

function pictureElement(file: MediaFile, alt: string, base: string): Element {
	const widths = mediaWidths(file.width);
	const width = widths.at(-1) ?? file.width;
	const address = (published: number) => joinBase(base, mediaPath(file.digest, published));
	return element('img', {
		src: address(width),
		srcSet: widths.map((published) => `${address(published)} ${String(published)}w`).join(', '),
		sizes,
		alt,
		width,
		height: Math.max(1, Math.round((file.height * width) / file.width)),
		loading: 'lazy',
		decoding: 'async',
	});
}

/** A paragraph that is one picture with a title becomes a figure with that title as its caption. */
export function figureOf(picture: ElementContent, caption: string): ElementContent {
	return element('figure', { className: ['picture'] }, [
		picture,
		element('figcaption', {}, [text(unshield(caption))]),
	]);
}

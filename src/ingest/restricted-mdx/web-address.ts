/** Where a link leads. A refusal says in Indonesian what to write instead. */
export type LinkTarget =
	| { readonly kind: 'external'; readonly href: string }
	| { readonly kind: 'contact'; readonly href: string }
	| { readonly kind: 'site'; readonly path: string }
	| { readonly kind: 'anchor'; readonly href: string }
	| { readonly kind: 'file'; readonly path: string }
	| { readonly kind: 'refused'; readonly message: string };

const allowed =
	'Tulis alamat `https://…`, `mailto:…`, `tel:…`, halaman situs ini `/…`, bagian halaman `#…`, atau berkas `./…`.';

/** Reads the address of a link or a picture; everything that is not on the short list is refused. */
export function linkTarget(address: string): LinkTarget {
	const shown = `\`${address.length > 80 ? `${address.slice(0, 80)}…` : address}\``;
	const refused = (reason: string): LinkTarget => ({ kind: 'refused', message: `Alamat ${shown} ${reason}` });
	// Browsers drop tabs and line ends inside addresses and read `\` as `/`: both can hide where a link leads.
	if (/[\u0000-\u0020\u007F-\u009F\\\uFFFD\uFDD0-\uFDEF]/.test(address)) {
		return refused(`memuat spasi, garis miring terbalik, atau karakter tersembunyi. ${allowed}`);
	}
	if (address === '') return { kind: 'refused', message: `Alamat tautan kosong. ${allowed}` };
	if (address.startsWith('//'))
		return refused('tidak menyebut `https:`. Tulis alamat lengkap yang dimulai dengan `https://`.');
	if (address.startsWith('/')) return { kind: 'site', path: address };
	if (address.startsWith('#')) return { kind: 'anchor', href: address };
	if (address.startsWith('./')) return { kind: 'file', path: address };
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
	switch (scheme) {
		case 'https':
			return isPublicAddress(address)
				? { kind: 'external', href: address }
				: refused('tidak lengkap atau memuat nama pengguna. Tulis `https://` diikuti nama situs.');
		case 'http':
			return refused(`tidak aman. Pakai https: \`${address.replace(/^http:/i, 'https:')}\`.`);
		case 'mailto':
			return /^mailto:[^@/?]+@[^@/?]+(?:\?[^"<>]*)?$/i.test(address)
				? { kind: 'contact', href: address }
				: refused('bukan alamat surel. Tulis `mailto:nama@kantor.go.id`.');
		case 'tel':
			return /^tel:\+?[\d().-]+$/i.test(address)
				? { kind: 'contact', href: address }
				: refused('bukan nomor telepon. Tulis `tel:+62…` tanpa spasi.');
		case undefined:
			return refused(`tidak dikenal. ${allowed}`);
		default:
			return refused(`memakai skema \`${scheme}:\` yang tidak diperbolehkan. ${allowed}`);
	}
}

function isPublicAddress(address: string): boolean {
	if (!/^https:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
	const { hostname, username, password } = new URL(address);
	return hostname !== '' && username === '' && password === '';
}

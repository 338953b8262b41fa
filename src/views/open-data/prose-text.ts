import { withCharacters } from '../html-characters.ts';

/** Elements after which a reader begins a new paragraph. */
const blockEnd =
	/<\/(?:p|h[1-6]|li|tr|table|figure|figcaption|blockquote|pre|div|section|aside|summary|dd|dt)>|<br ?\/?>|<hr ?\/?>/g;

/** The words of rendered prose, a line for each paragraph. `html` is what ingest has rendered: tags are well formed. */
export function proseText(html: string): string {
	return withCharacters(
		html
			.replaceAll(/\s+/g, ' ')
			.replaceAll(/<\/t[dh]>/g, ' ')
			.replaceAll(blockEnd, '\n')
			.replaceAll(/<(?:"[^"]*"|[^">])*>/g, ''),
	)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}

/** Rendered prose whose addresses lead to the right place from anywhere. `page` is the full address of its page. */
export function proseWithFullAddresses(html: string, page: string): string {
	const full = (address: string) => URL.parse(address, page)?.href ?? address;
	return html
		.replaceAll(/ (href|src)="([^"]*)"/g, (_, name: string, address: string) => ` ${name}="${full(address)}"`)
		.replaceAll(/ srcset="([^"]*)"/g, (_, list: string) => {
			const entries = list.split(/,\s+/).map((entry) => {
				const [address = '', ...size] = entry.trim().split(/\s+/);
				return [full(address), ...size].join(' ');
			});
			return ` srcset="${entries.join(', ')}"`;
		});
}

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/**
 * Text as it stands in XML and HTML, in an element or between quotation marks. Characters that XML 1.0 cannot hold in any
 * spelling are left out: one of them would make the whole file unreadable.
 */
export function xmlText(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll(/[&<>"']/g, (character) => references[character] ?? character);
}

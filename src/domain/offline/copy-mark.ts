/** Attribute of a page's root element when the page comes from its copy; the value is the moment at which it was kept. */
export const copyAttribute = 'data-salinan';

/** The HTML of a page, marked as a copy that was kept at a moment (ISO 8601). Nothing of it is run differently. */
export function markedAsCopy(html: string, keptOn: string): string {
	if (!/^[\dT:.Z-]+$/.test(keptOn)) return html;
	return html.replace(/<html\b/, `<html ${copyAttribute}="${keptOn}"`);
}

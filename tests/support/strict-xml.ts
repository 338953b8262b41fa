import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What an XML file says, attributes under `@`; throws with the place of the first mistake when it is not well formed. */
export function strictXml(text: string): unknown {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the parser alone forgives what a strict reader refuses
	const verdict = XMLValidator.validate(text);
	if (verdict !== true)
		throw new Error(`${verdict.err.msg} (${String(verdict.err.line)}:${String(verdict.err.col)})`);
	const options = {
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		parseTagValue: false,
		trimValues: false,
	};
	const read: unknown = new XMLParser({ ...options, ignoreDeclaration: true }).parse(text);
	return read;
}

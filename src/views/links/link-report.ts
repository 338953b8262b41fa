import { byCodePoint } from '../../domain/catalogue/order.ts';
import { linkFindings, stateCounts } from '../../domain/links/link-finding.ts';
import type { LinkFinding } from '../../domain/links/link-finding.ts';
import { linkStates } from '../../domain/links/link-look.ts';
import type { ContentLink, LinkLook } from '../../domain/links/link-look.ts';
import { formatNumber } from '../copy/formats.ts';
import { linkStateLabels, linkText as text } from '../copy/links.ts';
import { linkAdvice } from './link-advice.ts';

interface ReportOptions {
	/** Folder to write before each path, so that a click in a terminal opens the file; empty for none. */
	readonly folder: string;
	/** Calendar day of a moment. */
	readonly dayOf: (at: number) => string;
}

type Looks = ReadonlyMap<string, LinkLook>;

/** All places of one address together: what must be done is the same for each. */
function addressLines(findings: readonly LinkFinding[], { folder, dayOf }: ReportOptions): readonly string[] {
	const [first] = findings;
	if (first === undefined) return [];
	const { look } = first;
	const facts = [
		...(look.status === undefined ? [] : [text.status(look.status)]),
		text.seen(dayOf(look.at)),
	].join(', ');
	const places = findings.map(({ link: { file, line, field } }) => {
		const place = `${folder === '' ? '' : `${folder}/`}${file}:${String(line)}`;
		return `      ${place}  ${field ?? text.prose}`;
	});
	const evidence = findings.some(({ link }) => link.evidence !== undefined) ? text.evidence : '';
	return [
		`  ${evidence}${look.url}`,
		`    [${linkStateLabels[look.state]}] ${linkAdvice(first)} (${facts})`,
		// An anchor of YAML stands for several keys at one place.
		...new Set(places),
	];
}

/** `12 hidup, 3 mati`, in the order of the states. */
function summaryLine(links: readonly ContentLink[], looks: Looks): string {
	const counts = stateCounts(links, looks);
	const words = [...linkStates, undefined].flatMap((state) => {
		const count = counts.get(state) ?? 0;
		const label = state === undefined ? text.unseen : linkStateLabels[state];
		return count === 0 ? [] : [`${formatNumber(count)} ${label}`];
	});
	return text.summary(words, links.length);
}

/** Documents of evidence whose digest nobody has written down. */
function digestLines(links: readonly ContentLink[], looks: Looks): readonly string[] {
	const found = links.flatMap(({ url, file, line, evidence }) => {
		const sha256 = looks.get(url)?.sha256;
		if (evidence === undefined || evidence.sha256 !== undefined || sha256 === undefined) return [];
		return [`  ${file}:${String(line)}  ${url}`, `    sha256: ${sha256}`];
	});
	return found.length === 0 ? [] : [text.digests, `  ${text.digestsLead}`, ...found, ''];
}

/** The report for people: by region and address, the most urgent first, then a line that counts. */
export function linkReportText(links: readonly ContentLink[], looks: Looks, options: ReportOptions): string {
	const findings = linkFindings(links, looks);
	const groups = [...Map.groupBy(findings, ({ link }) => link.region?.name)]
		.toSorted(([first = '\uFFFF'], [second = '\uFFFF']) => byCodePoint(first, second))
		.flatMap(([name = text.shared, found]) => [
			name,
			...[...Map.groupBy(found, ({ link }) => link.url).values()].flatMap((alike) =>
				addressLines(alike, options),
			),
			'',
		]);
	const nothing = findings.length === 0 ? [text.nothing] : [];
	return `${[...groups, ...digestLines(links, looks), ...nothing, summaryLine(links, looks)].join('\n')}\n`;
}

/** The same for machines: every address with its places, unknown values as null. */
export function linkReportJson(
	links: readonly ContentLink[],
	looks: Looks,
	dayOf: (at: number) => string,
): string {
	const advice = new Map(linkFindings(links, looks).map((finding) => [finding.link, linkAdvice(finding)]));
	const rows = [...Map.groupBy(links, ({ url }) => url)].map(([url, places]) => {
		const look = looks.get(url);
		return {
			url,
			state: look?.state ?? null,
			status: look?.status ?? null,
			reason: look?.reason ?? null,
			movedTo: look?.movedTo ?? null,
			sha256: look?.sha256 ?? null,
			archive: look?.archive ?? null,
			seen: look === undefined ? null : dayOf(look.at),
			places: places.map((link) => ({
				file: link.file,
				line: link.line,
				field: link.field ?? null,
				region: link.region?.id ?? null,
				evidence: link.evidence !== undefined,
				advice: advice.get(link) ?? null,
			})),
		};
	});
	return `${JSON.stringify({ links: rows }, null, '\t')}\n`;
}

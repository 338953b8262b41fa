import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isBroken, linkFindings } from '../src/domain/links/link-finding.ts';
import { seenEvidence } from '../src/domain/links/seen-evidence.ts';
import { sightingFile } from '../src/domain/quality/check-evidence.ts';
import { suggestionText } from '../src/domain/quality/suggestion.ts';
import { dayInJakarta } from '../src/ingest/as-of.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { archiveCopy } from '../src/ingest/links/archive-copy.ts';
import { contentLinks } from '../src/ingest/links/content-links.ts';
import { readLinkCache, writeLinkCache } from '../src/ingest/links/link-cache.ts';
import { lookAtLinks } from '../src/ingest/links/look-at-links.ts';
import { PoliteHosts, systemClock } from '../src/ingest/links/polite-host.ts';
import { isPublicIp } from '../src/ingest/links/public-address.ts';
import { readSightings, sightingsYaml } from '../src/ingest/links/sighting-file.ts';
import { wantedLooks } from '../src/ingest/links/wanted-looks.ts';
import { readSiteAddress } from '../src/ingest/site-address.ts';
import { linkText as text } from '../src/views/copy/links.ts';
import { linkReportJson, linkReportText } from '../src/views/links/link-report.ts';
import { commandArguments, fail } from './command/command.ts';

const { values } = commandArguments(text.usage, {
	options: {
		region: { type: 'string' },
		'older-than': { type: 'string', default: '7d' },
		limit: { type: 'string', default: '500' },
		offline: { type: 'boolean', default: false },
		archive: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		strict: { type: 'boolean', default: false },
	},
});
const ageMs = ageOf(values['older-than']) ?? fail(text.badAge(values['older-than']));
const limit = /^\d+$/.test(values.limit) ? Number(values.limit) : fail(text.badLimit(values.limit));

const { folder } = contentFolders();
const cacheFile = resolve('.cache/links.json');
const all = contentLinks(folder);
const links = all.filter(({ region }) => values.region === undefined || region?.id === values.region);
if (values.region !== undefined && links.length === 0) {
	const known = new Set(all.flatMap(({ region }) => region?.id ?? []));
	fail(text.unknownRegion(values.region, suggestionText(values.region, known)));
}
const looks = readLinkCache(cacheFile);
const wanted = values.offline ? [] : wantedLooks(links, looks, systemClock.now() - ageMs);
const now = wanted.slice(0, limit);
const options = {
	userAgent: `EtalaseInovasi/1.0 (pemeriksa tautan; +${siteAddress()})`,
	limits: { timeoutMs: 20_000, maxBytes: 20_000_000, isAllowedIp: isPublicIp },
	pauseMs: 1000,
	clock: systemClock,
	hosts: new PoliteHosts(systemClock),
	robots: new Map(),
};
if (now.length > 0) console.error(text.asking(now.length));
let done = 0;
await lookAtLinks(now, looks, options, (look) => {
	looks.set(look.url, look);
	// A run that is stopped keeps what it has seen.
	writeLinkCache(cacheFile, looks);
	done += 1;
	if (done % 25 === 0) console.error(text.progress(done, now.length));
});
if (values.archive && !values.offline) await askArchive();

process.stdout.write(
	values.json
		? linkReportJson(links, looks, dayInJakarta)
		: linkReportText(links, looks, { folder: relative(process.cwd(), folder), dayOf: dayInJakarta }),
);
if (now.length > 2 && now.every(({ url }) => looks.get(url)?.reason === 'nama-tidak-ditemukan'))
	console.error(text.noNetwork);
if (wanted.length > now.length) console.error(text.left(wanted.length - now.length));
if (values.write) writeSightings();
process.exitCode = values.strict && linkFindings(links, looks).some(isBroken) ? 1 : 0;

/** Milliseconds of `30d` or `12h`. */
function ageOf(written: string): number | undefined {
	const [, count, unit] = /^(\d+)([dh])$/.exec(written) ?? [];
	return count === undefined ? undefined : Number(count) * (unit === 'h' ? 1 : 24) * 60 * 60 * 1000;
}

function siteAddress(): string {
	try {
		const { site, base } = readSiteAddress(folder);
		return `${site}${base}`;
	} catch {
		return fail(text.badSite);
	}
}

async function askArchive(): Promise<void> {
	for (const { link, look } of linkFindings(links, looks)) {
		if (look.state !== 'mati' || look.archive !== undefined) continue;
		const archive = await archiveCopy(link.url, link.date, options);
		if (archive !== undefined) looks.set(link.url, { ...look, archive });
	}
	writeLinkCache(cacheFile, looks);
}

/** Of all regions, also when one was looked at: the file holds the evidence of the whole site. */
function writeSightings(): void {
	const file = join(folder, sightingFile);
	const seen = seenEvidence(all, looks, readSightings(file), dayInJakarta);
	writeFileSync(file, sightingsYaml(seen));
	console.error(text.wrote(relative(process.cwd(), file), seen.length));
}

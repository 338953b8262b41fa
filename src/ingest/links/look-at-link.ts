import type { LinkLook } from '../../domain/links/link-look.ts';
import { followRedirects } from './redirects.ts';
import type { Journey } from './redirects.ts';
import { oneRequest } from './one-request.ts';
import type { Answer, Ask, Failure, RequestLimits } from './one-request.ts';
import type { Clock, PoliteHosts } from './polite-host.ts';
import { mayBeAsked } from './public-address.ts';
import { robotMay, robotRules } from './robots.ts';
import type { RobotRules } from './robots.ts';

/** How addresses are asked. */
export interface LookOptions {
	/** Product and page of whoever asks: `EtalaseInovasi/1.0 (+https://…)`. */
	readonly userAgent: string;
	readonly limits: RequestLimits;
	/** Milliseconds between two requests to one host. */
	readonly pauseMs: number;
	readonly clock: Clock;
	readonly hosts: PoliteHosts;
	/** Rules of the sites that were asked already, by origin. */
	readonly robots: Map<string, Promise<RobotRules>>;
	/** Whether an address may be asked at all; a test lets its own server be asked. */
	readonly isAllowed?: (url: string) => boolean;
}

/** Waits before the second and the third try of a request that may succeed later, unless the server names one. */
const retryWaitsMs = [2000, 8000];

/** A server that asks for more patience is left alone in this run. */
const longestWaitMs = 60_000;

const busy = new Set([429, 500, 502, 503, 504]);
const gone = new Set([404, 410]);

/** `EtalaseInovasi` of `EtalaseInovasi/1.0 (…)`. */
function robotName(userAgent: string): string {
	return userAgent.split('/')[0] ?? userAgent;
}

/** Milliseconds that a `Retry-After` asks for, written as seconds or as a date. */
function retryAfterMs(header: string | undefined, now: number): number | undefined {
	if (header === undefined) return undefined;
	if (/^\d+$/.test(header)) return Number(header) * 1000;
	const until = Date.parse(header);
	return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

function mayPass(result: Answer | Failure): boolean {
	return 'failure' in result
		? result.failure === 'waktu-habis' || result.failure === 'sambungan-putus'
		: busy.has(result.status);
}

/** One request in its turn, and again when the server may be better off later. */
async function askPatiently(ask: Ask, options: LookOptions, delayMs = 0): Promise<Answer | Failure> {
	const { hosts, clock, limits, userAgent, pauseMs } = options;
	const headers = { 'user-agent': userAgent, accept: '*/*', ...ask.headers };
	const once = () =>
		hosts.run(new URL(ask.url).host, Math.max(pauseMs, delayMs), () =>
			oneRequest({ ...ask, headers }, limits),
		);
	let result = await once();
	for (const wait of retryWaitsMs) {
		if (!mayPass(result)) return result;
		const wanted = 'failure' in result ? undefined : retryAfterMs(result.headers['retry-after'], clock.now());
		if (wanted !== undefined && wanted > longestWaitMs) return result;
		await clock.sleep(wanted ?? wait);
		result = await once();
	}
	return result;
}

/** The rules of a site; a site that does not say any allows everything. */
function rulesOf(origin: string, options: LookOptions): Promise<RobotRules> {
	const known = options.robots.get(origin);
	if (known !== undefined) return known;
	const ask = (url: string) =>
		options.hosts.run(new URL(url).host, options.pauseMs, () =>
			oneRequest(
				{ url, method: 'GET', headers: { 'user-agent': options.userAgent }, body: 'text' },
				{ ...options.limits, maxBytes: 500_000 },
			),
		);
	const rules = followRedirects(`${origin}/robots.txt`, ask, options.isAllowed).then(({ answer }) =>
		'failure' in answer || answer.status !== 200
			? { rules: [] }
			: robotRules(answer.text ?? '', robotName(options.userAgent)),
	);
	options.robots.set(origin, rules);
	return rules;
}

const forbidden: Answer = { status: 0, headers: {} };

/** Asks for the head; for the whole where it is wanted, or where a server does not answer a request for the head rightly. */
async function travel(
	url: string,
	before: LinkLook | undefined,
	wantsDigest: boolean,
	options: LookOptions,
): Promise<Journey> {
	const conditions = {
		...(before?.etag !== undefined && { 'if-none-match': before.etag }),
		...(before?.lastModified !== undefined && { 'if-modified-since': before.lastModified }),
	};
	const ask = async (address: string): Promise<Answer | Failure> => {
		const { origin, pathname, search } = new URL(address);
		const rules = await rulesOf(origin, options);
		if (!robotMay(rules, `${pathname}${search}`)) return forbidden;
		const delayMs = Math.min(rules.delay ?? 0, 10) * 1000;
		if (!wantsDigest) {
			const head = await askPatiently(
				{ url: address, method: 'HEAD', headers: {}, body: 'none' },
				options,
				delayMs,
			);
			if ('failure' in head ? head.failure !== 'sambungan-putus' : head.status < 400 || head.status === 429)
				return head;
		}
		const headers = wantsDigest && before?.sha256 !== undefined ? conditions : {};
		const body = wantsDigest ? 'digest' : 'none';
		return askPatiently({ url: address, method: 'GET', headers, body }, options, delayMs);
	};
	return followRedirects(url, ask, options.isAllowed);
}

function failedLook({ failure }: Failure): Pick<LinkLook, 'state' | 'reason'> {
	if (failure === 'sertifikat') return { state: 'sertifikat-bermasalah' };
	if (failure === 'bukan-publik') return { state: 'dilewati', reason: 'alamat-bukan-publik' };
	return { state: 'tidak-terjawab', reason: failure };
}

/** A deep address that leads to the front page of a site is often a page that is gone. */
function ledToFront(from: string, to: string): boolean {
	return new URL(from).pathname.length > 1 && new URL(to).pathname === '/' && from !== to;
}

function answeredLook(
	{ status, headers, sha256 }: Answer,
	journey: Journey,
	start: string,
	before: LinkLook | undefined,
): Omit<LinkLook, 'url' | 'at'> {
	if (status === 0) return { state: 'menolak-robot', reason: 'robots-txt' };
	if (gone.has(status)) return { state: 'mati', status };
	if (busy.has(status) && status !== 429)
		return { state: 'tidak-terjawab', status, reason: 'kesalahan-server' };
	if (status >= 400) return { state: 'menolak-robot', status };
	const moved = journey.permanentUrl === start ? undefined : journey.permanentUrl;
	const front = ledToFront(start, journey.url);
	// A page differs at each visit, if only by its date; a document does not.
	const isPage = /^text\/html|^application\/xhtml/.test(headers['content-type'] ?? '');
	const digest = status === 304 ? before?.sha256 : isPage ? undefined : sha256;
	return {
		state: moved === undefined || front ? 'hidup' : 'pindah',
		status,
		...(front && { reason: 'alihan-ke-beranda' as const }),
		...(moved !== undefined && !front && { movedTo: moved }),
		...(headers.etag !== undefined && { etag: headers.etag }),
		...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
		...(digest !== undefined && { sha256: digest }),
	};
}

/** Looks at one address. `before` is the last look, if any; a digest is wanted of evidence only. Never throws. */
export async function lookAtLink(
	url: string,
	before: LinkLook | undefined,
	wantsDigest: boolean,
	options: LookOptions,
): Promise<LinkLook> {
	const at = () => options.clock.now();
	const isAllowed = options.isAllowed ?? mayBeAsked;
	if (!isAllowed(url)) return { url, at: at(), state: 'dilewati', reason: 'alamat-bukan-publik' };
	const journey = await travel(url, before, wantsDigest, options);
	const { answer, stopped } = journey;
	if ('failure' in answer) return { url, at: at(), ...failedLook(answer) };
	if (stopped !== undefined)
		return { url, at: at(), state: 'tidak-terjawab', status: answer.status, reason: stopped };
	return { url, at: at(), ...answeredLook(answer, journey, url, before) };
}

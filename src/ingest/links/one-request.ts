import { createHash } from 'node:crypto';
import { lookup as resolveName } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { request as plainRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';

/** What one request needs to know. */
export interface Ask {
	readonly url: string;
	readonly method: 'HEAD' | 'GET';
	readonly headers: Readonly<Record<string, string>>;
	/** Nothing of the body, its text up to `maxBytes`, or its digest. */
	readonly body: 'none' | 'text' | 'digest';
}

/** What a server said. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly text?: string | undefined;
	/** SHA-256 of the whole body; absent when it was not asked for or is larger than the limit. */
	readonly sha256?: string | undefined;
}

export interface Failure {
	readonly failure:
		'waktu-habis' | 'sambungan-putus' | 'nama-tidak-ditemukan' | 'sertifikat' | 'bukan-publik';
}

export interface RequestLimits {
	/** Milliseconds for the whole exchange, the body included. */
	readonly timeoutMs: number;
	/** Bytes of a body that are read at most. */
	readonly maxBytes: number;
	/** Whether a resolved IP address may be connected to. */
	readonly isAllowedIp: (address: string) => boolean;
}

class NotPublic extends Error {}

/**
 * Resolves a name and refuses it when any of its addresses is not allowed. The socket connects to what was checked here,
 * so that a name cannot resolve to something else between the check and the connection.
 */
function checkedLookup(isAllowedIp: RequestLimits['isAllowedIp']): LookupFunction {
	return (hostname, options, callback) => {
		resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[] | undefined) => {
			const [first] = found ?? [];
			if (error !== null || found === undefined) callback(error, '');
			else if (first === undefined || found.some(({ address }) => !isAllowedIp(address)))
				callback(new NotPublic(hostname), '');
			else if (options.all === true) callback(null, found);
			else callback(null, first.address, first.family);
		});
	};
}

function failureOf(error: unknown): Failure {
	if (error instanceof NotPublic) return { failure: 'bukan-publik' };
	if (!(error instanceof Error)) return { failure: 'sambungan-putus' };
	if (error.name === 'TimeoutError' || error.name === 'AbortError') return { failure: 'waktu-habis' };
	const code = 'code' in error ? String(error.code) : '';
	if (code === 'ENOTFOUND' || code === 'EAI_NODATA') return { failure: 'nama-tidak-ditemukan' };
	const isCertificate = /CERT|SELF_SIGNED|LEAF_SIGNATURE|ISSUER|^ERR_SSL|^ERR_TLS/.test(code);
	return { failure: isCertificate ? 'sertifikat' : 'sambungan-putus' };
}

async function readBody(
	message: IncomingMessage,
	{ method, body }: Ask,
	maxBytes: number,
): Promise<Pick<Answer, 'text' | 'sha256'>> {
	if (body === 'none' || method === 'HEAD' || message.statusCode !== 200) {
		message.destroy();
		return {};
	}
	const hash = createHash('sha256');
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of message) {
		const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
		length += bytes.length;
		if (length > maxBytes) {
			message.destroy();
			return body === 'text' ? { text: Buffer.concat(parts).toString('utf8') } : {};
		}
		if (body === 'text') parts.push(bytes);
		else hash.update(bytes);
	}
	return body === 'text' ? { text: Buffer.concat(parts).toString('utf8') } : { sha256: hash.digest('hex') };
}

/** One request without following redirects. Never throws: what goes wrong is a failure. */
export async function oneRequest(ask: Ask, limits: RequestLimits): Promise<Answer | Failure> {
	const target = new URL(ask.url);
	const bare = target.hostname.replace(/^\[|\]$/g, '');
	// A host that is an IP address is never looked up.
	if (/^[\d.]+$|:/.test(bare) && !limits.isAllowedIp(bare)) return { failure: 'bukan-publik' };
	const signal = AbortSignal.timeout(limits.timeoutMs);
	const send = target.protocol === 'https:' ? secureRequest : plainRequest;
	try {
		const message = await new Promise<IncomingMessage>((resolve, reject) => {
			const sent = send(
				target,
				{
					method: ask.method,
					headers: ask.headers,
					signal,
					agent: false,
					lookup: checkedLookup(limits.isAllowedIp),
				},
				resolve,
			);
			sent.on('error', reject);
			sent.end();
		});
		const { statusCode: status = 0, headers } = message;
		return { status, headers, ...(await readBody(message, ask, limits.maxBytes)) };
	} catch (error) {
		return failureOf(error);
	}
}

import { z } from 'astro/zod';
import type { LookOptions } from './look-at-link.ts';
import { oneRequest } from './one-request.ts';

/** What https://archive.org/help/wayback_api.php answers, as far as it is used. */
const answerSchema = z.object({
	archived_snapshots: z.object({
		closest: z.object({ available: z.literal(true), url: z.httpUrl(), status: z.string() }).optional(),
	}),
});

/** The address that is asked for a copy near a day, `2023-04-27`, `2023-04` or `2023`; near today without one. */
export function availabilityAddress(url: string, date: string | undefined): string {
	const stamp = date === undefined ? '' : `&timestamp=${date.replaceAll('-', '')}`;
	return `https://archive.org/wayback/available?url=${encodeURIComponent(url)}${stamp}`;
}

/** Address of the copy that the Internet Archive names; undefined when it has none, or does not answer. */
export async function archiveCopy(
	url: string,
	date: string | undefined,
	{ hosts, pauseMs, limits, userAgent }: LookOptions,
): Promise<string | undefined> {
	const answer = await hosts.run('archive.org', pauseMs, () =>
		oneRequest(
			{
				url: availabilityAddress(url, date),
				method: 'GET',
				headers: { 'user-agent': userAgent },
				body: 'text',
			},
			{ ...limits, maxBytes: 100_000 },
		),
	);
	return 'failure' in answer ? undefined : namedCopy(answer.text ?? '');
}

/** The copy that an answer names, as an https address. */
export function namedCopy(answer: string): string | undefined {
	try {
		const { closest } = answerSchema.parse(JSON.parse(answer)).archived_snapshots;
		return closest?.status.startsWith('2') === true ? closest.url.replace(/^http:/, 'https:') : undefined;
	} catch {
		return undefined;
	}
}

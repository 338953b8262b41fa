/** How to write records, one path for each way. */
export const handbookPath = '/panduan/';

/** One part of it; `id` is the anchor of its heading in CONTRIBUTING. */
export function handbookPartPath(id: string): string {
	return `${handbookPath}${id}/`;
}

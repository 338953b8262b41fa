import { joinBase } from '../domain/catalogue/address.ts';

/** A site path as it is written into a page: under the base that the site is served from. The only place that adds it. */
export function href(path: string): string {
	return joinBase(import.meta.env.BASE_URL, path);
}

/** A site path as a full address, for canonical links and share images. */
export function absolute(path: string, site: URL | undefined): string {
	return new URL(href(path), site).href;
}

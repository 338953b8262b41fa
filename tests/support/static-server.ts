import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { headersFor, parseHeaders, type HeaderRule } from './headers-file.ts';

const mediaTypes: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.xml': 'application/xml; charset=utf-8',
};

/** What a plain web host answers: the file, a redirect that adds the last slash, or nothing. */
type Answer =
	| { readonly kind: 'file'; readonly file: string }
	| { readonly kind: 'redirect' }
	| { readonly kind: 'nothing' };

function answer(folder: string, path: string): Answer {
	const file = normalize(join(folder, path));
	if (file !== normalize(folder) && !file.startsWith(join(folder, sep))) return { kind: 'nothing' };
	const found = statSync(file, { throwIfNoEntry: false });
	if (found?.isFile() === true) return path.endsWith('/') ? { kind: 'nothing' } : { kind: 'file', file };
	if (found?.isDirectory() !== true) return { kind: 'nothing' };
	if (!path.endsWith('/')) return { kind: 'redirect' };
	const index = join(file, 'index.html');
	return statSync(index, { throwIfNoEntry: false }) === undefined
		? { kind: 'nothing' }
		: { kind: 'file', file: index };
}

function readRules(folder: string): readonly HeaderRule[] {
	const file = join(folder, '_headers');
	const exists = statSync(file, { throwIfNoEntry: false }) !== undefined;
	return exists ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

/**
 * A web host for tests: serves a built site under its base as a plain host would, with the headers of its
 * `_headers` file, and its `404.html` with status 404 for everything that is not there.
 */
export function createStaticServer(folder: string, base: string): Server {
	const rules = readRules(folder);
	const mount = base.replace(/\/$/, '');
	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const inside = pathname.startsWith(`${mount}/`);
		const path = inside ? decodeURIComponent(pathname.slice(mount.length)) : '';
		const found = inside ? answer(folder, path) : { kind: 'nothing' as const };
		// A test must never wait for, or be answered by, a browser's cache of another build.
		const headers = { ...headersFor(rules, path), 'Strict-Transport-Security': 'max-age=0' };
		if (found.kind === 'redirect') {
			response.writeHead(301, { Location: `${pathname}/${search}` }).end();
			return;
		}
		const file = found.kind === 'file' ? found.file : join(folder, '404.html');
		const status = found.kind === 'file' ? 200 : 404;
		const exists = statSync(file, { throwIfNoEntry: false }) !== undefined;
		const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
		response
			.writeHead(status, { ...headers, 'Content-Type': exists ? type : 'text/plain' })
			.end(exists ? readFileSync(file) : 'Not found');
	});
}

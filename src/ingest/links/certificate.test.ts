import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portOf } from '../../../tests/support/port.ts';
import { oneRequest } from './one-request.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** A certificate that nobody trusts, made anew each time so that no key lies in the repository. */
function ownCertificate(): { key: string; cert: string } {
	const folder = mkdtempSync(join(tmpdir(), 'sertifikat-'));
	try {
		const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
		const made = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost';
		execFileSync('openssl', ['req', '-x509', ...made.split(' '), '-keyout', key, '-out', cert], {
			stdio: 'ignore',
		});
		return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test.skipIf(!hasOpenssl)('a certificate that nobody vouches for is told apart from silence', async () => {
	const server = createServer(ownCertificate(), (_, response) => response.end());
	const url = `https://127.0.0.1:${String(await portOf(server))}/`;
	const limits = { timeoutMs: 5000, maxBytes: 100, isAllowedIp: () => true };
	expect(await oneRequest({ url, method: 'GET', headers: {}, body: 'none' }, limits)).toEqual({
		failure: 'sertifikat',
	});
	server.close();
});

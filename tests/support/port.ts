import type { Server } from 'node:net';

/** Starts a server on a free port of this machine and tells which. */
export async function portOf(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
	return address.port;
}

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';

const server = resolve('node_modules/@astrojs/language-server/bin/nodeServer.js');
const tsdk = resolve('node_modules/typescript/lib');

const messageSchema = z.object({
	id: z.number().optional(),
	method: z.string().optional(),
	params: z.unknown().optional(),
	result: z.unknown().optional(),
});
const askedSettings = z.object({ items: z.array(z.unknown()) });
const hoverSchema = z.object({ contents: z.object({ value: z.string() }) }).nullable();
const completionSchema = z.object({ items: z.array(z.object({ label: z.string() })) });
const faultSchema = z.object({
	items: z.array(
		z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }),
	),
});

/** A place in a file: line and column from 0. */
export interface TextPlace {
	readonly line: number;
	readonly character: number;
}

/** An editor with one folder open that asks Astro's language server as its extension of VS Code does. */
export interface EditorSession {
	/** Opens a file, which is Markdown for the editor. */
	readonly open: (path: string, text: string) => void;
	readonly shut: (path: string) => void;
	/** What is shown over a place; empty when nothing is. */
	readonly hover: (path: string, place: TextPlace) => Promise<string>;
	/** What may be written at a place. */
	readonly completions: (path: string, place: TextPlace) => Promise<readonly string[]>;
	/** What is underlined in red: `line: message`, with lines from 1. */
	readonly faults: (path: string) => Promise<readonly string[]>;
	/** Tells the server that a file was written by somebody else. */
	readonly changed: (path: string) => void;
	readonly close: () => void;
}

/** Starts the language server in a folder; its protocol is JSON with a header that counts the bytes. */
export async function editorIn(folder: string): Promise<EditorSession> {
	const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const waiting = new Map<number, (result: unknown) => void>();
	let received = Buffer.alloc(0);
	let asked = 0;

	const send = (message: Readonly<Record<string, unknown>>) => {
		const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
		child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${String(body.length)}\r\n\r\n`), body]));
	};
	const ask = (method: string, params: unknown): Promise<unknown> =>
		new Promise((answered) => {
			asked += 1;
			waiting.set(asked, answered);
			send({ id: asked, method, params });
		});
	const take = (text: string) => {
		const { id, method, params, result } = messageSchema.parse(JSON.parse(text));
		if (id === undefined) return;
		if (method === undefined) waiting.get(id)?.(result);
		else if (method === 'workspace/configuration') {
			send({ id, result: askedSettings.parse(params).items.map(() => null) });
		} else send({ id, result: null });
	};
	child.stdout.on('data', (bytes: Buffer) => {
		received = Buffer.concat([received, bytes]);
		for (;;) {
			const start = received.indexOf('\r\n\r\n') + 4;
			const [, length] = /Content-Length: (\d+)/.exec(received.toString('latin1', 0, start)) ?? [];
			if (start < 4 || length === undefined || received.length < start + Number(length)) return;
			const end = start + Number(length);
			const body = received.toString('utf8', start, end);
			received = received.subarray(end);
			take(body);
		}
	});

	const uriOf = (path: string) => pathToFileURL(path).href;
	const at = (path: string, position: TextPlace) => ({ textDocument: { uri: uriOf(path) }, position });
	await ask('initialize', {
		processId: process.pid,
		rootUri: uriOf(folder),
		workspaceFolders: [{ uri: uriOf(folder), name: 'site' }],
		capabilities: {
			textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} },
			workspace: {
				workspaceFolders: true,
				configuration: true,
				didChangeWatchedFiles: { dynamicRegistration: true },
			},
		},
		initializationOptions: { contentIntellisense: true, typescript: { tsdk } },
	});
	send({ method: 'initialized', params: {} });

	return {
		open: (path, text) =>
			send({
				method: 'textDocument/didOpen',
				params: { textDocument: { uri: uriOf(path), languageId: 'markdown', version: 1, text } },
			}),
		shut: (path) => send({ method: 'textDocument/didClose', params: { textDocument: { uri: uriOf(path) } } }),
		hover: async (path, place) =>
			hoverSchema.parse(await ask('textDocument/hover', at(path, place)))?.contents.value ?? '',
		completions: async (path, place) =>
			completionSchema
				.parse(await ask('textDocument/completion', at(path, place)))
				.items.map(({ label }) => label),
		faults: async (path) =>
			faultSchema
				.parse(await ask('textDocument/diagnostic', { textDocument: { uri: uriOf(path) } }))
				.items.map(({ message, range }) => `${String(range.start.line + 1)}: ${message}`),
		changed: (path) =>
			send({
				method: 'workspace/didChangeWatchedFiles',
				params: { changes: [{ uri: uriOf(path), type: 2 }] },
			}),
		close: () => child.kill(),
	};
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether this machine has LibreOffice. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** LibreOffice with a folder of its own for the files of one test file. */
export interface OfficeProgram {
	/**
	 * What LibreOffice makes of a file, `format` as `--convert-to` takes it, `reading` as `--infilter`. Throws when it
	 * cannot open the file.
	 */
	readonly converted: (
		name: string,
		content: Uint8Array | string,
		format: string,
		reading?: string,
	) => Buffer;
	readonly remove: () => void;
}

export function officeProgram(): OfficeProgram {
	const work = mkdtempSync(join(tmpdir(), 'etalase-office-'));
	// A profile of its own, so that an office that is open on this machine does not answer instead.
	const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
	return {
		converted: (name, content, format, reading) => {
			const file = join(work, name);
			writeFileSync(file, content);
			const filter = reading === undefined ? [] : [`--infilter=${reading}`];
			const { status, stderr } = spawnSync(
				'soffice',
				[profile, '--headless', ...filter, '--convert-to', format, '--outdir', work, file],
				{ encoding: 'utf8' },
			);
			if (status !== 0) throw new Error(`LibreOffice cannot open ${name}: ${stderr}`);
			const [extension = ''] = format.split(':');
			return readFileSync(join(work, name.replace(/\.\w+$/, `.${extension}`)));
		},
		remove: () => rmSync(work, { recursive: true, force: true }),
	};
}

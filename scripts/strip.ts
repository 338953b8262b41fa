import { contentFolders } from '../src/ingest/content-folder.ts';
import { stripFiles, strippedText } from '../src/ingest/file-metadata/strip-files.ts';
import { listFiles } from '../src/ingest/file-list.ts';
import { commandUsage } from '../src/views/copy/command-usage.ts';
import { commandArguments } from './command/command.ts';

const { values } = commandArguments(commandUsage.strip, {
	options: { write: { type: 'boolean', default: false } },
});
const files = await stripFiles(listFiles(contentFolders().folder), values.write);
process.stdout.write(strippedText(files, values.write));
process.exitCode = files.some(({ state }) => state === 'unmended' || !values.write) ? 1 : 0;

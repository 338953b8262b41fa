import { existsSync, writeFileSync } from 'node:fs';
import { makePocket } from '../src/ingest/pocket/make-pocket.ts';
import { commandUsage } from '../src/views/copy/command-usage.ts';
import { pocketReadMe, pocketText } from '../src/views/copy/pocket.ts';
import { commandArguments, fail } from './command/command.ts';

const file = 'etalase-saku.zip';

commandArguments(commandUsage.pocket, { options: {} });
if (!existsSync('dist/index.html')) fail(pocketText.noSite);
const { bytes, files, pages, unpacked } = makePocket('dist', pocketReadMe);
writeFileSync(file, bytes);
console.log(pocketText.made(file, bytes.length, files, pages, unpacked));

import { existsSync, writeFileSync } from 'node:fs';
import { makePocket } from '../src/ingest/pocket/make-pocket.ts';
import { pocketReadMe, pocketText } from '../src/views/copy/pocket.ts';

const file = 'etalase-saku.zip';

if (existsSync('dist/index.html')) {
	const { bytes, files, pages, unpacked } = makePocket('dist', pocketReadMe);
	writeFileSync(file, bytes);
	console.log(pocketText.made(file, bytes.length, files, pages, unpacked));
} else {
	console.error(pocketText.noSite);
	process.exitCode = 1;
}

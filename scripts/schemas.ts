import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { authoringFiles } from '../src/views/authoring/authoring-files.ts';

// `npm run schemas`: writes what editors of texts need from the schemas. A test fails when it is out of step.
for (const [path, text] of authoringFiles()) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	console.log(path);
}

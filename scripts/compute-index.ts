import { writeFileSync } from 'node:fs';
import { publishedSnapshot } from '../src/domain/catalogue/published-snapshot.ts';
import { indexReport } from '../src/domain/index/index-report.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { hasErrors } from '../src/ingest/issue-report.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { indexReportFile, indexReportJson } from '../src/views/index/index-report-json.ts';
import { indexTable } from '../src/views/index/index-table.ts';
import { commandArguments, fail } from './command/command.ts';
import { commandUsage } from '../src/views/copy/command-usage.ts';

const { values } = commandArguments(commandUsage.index, {
	options: {
		region: { type: 'string' },
		rubric: { type: 'string' },
		'as-of': { type: 'string' },
		json: { type: 'boolean', default: false },
	},
});
const asOf = values['as-of'];
if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
	fail(`--as-of \`${asOf}\` bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-06-30.`);
}
const { folder, fallback } = contentFolders();
const { snapshot: whole, issues } = await readContent({
	folder,
	fallbackFolder: fallback,
	base: '/',
});
if (hasErrors(issues)) {
	console.error('Isi mempunyai kesalahan; berkas yang salah tidak ikut dihitung. Lihat `npm run check`.');
}
// The records are those of now: read on an earlier day, all that was written since would be dates in the future.
const snapshot = { ...publishedSnapshot(whole), ...(asOf !== undefined && { asOf }) };
const rubric = values.rubric ?? snapshot.site.rubric;
if (!snapshot.rubrics.some(({ id }) => id === rubric)) {
	fail(`Rubrik \`${rubric}\` tidak dikenal. Yang ada: ${snapshot.rubrics.map(({ id }) => id).join(', ')}.`);
}
const full = indexReport(snapshot, rubric);
const regions = full.regions.filter(({ id }) => values.region === undefined || id === values.region);
if (regions.length === 0 && values.region !== undefined) {
	fail(
		`Daerah \`${values.region}\` tidak dikenal. Yang ada: ${full.regions.map(({ id }) => id).join(', ')}.`,
	);
}
const report = { ...full, regions };
if (values.json) {
	process.stdout.write(indexReportJson(report));
} else {
	process.stdout.write(indexTable(report));
	writeFileSync(indexReportFile, indexReportJson(full));
	console.log(`\nLaporan lengkap: ${indexReportFile}`);
}
process.exitCode = hasErrors(issues) ? 1 : 0;

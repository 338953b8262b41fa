import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verificationSubject } from '../src/domain/rubric/verification.ts';
import type { VerifiedRow } from '../src/domain/rubric/verification.ts';
import { dayInJakarta } from '../src/ingest/as-of.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { verificationDigest } from '../src/ingest/held-verifications.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { withFrontMatter } from '../src/domain/writing/front-matter.ts';
import { withVerifications } from '../src/ingest/write-verification.ts';
import { commandArguments, fail } from './command/command.ts';
import { commandUsage } from '../src/views/copy/command-usage.ts';

const { values, positionals } = commandArguments(commandUsage.verify, {
	allowPositionals: true,
	options: { by: { type: 'string' }, on: { type: 'string' }, rubric: { type: 'string' } },
});
const [id, ...rowWords] = positionals;
const { by } = values;
if (id === undefined || by === undefined || by.trim() === '') {
	fail(commandUsage.verify);
}
const on = values.on ?? dayInJakarta(Date.now());
if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) fail(`--on \`${on}\` bukan tanggal. Tulis tahun-bulan-hari.`);

const { folder, fallback } = contentFolders();
const { snapshot } = await readContent({ folder, fallbackFolder: fallback, base: '/', issuesOnly: true });
const rubric = values.rubric ?? snapshot.site.rubric;
const target = targetOf(id);
const wanted = rowWords.flatMap((word) => word.split(',')).filter((word) => word !== '');
const verifications = (wanted.length === 0 ? withEvidence() : wanted).map((number) => {
	const row = target.rows[number];
	if (row === undefined) fail(`Baris ${number} rubrik ${rubric} belum terisi di ${target.file}.`);
	if (row.evidence.length === 0)
		fail(`Baris ${number} di ${target.file} belum punya bukti yang dapat diverifikasi.`);
	const subject = verificationSubject(rubric, number, row, target.fileDigest);
	return { path: [...target.path, number], by, on, digest: verificationDigest(subject) };
});
if (verifications.length === 0) fail(`Tidak ada baris rubrik ${rubric} dengan bukti di ${target.file}.`);

const path = join(folder, target.file);
const before = readFileSync(path, 'utf8');
writeFileSync(
	path,
	withFrontMatter(before, (yaml) => withVerifications(yaml, verifications)),
);
console.log(
	`${target.file}: ${String(verifications.length)} baris diverifikasi oleh ${by} pada ${on} (${verifications.map((row) => row.path.at(-1)).join(', ')}).`,
);

interface Target {
	readonly file: string;
	readonly path: readonly string[];
	readonly rows: Readonly<Record<string, VerifiedRow | undefined>>;
	readonly fileDigest: (file: string) => string | undefined;
}

/** An innovation by `<region>/<innovation>`, or the SPD rows of a region by its id. */
function targetOf(wantedId: string): Target {
	const innovation = snapshot.innovations.find((record) => record.id === wantedId);
	if (innovation !== undefined) {
		const { file, data, documents } = innovation;
		return {
			file,
			path: ['assessments', rubric],
			rows: data.assessments[rubric] ?? {},
			fileDigest: (address) => documents[address]?.digest,
		};
	}
	const region = snapshot.regions.find((record) => record.id === wantedId);
	if (region === undefined) {
		fail(`\`${wantedId}\` tidak ada, atau berkasnya masih mempunyai kesalahan. Lihat \`npm run check\`.`);
	}
	return {
		file: region.file,
		path: ['assessments', rubric, 'spd'],
		rows: region.data.assessments[rubric]?.spd ?? {},
		fileDigest: () => undefined,
	};
}

function withEvidence(): readonly string[] {
	return Object.entries(target.rows).flatMap(([number, row]) =>
		row !== undefined && row.evidence.length > 0 ? [number] : [],
	);
}

import { hundredths } from '../../domain/index/fraction.ts';
import type { TallyResult } from '../../domain/contest/tally.ts';
import { csvText, type CsvValue } from '../csv.ts';
import { protocolText } from '../copy/judging-protocol.ts';
import { protocolDivisions, type Protocol, type ProtocolRow } from './protocol-rows.ts';

const { csv, yaml } = protocolText;

/** `84.50`, as content files write scores. */
function decimal(value: TallyResult['total']): string {
	return (hundredths(value) / 100).toFixed(2);
}

function rounded(value: TallyResult['total'] | undefined): CsvValue {
	return value === undefined ? undefined : hundredths(value) / 100;
}

/** The result as a table for spreadsheets: one line for each entry, what was not judged without numbers. */
export function protocolCsv(protocol: Protocol): string {
	const { judging, tally } = protocol;
	const { criteria } = judging.edition.data;
	const head = [...csv.head, ...criteria.map(({ id }) => `rata_${id.replaceAll('-', '_')}`), ...tally.jurors];
	const rows = protocolDivisions(protocol).flatMap((division) => [
		...division.rows.map(({ entry, result, passed }): CsvValue[] => [
			division.name,
			result.rank,
			entry.code,
			entry.title,
			entry.origin,
			rounded(result.total),
			rounded(result.spread),
			result.jurors.length,
			result.recused.length,
			result.decidedBy,
			passed === undefined ? undefined : passed ? csv.yes : csv.no,
			...criteria.map(({ id }) => rounded(result.criteria[id])),
			...tally.jurors.map((juror) => rounded(result.jurors.find((one) => one.juror === juror)?.total)),
		]),
		...division.unjudged.map((entry): CsvValue[] => [
			division.name,
			undefined,
			entry.code,
			entry.title,
			entry.origin,
		]),
	]);
	return csvText(
		head,
		rows.map((row) => [...row, ...Array.from({ length: head.length - row.length }, () => undefined)]),
	);
}

function resultLine({ result, passed }: ProtocolRow, stage: string): string {
	const parts = [
		`stage: ${stage}`,
		...(passed === false ? ['passed: false'] : []),
		`rank: ${String(result.rank)}`,
		`score: "${decimal(result.total)}"`,
		`spread: "${decimal(result.spread)}"`,
		...(result.decidedBy === undefined ? [] : [`decidedBy: ${result.decidedBy}`]),
	];
	return `      - { ${parts.join(', ')} }`;
}

/** Longest text that the key `incomplete` takes. */
const longest = 600;

/** Which lines are not counted, in one line; undefined when all are. */
function incompleteText({ judging, tally }: Protocol): string | undefined {
	if (tally.problems.length === 0) return undefined;
	const absent = judging.jurors.filter((juror) => !tally.jurors.includes(juror));
	const parts = [
		...absent.map(yaml.incompleteJuror),
		...tally.leftOut.map(({ juror, entry }) => yaml.incompletePart(juror, entry)),
	];
	const whole = yaml.incomplete(parts.length === 0 ? [yaml.shortened] : parts);
	return whole.length <= longest ? whole : yaml.incomplete([yaml.shortened]);
}

/** Lines to copy into the file of the edition: how it was judged, and each entry's result. No file by themselves. */
export function protocolYaml(protocol: Protocol): string {
	const { judging, tally, pass, on } = protocol;
	const incomplete = incompleteText(protocol);
	const rows = protocolDivisions(protocol).flatMap((division) => division.rows);
	const lines = [
		...yaml.intro(judging.edition.file),
		...(pass === undefined ? [yaml.noPass] : []),
		'judgings:',
		`  - stage: ${judging.stage.id}`,
		`    on: ${on}`,
		`    jurors: ${String(tally.jurors.length)}`,
		...(pass === undefined ? [] : [`    pass: "${(pass / 100).toFixed(2)}"`]),
		// JSON's strings are YAML's.
		...(incomplete === undefined ? [] : [`    incomplete: ${JSON.stringify(incomplete)}`]),
		...rows.flatMap((row) => ['', `# ${row.entry.key}`, resultLine(row, judging.stage.id)]),
	];
	return `${lines.join('\n')}\n`;
}

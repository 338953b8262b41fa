import type { RubricRow } from './rubric-row.ts';

interface Band {
	readonly from: number | null;
	readonly to: number | null;
}

interface Cited {
	readonly sources: readonly string[];
}

interface Aspect extends Cited {
	readonly rows: readonly RubricRow[] | null;
}

interface BandList extends Cited {
	readonly bands: readonly Band[];
}

/** What the arithmetic of a rubric needs; points in hundredths. */
interface WrittenRubric {
	readonly id: string;
	readonly year: number;
	readonly status: string;
	readonly projectsFrom: string | null;
	readonly letter: Cited | null;
	readonly structure: Cited | null;
	readonly window: Cited | null;
	readonly spd: Aspect;
	readonly sid: Aspect;
	readonly maxima: Cited & {
		readonly spd: number | null;
		readonly maturity: number | null;
		readonly count: number | null;
	};
	readonly formula: Cited & {
		readonly pointsPerInnovation: number | null;
		readonly countCap: number | null;
		readonly maximum: number | null;
	};
	readonly bands: BandList | null;
	readonly conflictingBands: readonly BandList[];
	readonly sources: readonly { readonly id: string }[];
}

interface RubricFault {
	readonly path: (string | number)[];
	readonly message: string;
}

/** What a rubric file says against itself. Parts that are unknown (null) are not checked. */
export function rubricFaults(rubric: WrittenRubric): readonly RubricFault[] {
	return [
		...identityFaults(rubric),
		...rowFaults(rubric.spd, 'spd'),
		...rowFaults(rubric.sid, 'sid'),
		...maximumFaults(rubric),
		...bandFaults(rubric.bands?.bands ?? [], ['bands', 'bands']),
		...sourceFaults(rubric),
	];
}

function identityFaults({ id, year, status, projectsFrom }: WrittenRubric): readonly RubricFault[] {
	const faults: RubricFault[] = [];
	if (id !== `iid-${String(year)}`) {
		faults.push({ path: ['id'], message: `ID harus \`iid-${String(year)}\`, sesuai tahunnya.` });
	}
	if (projectsFrom !== null && status !== 'diumumkan') {
		faults.push({
			path: ['projectsFrom'],
			message: 'Dasar proyeksi hanya untuk rubrik berstatus `diumumkan`. Tulis null.',
		});
	}
	return faults;
}

function rowFaults({ rows }: Aspect, aspect: 'spd' | 'sid'): readonly RubricFault[] {
	const seen = new Set<string>();
	return (rows ?? []).flatMap((row, index) => {
		const path = [aspect, 'rows', index];
		const twice = seen.has(row.number);
		seen.add(row.number);
		// Rows 1 to 15 are about the government, rows 16 to 35 about one innovation.
		const belongs = Number.parseInt(row.number, 10) <= 15 ? 'spd' : 'sid';
		return [
			...(twice
				? [{ path: [...path, 'number'], message: `Nomor baris \`${row.number}\` ditulis dua kali.` }]
				: []),
			...(belongs === aspect
				? []
				: [{ path: [...path, 'number'], message: `Baris \`${row.number}\` termasuk aspek ${belongs}.` }]),
			...(row.aspect === aspect
				? []
				: [{ path: [...path, 'aspect'], message: `Aspek baris ini harus \`${aspect}\`.` }]),
			...(row.threshold !== null && row.bases.length > 0
				? [{ path: [...path, 'threshold'], message: 'Baris dengan dasar ukur memakai ambang dasarnya.' }]
				: []),
		];
	});
}

/** Sum of weight times 3, the highest level; undefined while a weight is unknown. */
function highestSum(rows: readonly RubricRow[] | null): number | undefined {
	if (rows === null) return undefined;
	return rows.reduce<number | undefined>(
		(sum, { weight }) => (sum === undefined || weight === null ? undefined : sum + weight * 3),
		0,
	);
}

function points(hundredths: number): string {
	const digits = String(Math.abs(hundredths)).padStart(3, '0');
	return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function maximumFaults({ spd, sid, maxima, formula }: WrittenRubric): readonly RubricFault[] {
	const { pointsPerInnovation, countCap, maximum } = formula;
	const counted =
		pointsPerInnovation === null || countCap === null ? undefined : pointsPerInnovation * countCap;
	const total =
		maxima.spd === null || maxima.maturity === null || maxima.count === null
			? undefined
			: maxima.spd + maxima.maturity + maxima.count;
	const differs = (
		path: (string | number)[],
		stated: number | null,
		worked: number | undefined,
		words: string,
	): readonly RubricFault[] =>
		stated === null || worked === undefined || stated === worked
			? []
			: [{ path, message: `Tertulis ${points(stated)}, tetapi ${words} ${points(worked)}.` }];
	return [
		...differs(['maxima', 'spd'], maxima.spd, highestSum(spd.rows), 'jumlah bobot × 3 baris SPD'),
		...differs(['maxima', 'maturity'], maxima.maturity, highestSum(sid.rows), 'jumlah bobot × 3 baris SID'),
		...differs(['maxima', 'count'], maxima.count, counted, 'poin per inovasi × batas jumlah'),
		...differs(['formula', 'maximum'], maximum, total, 'jumlah SPD, kematangan, dan jumlah inovasi'),
	];
}

/** Bands of which every end is known must cover 0.00 to 100.00, each hundredth once. */
function bandFaults(bands: readonly Band[], path: (string | number)[]): readonly RubricFault[] {
	const known = bands.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
	if (bands.length === 0 || known.length < bands.length) return [];
	let next = 0;
	for (const { from, to } of known.toSorted((first, second) => first.from - second.from)) {
		if (from !== next || to < from) {
			const message = `Rentang predikat harus mencakup 0,00 sampai 100,00 tepat sekali; periksa sekitar ${points(next)}.`;
			return [{ path, message }];
		}
		next = to + 1;
	}
	return next === 10_001 ? [] : [{ path, message: 'Rentang predikat harus berakhir tepat pada 100,00.' }];
}

function sourceFaults(rubric: WrittenRubric): readonly RubricFault[] {
	const known = new Set(rubric.sources.map(({ id }) => id));
	const faults: RubricFault[] =
		known.size === rubric.sources.length ? [] : [{ path: ['sources'], message: 'ID sumber harus unik.' }];
	const rowsOf = (aspect: 'spd' | 'sid') =>
		(rubric[aspect].rows ?? []).flatMap((row, index) => [
			{ path: [aspect, 'rows', index, 'sources'], cited: row.sources },
			{ path: [aspect, 'rows', index, 'evidence', 'sources'], cited: row.evidence?.sources ?? [] },
			...row.bases.map(({ sources }, place) => ({
				path: [aspect, 'rows', index, 'bases', place, 'sources'],
				cited: sources,
			})),
		]);
	const blocks = ['letter', 'structure', 'window', 'spd', 'sid', 'maxima', 'formula', 'bands'] as const;
	const cited = [
		...blocks.map((key) => ({ path: [key, 'sources'], cited: rubric[key]?.sources ?? [] })),
		...rubric.conflictingBands.map(({ sources }, index) => ({
			path: ['conflictingBands', index, 'sources'],
			cited: sources,
		})),
		...rowsOf('spd'),
		...rowsOf('sid'),
	];
	for (const { path, cited: ids } of cited) {
		for (const [index, id] of ids.entries()) {
			if (known.has(id)) continue;
			faults.push({ path: [...path, index], message: `Sumber \`${id}\` tidak ada di daftar \`sources\`.` });
		}
	}
	return faults;
}

import { expect, test } from 'vitest';
import { aContest, anEdition } from '../../../tests/builders/contest.ts';
import { contestsOfRegion, contestWay } from './contest-way.ts';

const datago = { innovation: 'kota-magelang/datago' };
const contests = [
	aContest({}, 'kipp'),
	aContest({ scope: 'daerah', region: 'kota-magelang' }, 'opd'),
	aContest({ subject: 'daerah' }, 'iga'),
];
const editions = [
	anEdition({ year: 2019, entries: [{ region: '33.71' }, { region: '33.72' }] }, 'iga/2019'),
	anEdition({ year: 2019, entries: [datago] }, 'kipp/2019'),
	anEdition({ year: 2017, entries: [datago] }, 'kipp/2017'),
	anEdition({ year: 2019, entries: [datago, { title: 'Pompa', region: '33.71' }] }, 'opd/2019'),
	anEdition({ year: 2020, entries: [datago] }, 'tanpa-lomba/2020'),
];

const shown = (steps: ReturnType<typeof contestWay>) =>
	steps.map(({ edition, entry }) => `${edition.id} ${entry.innovation ?? entry.title ?? entry.region ?? ''}`);

test('the way of an innovation leads through the years, and within a year from the city to the country', () => {
	expect(shown(contestWay({ contests, editions }, 'kota-magelang/datago'))).toEqual([
		'kipp/2017 kota-magelang/datago',
		'opd/2019 kota-magelang/datago',
		'kipp/2019 kota-magelang/datago',
	]);
});

test('a region has its own awards, those of its innovations, and those of works that name it', () => {
	const region = { id: 'kota-magelang', code: '33.71' };
	expect(shown(contestsOfRegion({ contests, editions }, region))).toEqual([
		'kipp/2017 kota-magelang/datago',
		'opd/2019 kota-magelang/datago',
		'opd/2019 Pompa',
		'iga/2019 33.71',
		'kipp/2019 kota-magelang/datago',
	]);
});

import { expect, test } from 'vitest';
import { aSite, aSnapshot } from '../../tests/builders/snapshot.ts';
import { acceptsWriting } from '../domain/catalogue/dormancy.ts';
import { agendaCalendarOf } from './agenda/agenda-calendar.ts';
import { homePage } from './catalogue/home-page.ts';
import { catalogueViews } from './catalogue-views.ts';
import { dormantNotice } from './dormant-notice.ts';
import { fileProvenance } from './frame.ts';

const kept = aSite();
const left = aSite({ dormant: { since: '2026-10-31', message: 'Anggarannya habis.' } });

test('a site that is kept up says nothing and invites to edit', () => {
	expect(dormantNotice(kept)).toBeUndefined();
	expect(acceptsWriting(kept)).toBe(true);
});

test('a site that is not kept up any more says since when and why, on every page', () => {
	expect(dormantNotice(left)).toMatchObject({
		since: '2026-10-31',
		heading: 'Situs ini tidak diperbarui lagi sejak 31 Oktober 2026.',
		message: 'Anggarannya habis.',
	});
});

test('nothing of it invites to send or to edit', () => {
	expect(acceptsWriting(left)).toBe(false);
	expect(fileProvenance(left, 'site.yaml', { sources: [] }).editUrl).toBeUndefined();
	expect(homePage(catalogueViews(aSnapshot({ site: left }))).acceptsWriting).toBe(false);
});

test('what machines read stays as it was', () => {
	const calendar = (site: typeof kept) => agendaCalendarOf('agenda', aSnapshot({ site }));
	expect(calendar(left)).toEqual(calendar(kept));
});

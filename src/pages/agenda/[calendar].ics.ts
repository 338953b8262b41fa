import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../data/keyed-paths.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { calendarText } from '../../office/calendar-text.ts';
import { agendaCalendarOf, agendaCalendarParams } from '../../views/agenda/agenda-calendar.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	return keyedPaths(snapshot, agendaCalendarParams(snapshot), ({ id }) => agendaCalendarOf(id, snapshot));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const calendar = agendaCalendarOf(props.id, await loadSnapshot());
	return new Response(calendarText(calendar), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
};

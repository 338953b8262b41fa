import { agencyPath } from '../../domain/catalogue/address.ts';
import type { AgencyRecord } from '../../domain/catalogue/snapshot.ts';
import type { AgencyYear, ObligedAgency } from '../../domain/coverage/agency-year.ts';
import type { YearCoverage } from '../../domain/coverage/region-coverage.ts';
import { coverageText as text } from '../copy/coverage.ts';
import { formatDate } from '../copy/formats.ts';
import { categoryLabels } from '../copy/labels.ts';
import { stateView, type RecordOrigin, type StateView } from './coverage-state.ts';
import { commonDeadline, isObliged } from './coverage-summary.ts';
import { sourceView, type SiteLink, type SourceView } from '../frame.ts';

/** An agency that has not met its duty. */
export interface OpenAgency {
	readonly link: SiteLink;
	/** The category where the name does not say it, and what else is known; empty when there is nothing to add. */
	readonly note: string;
	/** What the agency said when it reported that it has nothing. */
	readonly reason?: string | undefined;
	readonly source?: SourceView | undefined;
}

/** Agencies in the same state. */
export interface OpenGroup extends StateView {
	readonly heading: string;
	readonly agencies: readonly OpenAgency[];
	/** Words for opening a list that is too long to stand in the way; absent when the list is shown at once. */
	readonly folded?: string | undefined;
}

/** As many lines as someone reads; with more, the list would push everything else out of sight. */
const longestList = 30;

/** In the order of what a leader can do about it. */
const openStates = ['belum-melapor', 'kurang', 'nihil'] as const;

function daysNote({ deadline, daysLeft }: ObligedAgency): readonly string[] {
	if (deadline === undefined || daysLeft === undefined) return [];
	const day = formatDate(deadline);
	if (daysLeft === 0) return [text.dueToday(day)];
	return [daysLeft > 0 ? text.daysLeft(day, daysLeft) : text.daysLate(day, -daysLeft)];
}

/** What the agencies that have not met their duty are shown from. */
export interface OpenParts {
	readonly covered: YearCoverage;
	readonly origin: RecordOrigin;
	/** Agencies of the region by `<region>/<agency>`, in the order in which lists show them. */
	readonly agencies: ReadonlyMap<string, AgencyRecord>;
}

function openAgency(
	agency: ObligedAgency,
	record: AgencyRecord,
	{ covered, agencies }: OpenParts,
	withDays: boolean,
): OpenAgency {
	const report = record.data.nilReports.find(({ year }) => year === covered.year);
	const isNil = agency.state === 'nihil';
	const kecamatan = agency.sharedIn === undefined ? undefined : agencies.get(agency.sharedIn)?.data.name;
	const category = categoryLabels[agency.category];
	const note = [
		// Puskesmas Kenanga is a puskesmas: its name says so.
		...(record.data.name.startsWith(category) ? [] : [category]),
		...(agency.state === 'kurang' ? [text.ofRequired(agency.counted, agency.required)] : []),
		...(kecamatan === undefined ? [] : [text.together(kecamatan)]),
		...(isNil && report !== undefined ? [text.reported(formatDate(report.on))] : []),
		...(withDays && !isNil ? daysNote(agency) : []),
	];
	return {
		link: { label: record.data.name, path: agencyPath(record.id) },
		note: note.join(', '),
		reason: isNil ? report?.reason : undefined,
		source: isNil && report?.source !== undefined ? sourceView(report.source) : undefined,
	};
}

/** Agencies that have not met the duty of a year, by state; states in which there is none are left out. */
export function openGroups(parts: OpenParts): readonly OpenGroup[] {
	const { covered, origin, agencies } = parts;
	// One deadline for all is said once, at the top; where nobody reports, nobody is late.
	const withDays = origin === 'unit' && commonDeadline(covered.agencies) === undefined;
	const states = new Map<string, AgencyYear>(covered.agencies.map((agency) => [agency.agencyId, agency]));
	return openStates.flatMap((wanted) => {
		const members = [...agencies.values()].flatMap((record) => {
			const agency = states.get(record.id);
			if (agency === undefined || !isObliged(agency) || agency.state !== wanted) return [];
			return [openAgency(agency, record, parts, withDays)];
		});
		if (members.length === 0) return [];
		const state = stateView(wanted, origin);
		return [
			{
				...state,
				heading: text.group(state.label, members.length),
				agencies: members,
				folded: members.length > longestList ? text.showUnits(members.length) : undefined,
			},
		];
	});
}

import { agencyBadgePath, innovationBadgePath, regionBadgePath } from '../../domain/catalogue/address.ts';
import type { InnovationRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { maturityOf } from '../../domain/index/maturity.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import { effectiveRubric, type EffectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { badgeText as text } from '../copy/embed.ts';
import { chrome } from '../copy/chrome.ts';
import { formatConstant, formatDate, formatHundredths } from '../copy/formats.ts';
import { projectionLabel, simulationLabel } from '../copy/index-words.ts';
import { statusLabels } from '../copy/labels.ts';
import { agencyStateView, type CoverageTone } from '../coverage/coverage-state.ts';
import { coveredYearsOf } from '../coverage/region-coverage.ts';
import { regionReportOf } from '../index/index-views.ts';
import { contentsOf } from '../region-contents.ts';

/** The shape before the words of a badge; `claimed` is what nobody has confirmed. */
export type BadgeMark = CoverageTone | 'claimed';

/** Words in one row, or in two, the first of which says more. */
type Rows = readonly string[];

/** What a badge says. */
export interface BadgeView {
	readonly subject: Rows;
	readonly mark: BadgeMark;
	readonly value: Rows;
	/** By which rules, or as of when; absent where nothing is known. */
	readonly basis?: Rows | undefined;
	readonly sample: boolean;
	/** All of it in sentences, for those who do not see the badge. */
	readonly spoken: string;
}

/** What a score is made of, in hundredths. */
interface Score {
	readonly claimed: number;
	readonly verified: number;
	/** False when no row of it is confirmed. */
	readonly anyVerified: boolean;
	readonly maximum?: number | undefined;
}

/** The rubric of the site; undefined when its content lacks it, which the check does not let pass. */
function currentRubric({ rubrics, site }: Snapshot): EffectiveRubric | undefined {
	const own = rubrics.find(({ id }) => id === site.rubric);
	return own === undefined ? undefined : effectiveRubric(own, rubrics);
}

function scoreParts({ claimed, verified, anyVerified, maximum }: Score): Pick<BadgeView, 'mark' | 'value'> {
	const said = formatHundredths(claimed);
	const points = maximum === undefined ? said : text.outOf(said, formatConstant(maximum));
	if (!anyVerified) return { mark: 'claimed', value: text.unverified(points) };
	if (verified === claimed) return { mark: 'met', value: text.verified(points) };
	return { mark: 'short', value: text.partly(points, formatHundredths(verified)) };
}

/** What a badge is about, in one line. */
export function subjectWords(rows: Rows): string {
	return rows.join(' ');
}

/** What a badge says of it, in one line. */
export function valueWords(rows: Rows): string {
	return rows.join(', ');
}

interface About {
	readonly name: string;
	readonly sample: boolean;
	readonly subject: Rows;
}

function badgeFrom(
	{ name, sample, subject }: About,
	{ mark, value, basis }: Pick<BadgeView, 'mark' | 'value' | 'basis'>,
	more: readonly string[] = [],
): BadgeView {
	const sentences = [
		text.spoken(name, subjectWords(subject), valueWords(value)),
		...more,
		...(sample ? [`${chrome.sampleLabel}.`] : []),
	];
	return { subject, mark, value, basis, sample, spoken: sentences.join(' ') };
}

const unknown = { mark: 'unrecorded', value: text.unknown } as const;

function scoreBadge(about: About, score: Score | undefined, snapshot: Snapshot): BadgeView {
	const current = currentRubric(snapshot);
	if (score === undefined || current === undefined) return badgeFrom(about, unknown);
	const { rubric, projectedFrom } = current;
	const base = snapshot.rubrics.find(({ id }) => id === projectedFrom);
	const basis = (base === undefined ? text.simulation : text.projection)(rubric.year);
	const label =
		base === undefined ? simulationLabel(rubric.title) : projectionLabel(rubric.title, base.title);
	return badgeFrom(about, { ...scoreParts(score), basis }, [label]);
}

function maturityScore(innovation: InnovationRecord, snapshot: Snapshot): Score | undefined {
	const current = currentRubric(snapshot);
	const maturity =
		current === undefined ? undefined : maturityOf(innovation, current.rubric, current.assessmentId);
	return maturity === undefined ? undefined : { ...maturity, anyVerified: maturity.verified > 0 };
}

/** Badge of an innovation: its maturity by the rubric of the site, or that it has stopped. */
export function innovationBadge(innovation: InnovationRecord, snapshot: Snapshot): BadgeView {
	const { title: name, sample, status } = innovation.data;
	if (status?.state === 'berhenti') {
		const value = [statusLabels.berhenti.toLowerCase()];
		return badgeFrom({ name, sample, subject: text.innovation }, { mark: 'nil', value });
	}
	return scoreBadge({ name, sample, subject: text.maturity }, maturityScore(innovation, snapshot), snapshot);
}

/** Badge of an agency, `<region>/<agency>`: how it stands with the duty of the present year, never against others. */
export function agencyBadge(id: string, regionId: string, views: CatalogueViews): BadgeView {
	const { asOf } = views.snapshot;
	const contents = contentsOf(regionId, views.regions);
	const { sample, recordsFrom, name: region } = contents.region.data;
	const name = `${views.labels.agency(id)}, ${region}`;
	const present = coveredYearsOf(id, contents, asOf).at(-1);
	if (present === undefined) return badgeFrom({ name, sample, subject: text.dutyUnknown }, unknown);
	const { tone, label, detail } = agencyStateView(present.agency, recordsFrom);
	const subject = (recordsFrom === 'unit' ? text.duty : text.recorded)(present.year);
	const day = formatDate(asOf);
	const value = [label, ...(detail === undefined ? [] : [detail])];
	return badgeFrom({ name, sample, subject }, { mark: tone, value, basis: text.asOf(day) }, [
		text.spokenAsOf(day),
	]);
}

function indexScore({ claimed, verified, spd, innovations }: RegionIndex): Score | undefined {
	if (claimed === undefined || verified === undefined) return undefined;
	const rows = innovations.filter(({ counted }) => counted).map(({ maturity }) => maturity?.verified ?? 0);
	const anyVerified = [spd?.verified ?? 0, ...rows].some((points) => points > 0);
	return { claimed: claimed.index, verified: verified.index, anyVerified };
}

/** Badge of a region: its simulated index, never an official result. */
export function regionBadge(regionId: string, { snapshot, regions }: CatalogueViews): BadgeView {
	const { name, sample } = contentsOf(regionId, regions).region.data;
	const score =
		currentRubric(snapshot) === undefined ? undefined : indexScore(regionReportOf(snapshot, regionId).index);
	return scoreBadge({ name, sample, subject: text.index }, score, snapshot);
}

/** What a badge is about; `regionId` is the region that it belongs to. */
interface BadgeSubject {
	readonly kind: 'innovation' | 'agency' | 'region';
	readonly id: string;
	readonly regionId: string;
}

/** The part of the address that names a badge, `inovasi/kota-magelang/datago`. */
function nameIn(path: string): string {
	return path.replace(/^\/lencana\/(.*)\.svg$/, '$1');
}

/** Every badge of the site: its name, and what it is about. */
export function badgeParams({ snapshot }: CatalogueViews) {
	return [
		...snapshot.innovations.map(({ id, regionId }) => ({
			params: { badge: nameIn(innovationBadgePath(id)) },
			props: { kind: 'innovation' as const, id, regionId },
		})),
		...snapshot.agencies.map(({ id, regionId }) => ({
			params: { badge: nameIn(agencyBadgePath(id)) },
			props: { kind: 'agency' as const, id, regionId },
		})),
		...snapshot.regions.map(({ id }) => ({
			params: { badge: nameIn(regionBadgePath(id)) },
			props: { kind: 'region' as const, id, regionId: id },
		})),
	];
}

/** The badge of one of the subjects. Throws for an id that the snapshot does not have. */
export function badgeOf({ kind, id, regionId }: BadgeSubject, views: CatalogueViews): BadgeView {
	switch (kind) {
		case 'innovation': {
			const innovation = views.innovations.get(id);
			if (innovation === undefined) throw new Error(`No innovation has the id ${id}.`);
			return innovationBadge(innovation, views.snapshot);
		}
		case 'agency':
			return agencyBadge(id, regionId, views);
		case 'region':
			return regionBadge(id, views);
		default:
			return kind satisfies never;
	}
}

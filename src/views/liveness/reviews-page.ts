import { guidePath, innovationPath, regionPath } from '../../domain/catalogue/address.ts';
import { acceptsWriting } from '../../domain/catalogue/dormancy.ts';
import { formPath } from '../../domain/catalogue/form-address.ts';
import { livenessOf, livenessStates, monthsSince, type Liveness } from '../../domain/catalogue/liveness.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import { reviewsPath } from '../../domain/catalogue/review-address.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { formatDate, formatNumber } from '../copy/formats.ts';
import { livenessStateText, livenessText as text } from '../copy/liveness.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import { byName } from '../name-order.ts';
import { recordCount, type RecordCount } from '../record-count.ts';
import { livenessState, type LivenessState } from './liveness-state.ts';

/** A record or guide that waits for a review. */
export interface DueRecord {
	readonly link: SiteLink;
	/** Said of guides; absent for innovations. */
	readonly kind?: string | undefined;
	readonly reviewed: { readonly on: string; readonly date: string };
	readonly age: string;
	readonly state: LivenessState;
	/** Site path where a change is proposed; absent where nobody would answer. */
	readonly correct?: string | undefined;
}

export interface DueAgency {
	readonly name: string;
	readonly records: readonly DueRecord[];
}

export interface DueRegion {
	readonly region: SiteLink;
	readonly caption: string;
	readonly agencies: readonly DueAgency[];
}

export interface StoppedRecord {
	readonly link: SiteLink;
	readonly region: string;
	readonly since?: string | undefined;
	readonly cause: string;
}

export interface ReviewCount {
	readonly state: LivenessState;
	readonly meaning: string;
	readonly count: RecordCount;
}

/** Real records or samples, never both. */
export interface ReviewSection {
	readonly regions: readonly DueRegion[];
	readonly stopped: readonly StoppedRecord[];
}

export interface ReviewsPage {
	readonly frame: Frame;
	readonly asOf: string;
	readonly counts: readonly ReviewCount[];
	readonly real: ReviewSection;
	/** Absent when there are no samples. */
	readonly samples?: ReviewSection | undefined;
}

/** What the page needs to know of an innovation or a guide. */
interface Reviewed {
	readonly id: string;
	readonly kind: 'inovasi' | 'panduan';
	readonly regionId: string;
	readonly agency?: string | undefined;
	readonly title: string;
	readonly path: string;
	readonly on: string;
	readonly sample: boolean;
	readonly liveness: Liveness | 'berhenti';
	readonly status?: { readonly since?: string | undefined; readonly cause?: string | undefined } | undefined;
}

function reviewedRecords({ snapshot, innovations }: CatalogueViews): readonly Reviewed[] {
	const { asOf } = snapshot;
	const stopped = (id: string) => innovations.get(id)?.data.status?.state === 'berhenti';
	const state = (id: string, on: string) => (stopped(id) ? 'berhenti' : livenessOf(on, asOf));
	return [
		...snapshot.innovations.map(({ id, regionId, data }): Reviewed => ({
			id,
			kind: 'inovasi',
			regionId,
			agency: data.agency,
			title: data.title,
			path: innovationPath(id),
			on: data.reviewed.on,
			sample: data.sample,
			liveness: state(id, data.reviewed.on),
			status: data.status,
		})),
		...snapshot.guides.map(({ id, regionId, data }): Reviewed => ({
			id,
			kind: 'panduan',
			regionId,
			agency: innovations.get(id)?.data.agency,
			title: innovations.get(id)?.data.title ?? id,
			path: guidePath(id),
			on: data.reviewed.on,
			sample: data.sample,
			liveness: state(id, data.reviewed.on),
		})),
	];
}

function dueRecord(record: Reviewed, { snapshot: { asOf, site } }: CatalogueViews): DueRecord {
	return {
		link: { label: record.title, path: record.path },
		kind: record.kind === 'panduan' ? text.guide : undefined,
		reviewed: { on: formatDate(record.on), date: record.on },
		age: text.age(formatNumber(monthsSince(record.on, asOf))),
		state: livenessState(livenessOf(record.on, asOf)),
		correct: acceptsWriting(site) ? `${formPath(record.kind)}#${record.id}` : undefined,
	};
}

function dueRegion(regionId: string, records: readonly Reviewed[], views: CatalogueViews): DueRegion {
	const label = views.labels.region(regionId);
	const oldestFirst = records.toSorted(
		(first, second) => byCodePoint(first.on, second.on) || byCodePoint(first.id, second.id),
	);
	const agencies = [...Map.groupBy(oldestFirst, ({ agency }) => agency)].map(([agency, own]) => ({
		name: agency === undefined ? text.noAgency : views.labels.agency(`${regionId}/${agency}`),
		records: own.map((record) => dueRecord(record, views)),
	}));
	return {
		region: { label, path: regionPath(regionId) },
		caption: text.caption(formatNumber(records.length)),
		agencies: agencies.toSorted((first, second) => byName(first.name, second.name)),
	};
}

function section(records: readonly Reviewed[], views: CatalogueViews): ReviewSection {
	const due = records.filter(
		({ liveness }) => liveness === 'perlu-ditinjau' || liveness === 'belum-ditinjau-lagi',
	);
	const regions = [...Map.groupBy(due, ({ regionId }) => regionId)].map(([id, own]) =>
		dueRegion(id, own, views),
	);
	return {
		regions: regions.toSorted((first, second) => byName(first.region.label, second.region.label)),
		stopped: records
			.filter(({ liveness, kind }) => liveness === 'berhenti' && kind === 'inovasi')
			.map(({ title, path, regionId, status }) => ({
				link: { label: title, path },
				region: views.labels.region(regionId),
				since: status?.since === undefined ? undefined : text.since(formatDate(status.since)),
				cause: status?.cause ?? text.noCause,
			})),
	};
}

function countsOf(records: readonly Reviewed[]): readonly ReviewCount[] {
	const count = (liveness: Reviewed['liveness']) =>
		recordCount(records.filter((record) => record.liveness === liveness));
	return [
		...livenessStates.map((state) => ({
			state: livenessState(state),
			meaning: livenessStateText[state].meaning,
			count: count(state),
		})),
		{
			state: { tone: 'free' as const, label: text.stopped },
			meaning: text.stoppedMeaning,
			count: count('berhenti'),
		},
	];
}

/** Which innovations and guides wait for a review, by region and agency; those that stopped, with their lesson. */
export function reviewsPage(views: CatalogueViews): ReviewsPage {
	const { snapshot } = views;
	const records = reviewedRecords(views);
	const samples = records.filter(({ sample }) => sample);
	return {
		frame: {
			title: text.title,
			description: text.lead,
			path: reviewsPath,
			breadcrumbs: [{ label: text.title, path: reviewsPath }],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				snapshot.site,
				'innovations',
				text.madeFrom,
				[...snapshot.innovations, ...snapshot.guides].map(({ data }) => data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		asOf: text.asOf(formatDate(snapshot.asOf)),
		counts: countsOf(records),
		real: section(
			records.filter(({ sample }) => !sample),
			views,
		),
		samples: samples.length === 0 ? undefined : section(samples, views),
	};
}

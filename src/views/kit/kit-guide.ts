import type { Span } from '../../domain/replication/schedule.ts';
import type { Prerequisite, regionLevels } from '../../schema/guide-prerequisite.ts';
import type { Phase, Step } from '../../schema/guide-steps.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Innovation } from '../../schema/innovation.ts';

/** Shape of the file; another one is another number, so that a browser never mistakes an old copy for a new one. */
export const kitGuideFormat = 1;

/** A step with its place in the earliest course of the work, in working days from the beginning; day 0 is the first. */
export interface KitStep extends Step {
	/** From 1, through all phases. */
	readonly number: number;
	readonly begins: Span;
	readonly ends: Span;
	/** False while its length, or that of a step it waits for, is not known: its place is then a lower bound. */
	readonly known: boolean;
	/** True when a delay of this step delays the whole. */
	readonly critical: boolean;
}

export interface KitPhase {
	readonly phase: Phase['phase'];
	readonly label: string;
	readonly steps: readonly KitStep[];
}

export interface KitPrerequisite extends Prerequisite {
	/** The measurable part in words. */
	readonly measure?: string | undefined;
}

/**
 * `panduan.json`: everything that a guide says, with its schedule and with what the innovation's record says about
 * results. Addresses are absolute. The prose stays on the page.
 */
export interface KitGuide {
	readonly format: number;
	readonly note: string;
	/** `<region>/<innovation>`. */
	readonly id: string;
	/** True for innovations of fictional regions. */
	readonly sample: boolean;
	/** Page of the guide. */
	readonly address: string;
	readonly site: { readonly name: string; readonly address: string };
	readonly origin: {
		readonly region: string;
		readonly level: (typeof regionLevels)[number];
		/** Official name of the agency that owns the innovation; absent when the record names none. */
		readonly agency?: string | undefined;
	};
	readonly innovation: {
		readonly title: string;
		readonly shortName?: string | undefined;
		readonly address: string;
		readonly summary: string;
		/** Figures before and after, as the origin states them. */
		readonly results: Innovation['improvements'];
	};
	readonly summary: string;
	readonly models: Guide['models'];
	readonly terms: Guide['terms'];
	readonly prerequisites: readonly KitPrerequisite[];
	readonly notSuitable: readonly string[];
	readonly phases: readonly KitPhase[];
	/** Working days of the whole, and the steps whose own length nobody has written. */
	readonly schedule: { readonly total: Span; readonly unknown: number };
	readonly costs: Guide['costs'];
	readonly staff: Guide['staff'];
	readonly regulations: Guide['regulations'];
	readonly ict?: Guide['ict'];
	readonly risks: Guide['risks'];
	readonly indicators: Guide['indicators'];
	readonly documents: readonly { readonly title: string; readonly address?: string | undefined }[];
	readonly contact?: Guide['contact'];
	readonly unknowns: readonly string[];
	readonly sources: Guide['sources'];
	readonly reviewed: Guide['reviewed'];
}

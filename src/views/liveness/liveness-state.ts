import { livenessOf, type Liveness } from '../../domain/catalogue/liveness.ts';
import { formatDate } from '../copy/formats.ts';
import { livenessStateText, livenessText as text } from '../copy/liveness.ts';

/** A state as a shape and a word. */
export interface LivenessState {
	readonly tone: 'met' | 'short' | 'missing' | 'free';
	readonly label: string;
}

/** What is said on the page of a record that is due; undefined for the others. */
export interface LivenessNotice {
	readonly state: LivenessState;
	readonly text: string;
}

const tones = { terkini: 'met', 'perlu-ditinjau': 'short', 'belum-ditinjau-lagi': 'missing' } as const;

export function livenessState(liveness: Liveness): LivenessState {
	return { tone: tones[liveness], label: livenessStateText[liveness].label };
}

/** The notice of a record by its last review; what has stopped needs no review and gets none. */
export function livenessNotice(
	{
		reviewed,
		status,
	}: { readonly reviewed: { readonly on: string }; readonly status?: { readonly state: string } | undefined },
	asOf: string,
): LivenessNotice | undefined {
	const liveness = livenessOf(reviewed.on, asOf);
	if (liveness === 'terkini' || status?.state === 'berhenti') return undefined;
	return {
		state: livenessState(liveness),
		text: text.notice(formatDate(reviewed.on)),
	};
}

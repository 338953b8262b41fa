import { mostInnovations, type SimulatedInnovation, type Simulation } from './simulation.ts';
import { mostRows, type LevelDigits } from './simulation-levels.ts';

/**
 * What an address says. Without `entries` it is what the region has entered, whatever that is on the day when the
 * link is opened.
 */
export interface SimulationAddress {
	readonly rubric: string;
	readonly region: string;
	readonly entries?: Pick<Simulation, 'spd' | 'innovations'> | undefined;
}

// `#1;iid-2026;kota-arunika;<SPD>;<innovation>,<innovation>`. The first part is the version of this encoding.
const version = '1';
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitsPerLetter = 3;
const longestTitle = 120;

/** Three levels in a letter. */
function encodeLevels(digits: LevelDigits): string {
	const groups = digits.match(/.{1,3}/g) ?? [];
	return groups
		.map((group) => alphabet[Number.parseInt(group.padEnd(digitsPerLetter, '0'), 4)] ?? '')
		.join('');
}

function decodeLevels(letters: string): LevelDigits | undefined {
	if (letters.length > mostRows / digitsPerLetter) return undefined;
	const groups = Array.from(letters, (letter) => alphabet.indexOf(letter));
	if (groups.includes(-1)) return undefined;
	return groups
		.map((group) => group.toString(4).padStart(digitsPerLetter, '0'))
		.join('')
		.replace(/0+$/, '');
}

/** What can stand in an address: whole characters, not too many, no spaces at the ends. */
export function cleanTitle(title: string): string {
	return Array.from(title.replaceAll(/\p{Cs}/gu, ''))
		.slice(0, longestTitle)
		.join('')
		.trim();
}

/** `<service and whether it counts><levels>`, then `.slug` or `~title`. */
function encodeInnovation({ slug, title, levels, service, counted }: SimulatedInnovation): string {
	const name = slug !== '' ? `.${slug}` : title !== '' ? `~${encodeURIComponent(cleanTitle(title))}` : '';
	return `${alphabet[service * 2 + Number(counted)] ?? 'A'}${encodeLevels(levels)}${name}`;
}

const innovationPattern = /^(?<flags>[\w-])(?<levels>[\w-]*)(?:\.(?<slug>[a-z0-9-]+)|~(?<title>.*))?$/;

function decodeInnovation(text: string): SimulatedInnovation | undefined {
	const parts = innovationPattern.exec(text)?.groups;
	const levels = decodeLevels(parts?.['levels'] ?? '');
	if (parts === undefined || levels === undefined) return undefined;
	const flags = alphabet.indexOf(parts['flags'] ?? 'A');
	const title = decodedTitle(parts['title'] ?? '');
	if (title === undefined) return undefined;
	return {
		slug: parts['slug'] ?? '',
		title,
		levels,
		service: Math.floor(flags / 2),
		counted: flags % 2 === 1,
	};
}

function decodedTitle(text: string): string | undefined {
	try {
		return cleanTitle(decodeURIComponent(text));
	} catch {
		return undefined;
	}
}

/** The fragment of an address, with its `#`. */
export function fragmentOf({ rubric, region, entries }: SimulationAddress): string {
	const parts = [version, rubric, region];
	if (entries !== undefined) {
		parts.push(encodeLevels(entries.spd), entries.innovations.map(encodeInnovation).join(','));
	}
	return `#${parts.join(';')}`;
}

/** Whether a fragment means a simulation at all; others are places in the page. */
export function meansSimulation(fragment: string): boolean {
	return /^#\d+;/.test(fragment);
}

const idPattern = /^[a-z0-9-]*$/;

/** Reads a fragment. Undefined for everything that this code did not write; never throws. */
export function addressOf(fragment: string): SimulationAddress | undefined {
	const [written, rubric = '', region = '', spd, list, ...rest] = fragment.slice(1).split(';');
	if (written !== version || rest.length > 0 || rubric === '') return undefined;
	if (!idPattern.test(rubric) || !idPattern.test(region)) return undefined;
	if (spd === undefined) return { rubric, region };
	const levels = decodeLevels(spd);
	const items = list === undefined || list === '' ? [] : list.split(',').map(decodeInnovation);
	const innovations = items.flatMap((item) => item ?? []);
	if (levels === undefined || innovations.length < items.length || items.length > mostInnovations) {
		return undefined;
	}
	return { rubric, region, entries: { spd: levels, innovations } };
}

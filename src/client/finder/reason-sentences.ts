/** What the guide says of a prerequisite. */
export interface Sentence {
	readonly text: string;
	readonly substitute?: string | undefined;
}

/** What a card of results shows of a guide besides the candidate. */
export interface ReasonSentences {
	readonly summary?: string | undefined;
	/** By the id of the prerequisite. */
	readonly sentences: ReadonlyMap<string, Sentence>;
}

/** Requests at the same time: more would keep others waiting. */
const atOnce = 4;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function listIn(value: unknown, key: string): readonly unknown[] {
	const list: unknown = isObject(value) ? value[key] : undefined;
	return Array.isArray(list) ? list : [];
}

function textIn(value: unknown, key: string): string | undefined {
	const text = isObject(value) ? value[key] : undefined;
	return typeof text === 'string' ? text : undefined;
}

/** Reads `banding.json`; what it lacks is absent. */
export function reasonSentencesOf(data: unknown): ReasonSentences {
	const [summary] = isObject(data) ? listIn(data['aspects'], 'ringkasan') : [];
	const sentences = listIn(data, 'prerequisites').flatMap((one): readonly (readonly [string, Sentence])[] => {
		const [id, text] = [textIn(one, 'id'), textIn(one, 'text')];
		return id === undefined || text === undefined
			? []
			: [[id, { text, substitute: textIn(one, 'substitute') }]];
	});
	return { summary: textIn(summary, 'text'), sentences: new Map(sentences) };
}

const known = new Map<string, Promise<ReasonSentences>>();
let running = 0;
const queue: (() => void)[] = [];

async function fetched(address: string): Promise<ReasonSentences> {
	if (running >= atOnce) await new Promise<void>((start) => queue.push(start));
	running += 1;
	try {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
		return reasonSentencesOf(await response.json());
	} finally {
		running -= 1;
		queue.shift()?.();
	}
}

/** The sentences of a guide, loaded once per page. Rejects when they cannot be had; the next call then tries again. */
export function loadReasonSentences(address: string): Promise<ReasonSentences> {
	const found = known.get(address);
	if (found !== undefined) return found;
	const loading = fetched(address);
	known.set(address, loading);
	loading.catch(() => known.delete(address));
	return loading;
}

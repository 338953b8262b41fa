/** Time as the link check needs it; a test brings its own. */
export interface Clock {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly sleep: (milliseconds: number) => Promise<void>;
}

export const systemClock: Clock = {
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

interface Turn {
	last: Promise<unknown>;
	/** When the next request may begin. */
	next: number;
}

/** Runs requests so that a host gets one at a time, with a pause between the end of one and the begin of the next. */
export class PoliteHosts {
	readonly #turns = new Map<string, Turn>();
	readonly #clock: Clock;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Runs a request to a host when it is its turn; `pauseMs` is kept after it. */
	run<Result>(host: string, pauseMs: number, request: () => Promise<Result>): Promise<Result> {
		const turn = this.#turns.get(host) ?? { last: Promise.resolve(), next: 0 };
		this.#turns.set(host, turn);
		const result = turn.last.then(async () => {
			const wait = turn.next - this.#clock.now();
			if (wait > 0) await this.#clock.sleep(wait);
			try {
				return await request();
			} finally {
				turn.next = this.#clock.now() + pauseMs;
			}
		});
		turn.last = result.catch(() => undefined);
		return result;
	}
}

/** Why a kit could not be made: the site could not be reached, or has another version than the page. */
export class KitFailure extends Error {
	readonly reason: 'unreachable' | 'outdated';

	constructor(reason: KitFailure['reason'], cause?: unknown) {
		super(reason, { cause });
		this.reason = reason;
	}
}

/** Asks the worker to forget everything that was kept; it answers through the port when that is done. */
export const forgetMessage = { type: 'LUPAKAN' } as const;

/** Whether a message asks to forget. */
export function isForgetMessage(message: unknown): boolean {
	return (
		typeof message === 'object' &&
		message !== null &&
		'type' in message &&
		message.type === forgetMessage.type
	);
}

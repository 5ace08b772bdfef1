/** Begins to wait, so that what is answered after it comes no earlier than `ms` from now. */
export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Work whose answer comes no earlier than `ms`: where one outcome writes more than another, the time would tell which it
 * was. Choose it above the longer of the two; a refusal that is thrown waits as well.
 */
export async function notBefore<T>(ms: number, work: () => Promise<T>): Promise<T> {
	const [outcome] = await Promise.allSettled([work(), pause(ms)]);
	if (outcome.status === 'rejected') throw outcome.reason;
	return outcome.value;
}

/** Asks the browser not to delete by itself what the shop keeps; true when it agreed, now or before. */
export async function askToKeepStorage(): Promise<boolean> {
	// Missing where the page is not secure, and in some private modes.
	if (typeof navigator.storage?.persist !== 'function') return false;
	return ((await navigator.storage.persisted()) || (await navigator.storage.persist())) ?? false;
}

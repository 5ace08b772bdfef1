import { shopDb } from '$lib/browser/shop-db';
import { forgetPerson, waitingOf } from './forget-person';
import type { ToWorker } from './messages';
import { outbox } from './outbox.svelte';

/** Sends what waits once more; true when orders of this person still have not reached the shop. */
export async function hasUnsent(): Promise<boolean> {
	const db = await shopDb();
	if ((await waitingOf(db)) === 0) return false;
	await outbox.drain();
	return (await waitingOf(db)) > 0;
}

/** Forgets the person here, and has the worker forget its copies of their pages. */
export async function leaveDevice(): Promise<void> {
	await forgetPerson(await shopDb());
	await outbox.announce();
	const message: ToWorker = { kind: 'forget-person' };
	const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	worker?.controller?.postMessage(message);
}

import type { ToPage } from '$lib/offline/messages';
import { worker } from './scope';

/** Says something to every open page of the shop. */
export async function tellPages(message: ToPage): Promise<void> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) page.postMessage(message);
}

import { SYNC_TAG, type ToWorker } from '$lib/offline/messages';
import { answer } from './answer';
import { fetchBuild } from './build';
import { hear } from './hear';
import { openNoticed } from './notice-placed';
import { worker } from './scope';
import { sendOnWaking } from './send-waiting';
import { takeOver } from './take-over';

worker.addEventListener('install', (event) => event.waitUntil(fetchBuild()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', answer);
worker.addEventListener('message', (event) => {
	// The shape is that of our own pages, perhaps of another version.
	const message = event.data as ToWorker | null;
	if (message) event.waitUntil(hear(message));
});
worker.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(openNoticed(event.notification.data as string));
});
worker.addEventListener('sync', (event) => {
	if (event.tag === SYNC_TAG) event.waitUntil(sendOnWaking());
});

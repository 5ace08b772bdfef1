import type { ToPage } from '$lib/offline/messages';

/** Calls `listener` when what waits to be sent may have changed, in any tab or in the worker; returns what ends it. */
export function onOutboxNews(listener: () => void): () => void {
	const tabs = new BroadcastChannel('outbox');
	tabs.onmessage = listener;
	// Missing where the page is not served securely.
	const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	const hear = ({ data }: MessageEvent<ToPage | undefined>) => {
		if (data?.kind === 'outbox') listener();
	};
	workers?.addEventListener('message', hear);
	return () => {
		tabs.close();
		workers?.removeEventListener('message', hear);
	};
}

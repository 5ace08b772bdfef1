import { mount, unmount } from 'svelte';
import { EventOutbox } from './event-outbox.svelte';
import { measureVitals } from './vitals.svelte';
import Watcher from './Watcher.svelte';

/** What a page knows of the permission it is watched under. */
export interface Permission {
	/** The receipt that allows it; null while a choice waits to be recorded. */
	receiptId: () => string | null;
	/** It stood before this page was opened: what the browser measured since then may be read, too. */
	isOlderThanPage: boolean;
}

/**
 * Notes what is looked at, looked for and bought in this tab, until the answer is called; then nothing is noted or sent any
 * more. The shop's own code knows nothing of it.
 */
export function watch({ receiptId, isOlderThanPage }: Permission): () => void {
	const outbox = new EventOutbox(receiptId);
	const note = outbox.note.bind(outbox);
	const watcher = mount(Watcher, { target: document.body, props: { note } });
	const { landing } = watcher;
	if (isOlderThanPage && landing !== null)
		measureVitals((kind, value) => note(landing, { kind, value }));
	return () => {
		outbox.drop();
		void unmount(watcher);
	};
}

import { shopDb } from '$lib/browser/shop-db';
import { drainOutbox } from './drain-outbox';
import { SYNC_TAG, type ToPage } from './messages';
import type { KeptOrder } from './outbox-records';
import { pauseBefore } from './pause-before';

/** So long a person waits for the shop's answer; then what the device knows is shown. */
const PATIENCE_MS = 3000;

/** What waits on this device, and the sending of it while this page is alive. */
class Outbox {
	/** Orders handed in here, the earliest first, until the person has seen what became of them. */
	orders = $state.raw<readonly KeptOrder[]>([]);
	/** False when what waits is gone with this page. */
	isKept = $state(true);
	#listeners = new Set<() => Promise<void>>();
	#running: Promise<unknown> = Promise.resolve();
	#next: Promise<void> | null = null;
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#channel: BroadcastChannel | null = null;

	/** Begins to follow the other tabs, the worker and the connection, and sends what waits. Once in a page. */
	start(): void {
		if (this.#channel) return;
		this.#channel = new BroadcastChannel('outbox');
		this.#channel.onmessage = () => void this.#heard();
		// Missing where the page is not served securely.
		const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		worker?.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
			if (data?.kind === 'outbox') void this.#heard();
		});
		addEventListener('online', () => void this.drain());
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.drain();
		});
		void this.#heard().then(() => this.drain());
	}

	/** `listener` is called whenever what is kept may have changed, here or elsewhere. */
	onNews(listener: () => Promise<void>): void {
		this.#listeners.add(listener);
	}

	/** Something was written: this page and the others read it again. */
	async announce(): Promise<void> {
		this.#channel?.postMessage(null);
		await this.#heard();
	}

	/** Sends what waits. Resolves once everything that waited at the call was tried; calls meanwhile share one try. */
	drain(): Promise<void> {
		this.#next ??= this.#running
			.catch(() => undefined)
			.then(() => {
				this.#next = null;
				const run = this.#drain();
				this.#running = run;
				return run;
			});
		return this.#next;
	}

	/** The same for somebody who looks on: a line that died while it was used is not waited for. */
	async drainSoon(): Promise<void> {
		const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
		await Promise.race([this.drain(), late]);
	}

	async #drain(): Promise<void> {
		clearTimeout(this.#timer);
		const db = await shopDb();
		const draining = drainOutbox({
			...{ db, fetch, now: Date.now },
			tell: () => void this.announce()
		});
		// A device without room for the answer asks for it again later: the shop gives the same one.
		const { left, retryAfterMs } = await draining.catch(() => ({ left: 1, retryAfterMs: null }));
		await this.#heard();
		if (left === 0) {
			this.#failures = 0;
			return;
		}
		this.#failures += 1;
		wakeWorkerLater();
		const pause = retryAfterMs ?? pauseBefore(this.#failures, Math.random());
		this.#timer = setTimeout(() => void this.drain(), pause);
	}

	async #heard(): Promise<void> {
		const db = await shopDb();
		const orders = await db.all<KeptOrder>('orders');
		this.orders = orders.map(([, order]) => order).sort((a, b) => a.handedInAt - b.handedInAt);
		this.isKept = db.isKept;
		await Promise.all([...this.#listeners].map((listener) => listener()));
	}
}

/** Where the browser can: the worker is woken when there is a connection, although this page may be gone. */
function wakeWorkerLater(): void {
	const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	void worker?.getRegistration().then(
		(registration) => {
			const sync = (registration as Syncing | undefined)?.sync;
			return sync?.register(SYNC_TAG).catch(() => undefined);
		},
		() => undefined
	);
}

/** Background Sync, which is not in the standard types. */
type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** One for the tab; it begins when a page needs it. */
export const outbox = new Outbox();

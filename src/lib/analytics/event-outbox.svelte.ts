import { shopDb } from '$lib/browser/shop-db';
import type { Key, Reading } from '$lib/browser/shop-stores';
import type { AnalyticsEvent, EventBatch, Happening } from './event-batch';
import { isOrderMark } from './order-marks';

const ADDRESS = '/api/events';
const SEND_AFTER = 10_000;
/** So many events stay below the 16 kB that a batch may have, whatever they are about. */
const PER_BATCH = 25;
/** Without a connection no more wait on the device; the oldest go first. */
const MOST_KEPT = 200;

/** An event on this device; `madeAt` in epoch milliseconds by its clock. */
interface Made {
	event: Omit<AnalyticsEvent, 'ago'>;
	madeAt: number;
}

/**
 * Collects events and sends them together: after a while, when the page is left, or when there is a connection again.
 * What cannot be sent waits in the store `events`, which a withdrawal empties.
 */
export class EventOutbox {
	#receiptId: () => string | null;
	#waiting: Made[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#over = new AbortController();

	/** `receiptId` tells under which receipt events may be sent now; null while there is none yet. */
	constructor(receiptId: () => string | null) {
		this.#receiptId = receiptId;
		const { signal } = this.#over;
		addEventListener('online', () => void this.#fetchKept(), { signal });
		document.addEventListener('visibilitychange', () => this.#leave(), { signal });
		addEventListener('pagehide', () => this.#leave(), { signal });
		void this.#fetchKept();
	}

	/** Takes in what has just happened on a page. */
	note(route: string, happening: Happening): void {
		if (this.#over.signal.aborted) return;
		const event = { ...happening, id: randomId(), route, isOffline: !navigator.onLine };
		this.#waiting.push({ event, madeAt: Date.now() });
		if (this.#waiting.length >= PER_BATCH) void this.#send();
		else this.#timer ??= setTimeout(() => void this.#send(), SEND_AFTER);
	}

	/** Stops at once and forgets what was not sent. */
	drop(): void {
		this.#over.abort();
		this.#waiting = [];
		clearTimeout(this.#timer);
		void shopDb().then((db) =>
			db.change(['events'], (changing) => Promise.resolve(changing.clear('events')))
		);
	}

	async #send(): Promise<void> {
		const batch = this.#take();
		if (batch.length === 0) return;
		const body = this.#bodyOf(batch);
		if (body === null) return this.#keep(batch);
		const answer = await post(body, this.#over.signal);
		if (this.#over.signal.aborted) return;
		// What is refused would be refused again: only an answer that never came, or a shop in trouble, is worth a second try.
		if (answer === null || answer >= 500) await this.#keep(batch);
		else if (this.#waiting.length > 0) await this.#send();
	}

	/** The page may be gone in a moment: nothing can be waited for. */
	#leave(): void {
		if (document.visibilityState !== 'hidden') return;
		for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
			const body = this.#bodyOf(batch);
			const isSent =
				body !== null &&
				navigator.sendBeacon(ADDRESS, new Blob([body], { type: 'application/json' }));
			if (!isSent) void this.#keep(batch);
		}
	}

	#take(): Made[] {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		return this.#waiting.splice(0, PER_BATCH);
	}

	/** The batch as it is sent, or null while it cannot be. */
	#bodyOf(batch: readonly Made[]): string | null {
		const receiptId = this.#receiptId();
		if (receiptId === null || !navigator.onLine) return null;
		const now = Date.now();
		// A kind and what belongs to it were put together by whoever noted it.
		const events = batch.map(({ event, madeAt }) => ({ ...event, ago: now - madeAt }));
		return JSON.stringify({ receiptId, events } as EventBatch);
	}

	async #keep(batch: readonly Made[]): Promise<void> {
		const db = await shopDb();
		await db.change(['events'], async (changing) => {
			// A withdrawal that came meanwhile has emptied the store for good.
			if (this.#over.signal.aborted) return;
			const kept = await keptEvents(changing);
			for (const [key] of kept.slice(0, Math.max(kept.length + batch.length - MOST_KEPT, 0)))
				changing.remove('events', key);
			for (const made of batch) changing.put('events', keyOf(made), made);
		});
	}

	/** Takes out what waits, so that two tabs do not both send it. */
	async #fetchKept(): Promise<void> {
		if (this.#receiptId() === null || !navigator.onLine) return;
		const db = await shopDb();
		const kept = await db.change(['events'], async (changing) => {
			const all = await keptEvents(changing);
			for (const [key] of all) changing.remove('events', key);
			return all.map(([, made]) => made);
		});
		if (this.#over.signal.aborted) return;
		this.#waiting.push(...kept);
		await this.#send();
	}
}

async function keptEvents(reading: Reading): Promise<[Key, Made][]> {
	const all = await reading.all<Made>('events');
	return all.filter(([key]) => !isOrderMark(key));
}

/** The status of the answer, or null when none came. */
async function post(body: string, signal: AbortSignal): Promise<number | null> {
	const headers = { 'Content-Type': 'application/json' };
	const answer = await fetch(ADDRESS, {
		method: 'POST',
		headers,
		body,
		keepalive: true,
		signal
	}).catch(() => null);
	return answer?.status ?? null;
}

/** In the order they happened, by the device's clock. */
function keyOf({ event, madeAt }: Made): string {
	return `${String(Math.max(madeAt, 0)).padStart(15, '0')} ${event.id}`;
}

function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(9));
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_');
}

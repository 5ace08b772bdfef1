import { afterEvent, pauseBeforeAsking, REACHED, type ReachEvent } from './reach';

/** Asked without the language and without anything kept: whatever answers it is the shop. */
const HEALTH = '/api/health';
/** Requests whose end says nothing: the question itself, and suggestions that were overtaken by the next letter. */
const NOT_TELLING = /\/api\/(health|catalog\/suggest)/;
const ANSWER_WITHIN_MS = 5000;
const GOOD_NEWS_MS = 5000;

/** Whether this page reaches the shop, as far as it can know. */
class ConnectionWatch {
	#reach = $state.raw(REACHED);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get shown() {
		return this.#reach.connection;
	}

	/** Follows the browser's word and the page's failed requests; returns what ends it. */
	watch(): () => void {
		const ending = new AbortController();
		const { signal } = ending;
		addEventListener('offline', () => this.#take('cut'), { signal });
		addEventListener('online', () => this.#take('restored'), { signal });
		document.addEventListener('visibilitychange', () => this.#askSoon(), { signal });
		const requests = watchFailures(() => this.doubt());
		if (!navigator.onLine) this.#take('cut');
		return () => {
			ending.abort();
			requests?.disconnect();
			clearTimeout(this.#timer);
		};
	}

	/** Something did not come as it should have: looks whether the shop can be reached. */
	doubt(): void {
		if (navigator.onLine && this.#reach.connection !== 'offline') this.#take('doubt');
	}

	#take(event: ReachEvent): void {
		const { isAsking } = this.#reach;
		this.#reach = afterEvent(this.#reach, event);
		clearTimeout(this.#timer);
		if (this.#reach.isAsking) {
			if (!isAsking) void this.#ask();
		} else if (this.#reach.connection === 'back') this.#after(GOOD_NEWS_MS, 'settled');
		else this.#askSoon();
	}

	async #ask(): Promise<void> {
		this.#take((await isShopThere()) ? 'reached' : 'missed');
	}

	/** The browser says that there is a network, yet the shop does not answer: asked again while somebody looks. */
	#askSoon(): void {
		const { connection, isAsking, misses } = this.#reach;
		if (connection !== 'offline' || isAsking || !navigator.onLine || document.hidden) return;
		this.#after(pauseBeforeAsking(misses), 'restored');
	}

	#after(pause: number, event: ReachEvent): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#take(event), pause);
	}
}

/** The shop answers in its own words, also when its database is away; the page of a hotel's network does not. */
async function isShopThere(): Promise<boolean> {
	try {
		const answer = await fetch(HEALTH, {
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(ANSWER_WITHIN_MS)
		});
		return typeof ((await answer.json()) as { status?: unknown }).status === 'string';
	} catch {
		return false;
	}
}

/** Tells of requests of this page that got no answer; browsers that do not record them tell of none. */
function watchFailures(tell: () => void): PerformanceObserver | null {
	if (!('PerformanceObserver' in window)) return null;
	const observer = new PerformanceObserver((list) => {
		const failed = (list.getEntries() as PerformanceResourceTiming[]).some(
			({ name, initiatorType, responseStatus }) =>
				initiatorType === 'fetch' && responseStatus === 0 && !NOT_TELLING.test(name)
		);
		if (failed) tell();
	});
	observer.observe({ type: 'resource' });
	return observer;
}

/** One for the tab. */
export const connection = new ConnectionWatch();

import type { Limit } from './rate-limit';

interface Window {
	readonly endsAt: number;
	count: number;
}

/**
 * Counts attempts in memory, in windows that begin with a key's first attempt. Bounded: when it is full, the key that came
 * first makes room, so that nobody can fill the memory by sending many keys.
 */
export class AttemptCounter {
	readonly #windows = new Map<string, Window>();
	readonly #mostKeys: number;

	constructor(mostKeys: number) {
		this.#mostKeys = mostKeys;
	}

	/** Counts one attempt; true while the limit is not passed. `now` is in epoch milliseconds. */
	count(key: string, limit: Limit, now: number): boolean {
		const open = this.#windows.get(key);
		if (open && open.endsAt > now) {
			open.count += 1;
			return open.count <= limit.most;
		}
		this.#windows.delete(key);
		this.#makeRoom();
		this.#windows.set(key, { endsAt: now + limit.windowMs, count: 1 });
		return limit.most >= 1;
	}

	/** Forgets every key. */
	clear(): void {
		this.#windows.clear();
	}

	get size(): number {
		return this.#windows.size;
	}

	#makeRoom(): void {
		for (const key of this.#windows.keys()) {
			if (this.#windows.size < this.#mostKeys) return;
			this.#windows.delete(key);
		}
	}
}

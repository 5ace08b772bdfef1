/** A repeatable source of numbers: the same seed always gives the same sequence. */
export class SeededRandom {
	#state: number;

	constructor(seed: string) {
		this.#state = hashOf(seed);
	}

	/** A number in [0, 1) (mulberry32). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	between(low: number, high: number): number {
		return low + (high - low) * this.next();
	}

	/** A whole number from `low` to `high`, both included. */
	whole(low: number, high: number): number {
		return Math.floor(this.between(low, high + 1));
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<T>(choices: readonly [T, ...T[]]): T {
		return choices[this.whole(0, choices.length - 1)] ?? choices[0];
	}
}

/** A 32-bit hash of a text (FNV-1a with a final mix). */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const character of text) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x45d9f3b);
	return (hash ^ (hash >>> 16)) >>> 0;
}

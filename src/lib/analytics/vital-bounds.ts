import type { Vital } from './vocabulary';

/** Upper bounds of the spans in which speeds are kept: fine where people feel a difference, coarse where all is lost. */
const MILLISECONDS = bounds([50, 500], [100, 2000], [250, 5000], [1000, 20_000]);
const THOUSANDTHS = bounds([10, 100], [25, 300], [100, 2000]);

/** What counts as good, and from where on as poor (web.dev/articles/vitals). */
export const VITAL_LIMITS: Record<Vital, { good: number; poor: number }> = {
	lcp: { good: 2500, poor: 4000 },
	inp: { good: 200, poor: 500 },
	cls: { good: 100, poor: 250 },
	ttfb: { good: 800, poor: 1800 }
};

export interface Bucket {
	upTo: number;
	events: number;
}

/** The upper bound of the span a measured value falls into; whatever is beyond the last one counts as the last. */
export function boundOf(vital: Vital, value: number): number {
	const all = vital === 'cls' ? THOUSANDTHS : MILLISECONDS;
	return all.find((bound) => value <= bound) ?? all.at(-1) ?? 0;
}

/** The bound that at least three quarters of what was measured keep; null when nothing was. */
export function seventyFifth(buckets: readonly Bucket[]): number | null {
	const total = buckets.reduce((sum, { events }) => sum + events, 0);
	let seen = 0;
	for (const { upTo, events } of buckets.toSorted((a, b) => a.upTo - b.upTo)) {
		seen += events;
		if (seen >= total * 0.75) return upTo;
	}
	return null;
}

function bounds(...steps: [by: number, to: number][]): number[] {
	const all: number[] = [];
	for (const [by, to] of steps)
		for (let next = (all.at(-1) ?? 0) + by; next <= to; next += by) all.push(next);
	return all;
}

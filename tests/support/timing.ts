import { isLong } from './scale';

/** How often each way is tried. */
export const TRIES = isLong ? 30 : 10;
const WARM_UP = 3;
/** How often each way runs in all. */
export const RUNS = TRIES + WARM_UP;

/** A machine that others use, too, slows one of two medians now and then; a difference that is real stays. */
export const SAME_TIME = { retry: 3 };

/**
 * The median time of one way to do a thing against another's, over TRIES each by turns, printed under a name. Three
 * more at the start, which load modules and fill caches, do not count.
 */
export async function ratioByTurns(
	name: string,
	one: (i: number) => Promise<unknown>,
	other: (i: number) => Promise<unknown>
): Promise<number> {
	const [ones, others]: [number[], number[]] = [[], []];
	for (let i = 0; i < TRIES + WARM_UP; i += 1) {
		// Whoever comes second may find the first one's rubbish still being cleared away.
		const isOneFirst = i % 2 === 0;
		const early = await timed(() => (isOneFirst ? one(i) : other(i)));
		const late = await timed(() => (isOneFirst ? other(i) : one(i)));
		if (i < WARM_UP) continue;
		ones.push(isOneFirst ? early : late);
		others.push(isOneFirst ? late : early);
	}
	const [a, b] = [median(ones), median(others)];
	console.info(`${name}: known ${a.toFixed(1)} ms, unknown ${b.toFixed(1)} ms`);
	return a / b;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const from = performance.now();
	await work();
	return performance.now() - from;
}

function median(times: readonly number[]): number {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

import { describe, expect, it } from 'vitest';
import { MemoryDb } from '$lib/browser/memory-db';
import { drainChoices, waitingKey, type WaitingChoice } from './drain-choices';

const NOW = Date.UTC(2026, 10, 27);

function waiting(id: string, chosenAt: number): WaitingChoice {
	const choice = {
		id,
		action: 'refuse-all',
		granted: [],
		place: 'cookies-page',
		chosenAt
	} as const;
	return { choice: { ...choice, granted: [] }, path: '/api/consent' };
}

async function dbWith(...choices: WaitingChoice[]): Promise<MemoryDb> {
	const db = new MemoryDb();
	await db.change(['choices'], (changing) => {
		for (const each of choices) changing.put('choices', waitingKey(each), each);
		return Promise.resolve();
	});
	return db;
}

/** A shop that answers with these statuses in turn; null does not answer. */
function shop(...statuses: (number | null)[]) {
	const bodies: { id: string; chosenAt: number }[] = [];
	const fetch = (_path: string, init: { body: string }) => {
		bodies.push(JSON.parse(init.body) as { id: string; chosenAt: number });
		const status = statuses.shift() ?? null;
		return status === null ? Promise.reject(new TypeError('offline')) : Promise.resolve({ status });
	};
	return { bodies, fetch };
}

describe('drainChoices', () => {
	it('sends what waits in the order it was chosen, and forgets what was recorded', async () => {
		const db = await dbWith(waiting('later', NOW - 1000), waiting('earlier', NOW - 90_000));
		const { bodies, fetch } = shop(200, 200);
		expect(await drainChoices({ db, fetch, now: NOW })).toBe(0);
		expect(bodies.map(({ id }) => id)).toEqual(['earlier', 'later']);
		expect(await db.all('choices')).toEqual([]);
	});

	it('keeps what the shop could not take, and everything after it', async () => {
		for (const failure of [null, 429, 500, 503]) {
			const db = await dbWith(waiting('one', 1), waiting('two', 2), waiting('three', 3));
			expect(await drainChoices({ db, fetch: shop(200, failure).fetch, now: NOW })).toBe(2);
			expect((await db.all<WaitingChoice>('choices')).map(([, each]) => each.choice.id)).toEqual([
				...['two', 'three']
			]);
		}
	});

	it('drops what is refused for good, so that it does not stand in the way', async () => {
		const db = await dbWith(waiting('odd', 1), waiting('right', 2));
		const { bodies, fetch } = shop(400, 200);
		expect(await drainChoices({ db, fetch, now: NOW })).toBe(0);
		expect(bodies).toHaveLength(2);
	});

	it('sends no time that is still to come', async () => {
		const db = await dbWith(waiting('one', NOW + 1_000_000));
		const { bodies, fetch } = shop(200);
		await drainChoices({ db, fetch, now: NOW });
		expect(bodies[0]?.chosenAt).toBe(NOW);
	});
});

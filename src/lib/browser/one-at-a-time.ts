import type { ShopDb } from './shop-stores';

/** A holder that died is waited for no longer than this; a living one renews it. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;
const LOOK_AGAIN_MS = 500;

/** Runs `work` while no other tab or worker of this browser runs anything under the same name. */
export function oneAtATime<Result>(
	name: string,
	tools: { db: ShopDb; now: () => number },
	work: () => Promise<Result>
): Promise<Result> {
	// Old browsers have none; a record with a time stands in for it.
	const locks = navigator.locks as LockManager | undefined;
	return locks ? locks.request(`khakriz-${name}`, work) : underLease(`lease-${name}`, tools, work);
}

async function underLease<Result>(
	name: string,
	{ db, now }: { db: ShopDb; now: () => number },
	work: () => Promise<Result>
): Promise<Result> {
	const holder = crypto.randomUUID();
	const take = () =>
		db.change(['wishes'], async (changing) => {
			const lease = await changing.get<{ holder: string; until: number }>('wishes', name);
			// A time far ahead was written by a clock that has been set back since.
			const isHeld = lease && lease.until > now() && lease.until <= now() + LEASE_MS;
			if (isHeld && lease.holder !== holder) return false;
			changing.put('wishes', name, { holder, until: now() + LEASE_MS });
			return true;
		});
	while (!(await take())) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
	const renewal = setInterval(() => void take().catch(() => undefined), RENEW_MS);
	try {
		return await work();
	} finally {
		clearInterval(renewal);
		await db.change(['wishes'], (changing) => {
			changing.remove('wishes', name);
			return Promise.resolve();
		});
	}
}

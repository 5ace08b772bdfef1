import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { randomSecret, sha256Hex } from '$lib/server/secrets';
import { allAtOnce } from '../support/all-at-once';
import { databaseText } from '../support/database-text';
import { isLong } from '../support/scale';
import { addSession, addShopper, addStaff } from '../support/test-staff';
import { verdictOf } from '../support/verdict';
import { openShopDb } from '../support/visitors';

const url = inject('shopUrl');
const TOKENS = isLong ? 10_000 : 1000;
const HOUR = 3_600_000;
const PAGES = ['/account', '/staff', '/account/sessions/__data.json', '/staff/members'];

let db: Db;
beforeAll(() => {
	db = openShopDb(inject('shopDatabase'));
});

const open = (path: string, token: string) =>
	fetch(url + path, {
		redirect: 'manual',
		headers: { cookie: `__Host-session=${token}`, 'sec-fetch-site': 'same-origin' }
	});

/** Tokens that nearly open something: over, foreign, cut, hashed, and of people who are gone. */
async function nearlyRight(): Promise<string[]> {
	const [person, closed] = [await addStaff(db, ['owner']), await addShopper(db)];
	const right = await addSession(db, person, { now: Date.now() });
	const idle = await addSession(db, person, { now: Date.now() - 31 * 60_000 });
	const over = await addSession(db, person, { now: Date.now() - 2 * HOUR });
	const gone = await addSession(db, closed, { kind: 'shopper', now: Date.now() });
	await db.update(accounts).set({ state: 'closed' }).where(eq(accounts.id, closed));
	const swapped = right.replace(/[a-z]/gi, (letter) =>
		letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
	);
	return [
		...[idle, over, gone, swapped, await sha256Hex(right), (await sha256Hex(right)).slice(0, 43)],
		...[right.slice(0, -1), `${right}A`, right.slice(1), `A${right.slice(1)}`, `${right}.${right}`],
		...['', '%00', "'%20OR%201=1--", 'null', 'undefined', `${right}%20`, 'x'.repeat(4000)]
	];
}

describe('a session token', () => {
	it(`that is wrong opens nothing and writes nothing, ${TOKENS} times`, async () => {
		const near = await nearlyRight();
		const random = Array.from({ length: TOKENS - near.length }, () => randomSecret(32));
		const before = await databaseText(db);
		const verdicts = await allAtOnce([...near, ...random], 16, async (token, index) =>
			verdictOf(await open(PAGES[index % PAGES.length] ?? '', token))
		);
		console.log(`${verdicts.length} wrong tokens`);
		expect(
			verdicts.flatMap((verdict, at) => (verdict === 'sign-in' ? [] : [`${at} ${verdict}`]))
		).toEqual([]);
		expect(changedRows(before, await databaseText(db))).toEqual([]);
	});

	it('that is right opens the same pages', async () => {
		const token = await addSession(db, await addStaff(db, ['owner']), { now: Date.now() });
		for (const page of PAGES) expect(await verdictOf(await open(page, token)), page).toBe('open');
	});

	it('stands nowhere in the database', async () => {
		const token = await addSession(db, await addStaff(db, ['owner']), { now: Date.now() });
		await open('/account', token);
		expect(await databaseText(db)).not.toContain(token);
		const { rows } = await db.run(
			sql`SELECT count(*) AS n FROM sessions WHERE id = ${await sha256Hex(token)}`
		);
		expect(rows[0]?.n).toBe(1);
	});
});

/** Tables whose rows differ, shortened to where they do. */
function changedRows(before: string, after: string): string[] {
	const [one, other] = [before.split('\n'), after.split('\n')];
	return other.flatMap((rows, index) => {
		const was = one[index] ?? '';
		// The database's own watchdog writes the time.
		if (rows === was || /^\[\{"id":1,"at":\d+\}\]$/.test(rows)) return [];
		const at = [...rows].findIndex((character, i) => character !== was[i]);
		return [rows.slice(Math.max(0, at - 200), at + 200)];
	});
}

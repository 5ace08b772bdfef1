import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessForgetting, forgetOldAccesses } from '$lib/consent/access-log.server';
import type { Choice } from '$lib/consent/choice';
import { receiptOfAccount } from '$lib/consent/own-consent.server';
import type { OptionalPurpose } from '$lib/consent/purposes';
import * as receipts from '$lib/consent/receipts.server';
import { recordChoice } from '$lib/consent/record-choice.server';
import { tieToAccount, untieFromAccount } from '$lib/consent/tie-to-account.server';
import type { Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { accessLog } from '$lib/server/db/schema/consent';
import { randomSecret } from '$lib/server/secrets';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';
import { addShopper } from '../../support/test-shopper';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let db: Db;
let close: () => void;
beforeAll(async () => void ({ db, close } = await openTestDb()));
afterAll(() => close());

const place = (now: number) => ({ db, locale: 'fa' as const, now, settings: {} });

/** A device that chose this at that time; answers its receipt. */
async function device(
	granted: OptionalPurpose[],
	now: number,
	action: Choice['action'] = 'choose'
): Promise<string> {
	const id = randomSecret(16);
	const choice = { id: crypto.randomUUID(), action, place: 'banner', chosenAt: now } as const;
	await recordChoice(place(now), { id, isNew: true }, { ...choice, granted: new Set(granted) }, []);
	return id;
}

const tie = (accountId: string, receiptId: string, now: number) =>
	tieToAccount(place(now), accountId, receiptId, [accessForgetting]);

describe('choices that follow an account', () => {
	it('are tied only when the person says so, and to one receipt', async () => {
		const account = await addShopper(db);
		const phone = await device(['analytics'], NOON);
		expect(await receiptOfAccount(db, account)).toBeNull();
		expect((await tie(account, phone, NOON + HOUR))?.id).toBe(phone);
		expect((await tie(account, phone, NOON + HOUR))?.id).toBe(phone);
		expect(await receiptOfAccount(db, account)).toBe(phone);
		await untieFromAccount(db, account);
		expect(await receiptOfAccount(db, account)).toBeNull();
	});

	it('go by the later explicit choice, whichever device made it', async () => {
		for (const [first, second, expected] of [
			[{ granted: ['analytics'], at: NOON }, { granted: [], at: NOON + HOUR }, []],
			[{ granted: [], at: NOON + HOUR }, { granted: ['analytics'], at: NOON }, []],
			[{ granted: [], at: NOON }, { granted: ['marketing'], at: NOON + 1 }, ['marketing']]
		] as const) {
			const account = await addShopper(db);
			const phone = await device([...first.granted], first.at);
			const desk = await device([...second.granted], second.at);
			await tie(account, phone, NOON + DAY);
			const merged = await tie(account, desk, NOON + DAY);
			expect(merged?.id).toBe(phone);
			expect([...(merged?.granted ?? [])]).toEqual([...expected]);
			expect((await receipts.byId(db, phone))?.granted).toEqual(new Set(expected));
		}
	});

	it('are not overruled by a signal, which nobody chose by hand', async () => {
		const account = await addShopper(db);
		const phone = await device(['analytics'], NOON);
		const desk = await device([], NOON + HOUR, 'gpc');
		await tie(account, phone, NOON + DAY);
		expect([...((await tie(account, desk, NOON + DAY))?.granted ?? [])]).toEqual(['analytics']);
	});

	it('leave nothing under a receipt nobody holds any more', async () => {
		const account = await addShopper(db);
		const phone = await device(['address-log'], NOON);
		const desk = await device(['address-log'], NOON + HOUR);
		const row = { network: '192.0.2.0/24', route: '/', status: 200, at: NOON };
		await db.insert(accessLog).values([phone, desk].map((receiptId) => ({ ...row, receiptId })));
		await tie(account, phone, NOON + DAY);
		await tie(account, desk, NOON + DAY);
		const left = await db.select({ receiptId: accessLog.receiptId }).from(accessLog);
		expect(left).toEqual([{ receiptId: phone }]);
	});

	it('are untied with the account, and the proof stays without it', async () => {
		const account = await addShopper(db);
		const phone = await device(['analytics'], NOON);
		await tie(account, phone, NOON);
		await db.run('PRAGMA foreign_keys = ON');
		await db.delete(accounts).where(eq(accounts.id, account));
		expect(await receiptOfAccount(db, account)).toBeNull();
		expect(await receipts.history(db, phone)).toHaveLength(1);
	});
});

describe('the access log', () => {
	it('is kept for thirty days', async () => {
		await db.delete(accessLog);
		const row = { receiptId: 'x', network: '192.0.2.0/24', route: '/', status: 200 };
		const ages = [0, 29 * DAY, 31 * DAY, 400 * DAY];
		await db.insert(accessLog).values(ages.map((age) => ({ ...row, at: NOON - age })));
		expect(await forgetOldAccesses.run({ db, settings: SETTINGS, now: NOON })).toBe(2);
		expect(await db.$count(accessLog)).toBe(2);
		expect(await forgetOldAccesses.run({ db, settings: SETTINGS, now: NOON })).toBe(0);
	});

	it('is found by receipt and by age without reading all of it', async () => {
		for (const statement of [
			"SELECT * FROM access_log WHERE receipt_id = 'x' ORDER BY at DESC LIMIT 50",
			'DELETE FROM access_log WHERE at < 1',
			"SELECT granted FROM consent_events WHERE receipt_id = 'x' ORDER BY sequence DESC LIMIT 1"
		]) {
			const { rows } = await db.$client.execute(`EXPLAIN QUERY PLAN ${statement}`);
			const plan = rows.map(({ detail }) => String(detail)).join('; ');
			expect(plan).toMatch(/USING (COVERING )?INDEX/);
			expect(plan).not.toContain('TEMP B-TREE');
		}
	});
});

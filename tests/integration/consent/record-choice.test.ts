import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Choice } from '$lib/consent/choice';
import { recordChoice, type Forgetting } from '$lib/consent/record-choice.server';
import * as receipts from '$lib/consent/receipts.server';
import type { OptionalPurpose } from '$lib/consent/purposes';
import type { Db } from '$lib/server/db/client';
import { accessLog, consentEvents, consentTexts } from '$lib/server/db/schema/consent';
import { randomSecret } from '$lib/server/secrets';
import { eq, sql } from 'drizzle-orm';
import { openTestDb } from '../../support/test-db';
import { NOON } from '../../support/test-order';

let db: Db;
let close: () => void;
beforeAll(async () => void ({ db, close } = await openTestDb()));
afterAll(() => close());

const place = (now = NOON) => ({ db, locale: 'fa' as const, now, settings: {} });
const fresh = () => ({ id: randomSecret(16), isNew: true });

function choice(granted: OptionalPurpose[], change: Partial<Choice> = {}): Choice {
	return {
		...{ id: crypto.randomUUID(), action: 'choose', granted: new Set(granted) },
		...{ place: 'cookies-page', chosenAt: NOON, ...change }
	};
}

const logForgetting: Forgetting = {
	purpose: 'address-log',
	statements: (on, receiptId) => [on.delete(accessLog).where(eq(accessLog.receiptId, receiptId))]
};

describe('recording a choice', () => {
	it('counts a choice once, however often it is sent, also at once', async () => {
		const made = choice(['analytics']);
		const receipt = fresh();
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => recordChoice(place(), receipt, made, []))
		);
		expect(answers.every((answer) => answer.ok && answer.value.id === receipt.id)).toBe(true);
		expect(await receipts.history(db, receipt.id)).toHaveLength(1);
	});

	it('gives a browser that never got the answer the receipt of the first time', async () => {
		const made = choice([]);
		const first = fresh();
		await recordChoice(place(), first, made, []);
		expect(await recordChoice(place(), fresh(), made, [])).toMatchObject({
			ok: true,
			value: { id: first.id }
		});
	});

	it('refuses the id of a choice with another answer or under another receipt', async () => {
		const made = choice(['analytics']);
		const receipt = { ...fresh(), isNew: false };
		await recordChoice(place(), receipt, made, []);
		const changed = { ...made, granted: new Set<OptionalPurpose>() };
		const id = { ok: false, reason: 'id-used' };
		expect(await recordChoice(place(), receipt, changed, [])).toMatchObject(id);
		expect(await recordChoice(place(), { ...fresh(), isNew: false }, made, [])).toMatchObject(id);
	});

	it('lets the last choice of a receipt count, whatever an older cookie says', async () => {
		const receipt = fresh();
		await recordChoice(place(), receipt, choice(['analytics']), []);
		const cookie = { receiptId: receipt.id, granted: new Set<OptionalPurpose>(['analytics']) };
		expect(await receipts.isLive(db, cookie, 'analytics')).toBe(true);
		await recordChoice(place(), receipt, choice([]), []);
		expect(await receipts.isLive(db, cookie, 'analytics')).toBe(false);
		expect(await receipts.isLive(db, { ...cookie, receiptId: randomSecret(16) }, 'analytics')).toBe(
			false
		);
	});

	it('deletes with a withdrawal what was kept under it, and nothing of anybody else', async () => {
		const [mine, other] = [fresh(), fresh()];
		for (const receipt of [mine, other]) {
			await recordChoice(place(), receipt, choice(['address-log']), [logForgetting]);
			const row = { network: '192.0.2.0/24', route: '/', status: 200, at: NOON };
			await db.insert(accessLog).values({ ...row, receiptId: receipt.id });
		}
		await recordChoice(place(), mine, choice(['address-log', 'analytics']), [logForgetting]);
		expect(await db.$count(accessLog)).toBe(2);
		await recordChoice(place(), mine, choice(['analytics']), [logForgetting]);
		const left = await db.select({ receiptId: accessLog.receiptId }).from(accessLog);
		expect(left).toEqual([{ receiptId: other.id }]);
	});

	it('believes a clock only as far as it can be true', async () => {
		const year = 365 * 86_400_000;
		const receipt = fresh();
		for (const chosenAt of [NOON + year, NOON - year, NOON - 60_000])
			await recordChoice(place(), receipt, choice([], { chosenAt }), []);
		const times = (await receipts.history(db, receipt.id)).map((past) => NOON - past.chosenAt);
		expect(times).toEqual([60_000, 182 * 86_400_000, 0]);
	});

	it('shows each choice with the texts as they were, in the language they were read in', async () => {
		const receipt = fresh();
		await recordChoice(place(), receipt, choice([]), []);
		const [past] = await receipts.history(db, receipt.id);
		expect(past?.texts.analytics?.title).toBe('آمار بازدید');
		expect(past?.version).toBe('a1l1m1');
		const rows = await db.select().from(consentTexts);
		expect(rows).toHaveLength(1);
	});
});

describe('the proof', () => {
	it('holds no address and nothing about the browser, by its columns', async () => {
		const { rows } = await db.run(sql`SELECT name FROM pragma_table_info('consent_events')`);
		expect(rows.map(({ name }) => name)).toEqual([
			...['sequence', 'id', 'receipt_id', 'action', 'granted', 'texts_hash'],
			...['locale', 'place', 'chosen_at', 'recorded_at']
		]);
	});

	it('is never changed, and never deleted before three years have passed', async () => {
		const receipt = fresh();
		const made = choice(['analytics']);
		await recordChoice(place(Date.now()), receipt, made, []);
		const mine = eq(consentEvents.receiptId, receipt.id);
		await expect(db.update(consentEvents).set({ granted: [] }).where(mine)).rejects.toThrow();
		await expect(db.delete(consentEvents).where(mine)).rejects.toThrow();
		await expect(db.update(consentTexts).set({ body: '{}' })).rejects.toThrow();
		const old = choice([], { chosenAt: 0 });
		await recordChoice(place(Date.now() - 4 * 365 * 86_400_000), fresh(), old, []);
		await db.delete(consentEvents).where(eq(consentEvents.id, old.id));
		expect(await receipts.byChoice(db, old.id)).toBeNull();
		expect(await receipts.byChoice(db, made.id)).not.toBeNull();
	});
});

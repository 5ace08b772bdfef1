import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOrder } from '$lib/checkout/place-order.server';
import type { Db } from '$lib/server/db/client';
import { variants } from '$lib/server/db/schema/catalog';
import { invoices } from '$lib/server/db/schema/invoices';
import * as tables from '$lib/server/db/schema/orders';
import { rial } from '$lib/values/money';
import { addVariants } from '../../support/test-catalog';
import { openTestSqld } from '../../support/test-db';
import {
	addDelivery,
	fillCart,
	fillCarts,
	NOON,
	request,
	SETTINGS
} from '../../support/test-order';

const ROUNDS = process.env.KHAKRIZ_LONG === '1' ? 20 : 3;
const BUYERS = 200;
const UNITS = 10;
const CONTEXT = { settings: SETTINGS, locale: 'fa', now: NOON } as const;

let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
	({ db, close } = await openTestSqld());
	await addDelivery(db);
	await addVariants(
		db,
		Array.from({ length: ROUNDS + 2 }, (_, i) => ({ id: i + 1, stock: i < ROUNDS ? UNITS : 1000 }))
	);
});
afterAll(() => close());

async function stockOf(id: number): Promise<number | undefined> {
	const [row] = await db.select().from(variants).where(eq(variants.id, id));
	return row?.stock;
}

async function linesWith(variantId: number): Promise<number | undefined> {
	const [row] = await db
		.select({ n: sql<number>`count(*)` })
		.from(tables.orderLines)
		.where(eq(tables.orderLines.variantId, variantId));
	return row?.n;
}

describe('many buyers at once, over a real libSQL server', () => {
	for (let round = 1; round <= ROUNDS; round += 1)
		it(`sells ${UNITS} units to exactly ${UNITS} of ${BUYERS} buyers (round ${round})`, async () => {
			const carts = Array.from({ length: BUYERS }, (_, i) => `round-${round}-${i}`);
			await fillCarts(db, carts, { [round]: 1 });
			const results = await Promise.all(
				carts.map((cartId) => placeOrder({ ...CONTEXT, db }, request(), cartId))
			);
			const reasons = results.map((result) => (result.ok ? 'placed' : result.reason));
			expect(reasons.filter((reason) => reason === 'placed').length).toBe(UNITS);
			expect(new Set(reasons)).toEqual(new Set(['placed', 'out-of-stock']));
			expect([await stockOf(round), await linesWith(round)]).toEqual([0, UNITS]);
		}, 120_000);

	it('makes one order of one key sent 200 times at once, and answers all alike', async () => {
		const id = ROUNDS + 1;
		await fillCart(db, 'one', { [id]: 1 });
		const body = request({ paymentMethod: 'transfer' });
		const answers = await Promise.all(
			Array.from({ length: 200 }, () => placeOrder({ ...CONTEXT, db }, body, 'one'))
		);
		expect(answers[0]?.ok).toBe(true);
		for (const answer of answers) expect(answer).toEqual(answers[0]);
		expect([await stockOf(id), await linesWith(id)]).toEqual([999, 1]);
		const changed = await placeOrder({ ...CONTEXT, db }, { ...body, seenTotal: rial(5) }, 'one');
		expect(changed).toMatchObject({ ok: false, reason: 'key-reused' });
	}, 120_000);

	it('gives out invoice numbers without gap or repeat under load', async () => {
		const rows = await db.select({ serial: invoices.serial }).from(invoices);
		const serials = rows.map(({ serial }) => serial).sort((a, b) => a - b);
		expect(serials).toEqual(Array.from({ length: ROUNDS * UNITS }, (_, i) => i + 1));
	});

	it('places orders of different goods side by side', async () => {
		const id = ROUNDS + 2;
		const carts = Array.from({ length: 300 }, (_, i) => `fast-${i}`);
		await fillCarts(db, carts, { [id]: 1 });
		const queue = [...carts];
		const started = performance.now();
		const buyer = async () => {
			for (let cartId = queue.pop(); cartId !== undefined; cartId = queue.pop()) {
				const body = request({ paymentMethod: 'transfer' });
				expect((await placeOrder({ ...CONTEXT, db }, body, cartId)).ok).toBe(true);
			}
		};
		await Promise.all(Array.from({ length: 32 }, buyer));
		const perSecond = carts.length / ((performance.now() - started) / 1000);
		expect(await stockOf(id)).toBe(700);
		console.log(`${Math.round(perSecond)} orders/s`);
	}, 120_000);
});

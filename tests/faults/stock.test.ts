import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Guest } from '../support/guest.ts';
import { isLong } from '../support/scale.ts';
import { startInstance, type ShopInstance } from '../support/shop-instance.ts';

const ROUNDS = isLong ? 20 : 3;
const BUYERS = 200;
const UNITS = 10;
const AT_THE_DOOR = 20;

let shop: ShopInstance;
beforeAll(async () => {
	shop = await startInstance({ name: 'stock' });
});
afterAll(() => shop?.stop());

async function number(sql: string, args: (string | number)[] = []): Promise<number> {
	const { rows } = await shop.client.execute({ sql, args });
	return Number(rows[0]?.[0]);
}

/** A variant of its own for each round, with exactly ten units. */
async function scarceVariant(round: number): Promise<number> {
	const id = await number(
		`SELECT v.id FROM variants v JOIN products p ON p.id = v.product_id
		WHERE p.is_published = 1 AND v.is_withdrawn = 0 ORDER BY v.id LIMIT 1 OFFSET ?`,
		[round * 3]
	);
	await shop.client.execute({
		sql: 'UPDATE variants SET stock = ? WHERE id = ?',
		args: [UNITS, id]
	});
	return id;
}

describe(`${BUYERS} buyers for ${UNITS} units over HTTP`, () => {
	for (let round = 1; round <= ROUNDS; round += 1)
		it(`sells exactly ${UNITS} in round ${round}`, async () => {
			const variant = await scarceVariant(round);
			// They come one after the other, as people do; what they do at once is order.
			const guests: { guest: Guest; form: Awaited<ReturnType<Guest['checkoutForm']>> }[] = [];
			while (guests.length < BUYERS)
				guests.push(
					...(await Promise.all(
						Array.from({ length: AT_THE_DOOR }, async () => {
							const guest = new Guest(shop.url);
							expect((await guest.add(variant)).status).toBe(303);
							return { guest, form: await guest.checkoutForm({ 'delivery-method': 'pickup' }) };
						})
					))
				);
			const answers = await Promise.all(guests.map(({ guest, form }) => guest.place(form)));
			const placed = answers.filter((answer) => Guest.order(answer) !== null);
			const statuses = [...new Set(answers.map(({ status }) => status))].sort();
			expect(statuses.filter((status) => status >= 500)).toEqual([]);
			expect(placed).toHaveLength(UNITS);
			expect(await number('SELECT stock FROM variants WHERE id = ?', [variant])).toBe(0);
			expect(
				await number('SELECT sum(quantity) FROM order_lines WHERE variant_id = ?', [variant])
			).toBe(UNITS);
		});

	it('gave out invoice numbers without a gap or a repeat', async () => {
		const count = await number('SELECT count(*) FROM invoices');
		expect(count).toBe(ROUNDS * UNITS);
		expect(await number('SELECT count(DISTINCT serial) FROM invoices')).toBe(count);
		expect(await number('SELECT max(serial) FROM invoices')).toBe(count);
	});
});

describe('one key sent again and again', () => {
	it('makes one order of 200 equal submits at once, and the same answer for all', async () => {
		const guest = new Guest(shop.url);
		const variant = await number('SELECT id FROM variants WHERE stock > 50 LIMIT 1');
		await guest.add(variant, 2);
		const form = await guest.checkoutForm({ 'delivery-method': 'pickup' });
		const before = await number('SELECT count(*) FROM orders');
		const answers = await Promise.all(Array.from({ length: 200 }, () => guest.place(form)));
		expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
		expect(answers.every(({ status }) => status === 303)).toBe(true);
		expect(await number('SELECT count(*) FROM orders')).toBe(before + 1);
	});

	it('refuses the same key with another body (422) and writes nothing', async () => {
		const guest = new Guest(shop.url);
		const variant = await number('SELECT id FROM variants WHERE stock > 50 LIMIT 1');
		await guest.add(variant);
		const form = await guest.checkoutForm({ 'delivery-method': 'pickup' });
		expect((await guest.place(form)).status).toBe(303);
		await guest.add(variant);
		const before = await number('SELECT count(*) FROM orders');
		const answer = await guest.place({ ...form, name: 'نمونه دیگر' });
		expect(answer.status).toBe(422);
		expect(await number('SELECT count(*) FROM orders')).toBe(before);
	});
});

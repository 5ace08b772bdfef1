import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { Guest, type Answer } from '../support/guest.ts';
import { isLong } from '../support/scale.ts';
import { startInstance, type ShopInstance } from '../support/shop-instance.ts';

const KILLS = isLong ? 50 : 8;
const BUYERS = 8;

let shop: ShopInstance;
let variant: number;
beforeAll(async () => {
	shop = await startInstance({ name: 'killed' });
	const { rows } = await shop.client.execute(
		'SELECT v.id FROM variants v JOIN products p ON p.id = v.product_id WHERE p.is_published = 1 AND v.is_withdrawn = 0 LIMIT 1'
	);
	variant = Number(rows[0]?.[0]);
	await shop.client.execute({
		sql: 'UPDATE variants SET stock = 1000000 WHERE id = ?',
		args: [variant]
	});
});
afterAll(() => shop?.stop());

interface Acknowledged {
	number: string;
	key: string;
}

/** Buys until told to stop; sends the same form again while nobody knows whether it arrived, as a browser's user would. */
async function buyer(orders: Acknowledged[], until: () => boolean): Promise<void> {
	while (!until()) {
		const guest = new Guest(shop.url);
		try {
			await guest.add(variant);
			const form = await guest.checkoutForm({ 'delivery-method': 'pickup' });
			for (let attempt = 0; attempt < 20; attempt += 1) {
				const answer: Answer | null = await guest.place(form).catch(() => null);
				const order = answer && Guest.order(answer);
				if (order) {
					orders.push(order);
					break;
				}
				await sleep(250);
			}
		} catch {
			await sleep(100);
		}
	}
}

describe('pages that live on the database while it answers nothing', () => {
	it('say so with 503, keep what was typed, and come back by themselves', async () => {
		const guest = new Guest(shop.url);
		await guest.add(variant);
		const form = await guest.checkoutForm({ 'delivery-method': 'pickup' });
		shop.sqld.kill('SIGSTOP');
		try {
			const [page, cart, sent, privacy] = await Promise.all([
				fetch(`${shop.url}/en/checkout`),
				guest.get('/cart'),
				guest.post('/checkout?/order', form),
				fetch(`${shop.url}/privacy`)
			]);
			expect(page.status).toBe(503);
			expect(page.headers.get('cache-control')).toBe('private, no-store');
			expect(await page.text()).toMatch(/<h1[^>]*>Checkout/);
			expect(cart.status).toBe(503);
			expect(sent.status).toBe(503);
			expect(sent.html).toContain(`value="${form.name}"`);
			// Nothing of it is read from the database.
			expect(privacy.status).toBe(200);
		} finally {
			shop.sqld.kill('SIGCONT');
		}
		await shop.sqld.whenReady();
		expect((await guest.get('/checkout')).html).toContain('name="delivery-method"');
	}, 60_000);
});

describe(`the database killed ${KILLS} times under ${BUYERS} buyers`, () => {
	it('loses, doubles and skips nothing', async () => {
		const acknowledged: Acknowledged[] = [];
		let isOver = false;
		const buyers = Array.from({ length: BUYERS }, () => buyer(acknowledged, () => isOver));
		for (let kill = 0; kill < KILLS; kill += 1) {
			await sleep(500 + Math.random() * 500);
			shop.sqld.kill('SIGKILL');
			await shop.sqld.whenReady();
		}
		await sleep(1500);
		isOver = true;
		await Promise.all(buyers);

		const query = async (sql: string) => (await shop.client.execute(sql)).rows.map((row) => row[0]);
		const written = new Set(await query('SELECT number FROM orders'));
		expect(acknowledged.length).toBeGreaterThan(KILLS);
		expect(acknowledged.filter(({ number }) => !written.has(number))).toEqual([]);
		expect(new Set(acknowledged.map(({ number }) => number)).size).toBe(acknowledged.length);
		const [sold] = await query(
			`SELECT sum(quantity) FROM order_lines WHERE variant_id = ${variant}`
		);
		const [left] = await query(`SELECT stock FROM variants WHERE id = ${variant}`);
		expect(Number(left) + Number(sold)).toBe(1_000_000);
		const serials = (await query('SELECT serial FROM invoices ORDER BY serial')).map(Number);
		expect(serials).toEqual(serials.map((_, index) => index + 1));
		expect(serials).toHaveLength(written.size);
		console.info(`${acknowledged.length} orders acknowledged over ${KILLS} kills`);
	}, 300_000);
});

import type { Client } from '@libsql/client';
import { Guest, type Fields } from '../../tests/support/guest.ts';
import type { ShopInstance } from '../../tests/support/shop-instance.ts';
import { waitForQuiet } from './machine.ts';
import { percentile, round } from './numbers.ts';
import type { Places } from './places.ts';
import type { Cell, Table } from './report.ts';

const CLIENTS = [16, 64] as const;
const PREPARED_AT_ONCE = 8;
const PLENTY = 1_000_000;

interface Buyer {
	guest: Guest;
	fields: Fields;
}

interface Placed {
	ms: number;
	number: string | null;
	/** What the shop said instead of an order. */
	refusal: string | null;
}

/** Orders per second of guests with carts of their own who pay on delivery, and whether the books agree afterwards. */
export async function measureCheckout(
	{ url, client }: ShopInstance,
	places: Places,
	ordersEach: number
): Promise<Table> {
	const rows: Cell[][] = [];
	await makeRoom(client, places.variantIds);
	for (const clients of CLIENTS) {
		const before = await books(client);
		const buyers = await prepare(url, places.variantIds, ordersEach);
		await waitForQuiet(20_000);
		const started = performance.now();
		const placed = await atOnce(clients, buyers, place);
		const seconds = (performance.now() - started) / 1000;
		rows.push([
			clients,
			...summarise(placed, seconds),
			verdict(placed, before, await books(client))
		]);
	}
	return {
		title: `Checkout, ${places.products} products, ${ordersEach} orders each`,
		columns: ['clients', 'orders/s', 'p50 ms', 'p99 ms', 'accepted', 'refused', 'books'],
		rows,
		notes: [
			'Timed: POST of the filled checkout form until its answer (price again, seal, reserve, order, invoice, message in one batch, fsync before the answer).',
			'Books: accepted answers = orders = distinct numbers, stock taken = quantities ordered, invoice numbers without gap or repeat.'
		]
	};
}

/** The figures should not be those of a shop that is sold out or whose windows are full. */
async function makeRoom(client: Client, variantIds: readonly number[]): Promise<void> {
	await client.batch(
		[
			...variantIds.map((id) => ({
				sql: 'UPDATE variants SET stock = ? WHERE id = ?',
				args: [PLENTY, id]
			})),
			{ sql: 'UPDATE delivery_windows SET capacity = ?', args: [PLENTY] }
		],
		'write'
	);
}

async function prepare(
	url: string,
	variantIds: readonly number[],
	count: number
): Promise<Buyer[]> {
	const numbers = Array.from({ length: count }, (_, number) => number);
	return atOnce(PREPARED_AT_ONCE, numbers, async (number) => {
		const guest = new Guest(url);
		for (const step of [0, 1]) {
			const variantId = variantIds[(number + step) % variantIds.length] ?? 0;
			const { status } = await guest.add(variantId, 1 + step);
			if (status >= 400) throw new Error(`adding to the cart answered ${status}`);
		}
		return {
			guest,
			fields: await guest.checkoutForm({
				'delivery-method': 'pickup',
				tel: `0999${String(number).padStart(7, '0')}`
			})
		};
	});
}

async function place({ guest, fields }: Buyer): Promise<Placed> {
	const started = performance.now();
	const answer = await guest.place(fields);
	const order = Guest.order(answer);
	return {
		ms: performance.now() - started,
		number: order?.number ?? null,
		refusal: order
			? null
			: `status ${answer.status}${answer.location ? ` to ${answer.location}` : ''}`
	};
}

/** Works through a list with so many hands. */
async function atOnce<T, R>(
	hands: number,
	list: readonly T[],
	work: (item: T) => Promise<R>
): Promise<R[]> {
	const results: R[] = [];
	const queue = list.values();
	const hand = async () => {
		for (const item of queue) results.push(await work(item));
	};
	await Promise.all(Array.from({ length: hands }, hand));
	return results;
}

function summarise(placed: readonly Placed[], seconds: number): Cell[] {
	const accepted = placed.filter(({ number }) => number !== null);
	const times = accepted.map(({ ms }) => ms);
	const refusals = [...new Set(placed.flatMap(({ refusal }) => refusal ?? []))];
	return [
		round(accepted.length / seconds, 1),
		round(percentile(times, 50)),
		round(percentile(times, 99)),
		accepted.length,
		refusals.length === 0 ? 'none' : `${placed.length - accepted.length}: ${refusals.join(', ')}`
	];
}

interface Books {
	orders: number;
	ordered: number;
	stock: number;
	invoices: number;
	isGapFree: boolean;
}

async function books(client: Client): Promise<Books> {
	const number = async (sql: string) => Number((await client.execute(sql)).rows[0]?.[0] ?? 0);
	return {
		orders: await number('SELECT count(*) FROM orders'),
		ordered: await number("SELECT sum(quantity) FROM order_lines WHERE kind = 'goods'"),
		stock: await number('SELECT sum(stock) FROM variants'),
		invoices: await number('SELECT count(*) FROM invoices'),
		isGapFree: 0 === (await number(GAPS))
	};
}

const GAPS = `SELECT count(*) FROM (
	SELECT count(*) AS issued, count(DISTINCT serial) AS serials, max(serial) AS last FROM invoices GROUP BY year
) WHERE issued <> last OR serials <> last`;

function verdict(placed: readonly Placed[], before: Books, after: Books): string {
	const numbers = placed.flatMap(({ number }) => number ?? []);
	const faults = [];
	if (new Set(numbers).size !== numbers.length) faults.push('an order number twice');
	if (after.orders - before.orders !== numbers.length)
		faults.push(`${after.orders - before.orders} orders for ${numbers.length} answers`);
	const taken = before.stock - after.stock;
	const ordered = after.ordered - before.ordered;
	if (taken !== ordered) faults.push(`${taken} taken from stock, ${ordered} ordered`);
	if (!after.isGapFree) faults.push('invoice numbers with a gap or a repeat');
	return faults.length === 0 ? 'agree' : faults.join('; ');
}

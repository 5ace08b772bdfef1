import { createClient } from '@libsql/client';
import { fetchInTime } from '../../support/fetch-in-time.ts';

export interface OrderInShop {
	number: string;
	paymentMethod: string;
	/** Of its goods. */
	pieces: number;
}

/** What the shop's database has of the orders that devices handed in under these keys. */
export async function ordersInShop(keys: readonly string[]): Promise<OrderInShop[]> {
	const client = createClient({ url: process.env.SHOP_DATABASE ?? '', fetch: fetchInTime });
	try {
		const { rows } = await client.execute({
			sql: `SELECT number, payment_method AS paymentMethod,
					(SELECT sum(quantity) FROM order_lines WHERE order_id = orders.id AND kind = 'goods') AS pieces
				FROM orders WHERE idempotency_key IN (SELECT value FROM json_each(?)) ORDER BY created_at`,
			args: [JSON.stringify(keys)]
		});
		return rows.map(({ number, paymentMethod, pieces }) => ({
			number: String(number),
			paymentMethod: String(paymentMethod),
			pieces: Number(pieces)
		}));
	} finally {
		client.close();
	}
}

import type { Reading } from '$lib/browser/shop-stores';
import type { KeptOrder } from './outbox-records';

/** How much waits on this device. */
export interface Waiting {
	/** Orders handed in here that are not placed yet: to be sent, or to be decided about. */
	orders: number;
	/** Changes to the cart. */
	commands: number;
}

/** A placed order stays a moment, until its page was shown. */
const PLACED: KeptOrder['state'] = 'placed';

export async function countWaiting(db: Reading): Promise<Waiting> {
	const [orders, commands] = await Promise.all([db.all<KeptOrder>('orders'), db.all('commands')]);
	return {
		orders: orders.filter(([, { state }]) => state !== PLACED).length,
		commands: commands.length
	};
}

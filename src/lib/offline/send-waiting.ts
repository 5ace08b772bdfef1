import type { Seal } from '$lib/browser/seal';
import type { ShopDb } from '$lib/browser/shop-stores';
import { MAX_COMMANDS } from '$lib/cart/cart';
import type { Post } from './outbox-answer';
import type { KeptCommand, KeptOrder } from './outbox-records';
import { sendCommands } from './send-commands';
import { sendOrder } from './send-order';

/** What sending needs of the page or worker that is alive. */
export interface Sending {
	readonly db: ShopDb;
	readonly seal: Seal;
	readonly post: Post;
	/** The device's clock, epoch milliseconds. */
	readonly now: () => number;
	/** Something was sent or learnt: what is shown should be read again. */
	readonly tell: () => void;
}

/** What is left after a try, and how long the shop asked us to wait. */
export interface Left {
	readonly left: number;
	readonly retryAfterMs: number | null;
}

/** Nothing final came of a sending: the rest keeps its order and waits. */
export interface Stopped {
	readonly retryAfterMs: number | null;
}

type Next = { commands: [number, KeptCommand][] } | { order: KeptOrder } | null;

/**
 * Sends what waits in the order in which it was given, until nothing is left or the shop gives no final answer. An order
 * goes after the commands it took along and before later ones, so that it holds what its buyer saw.
 */
export async function sendWaiting(sending: Sending): Promise<Left> {
	for (;;) {
		const { next, left } = await look(sending.db);
		if (!next) return { left: 0, retryAfterMs: null };
		const stopped =
			'order' in next
				? await sendOrder(sending, next.order)
				: await sendCommands(sending, next.commands);
		if (stopped) return { left, retryAfterMs: stopped.retryAfterMs };
		sending.tell();
	}
}

async function look(db: ShopDb): Promise<{ next: Next; left: number }> {
	const [commands, orders] = await Promise.all([
		db.all<KeptCommand>('commands'),
		db.all<KeptOrder>('orders')
	]);
	const waiting = orders
		.map(([, order]) => order)
		.filter(({ state }) => state === 'waiting')
		.sort((a, b) => a.after - b.after || a.handedInAt - b.handedInAt);
	const [order] = waiting;
	// Numbers are the only keys of this store.
	const numbered = commands.map(([key, command]): [number, KeptCommand] => [Number(key), command]);
	const first = numbered.filter(([number]) => !order || number <= order.after);
	const left = commands.length + waiting.length;
	if (first.length > 0) return { next: { commands: first.slice(0, MAX_COMMANDS) }, left };
	return { next: order ? { order } : null, left };
}

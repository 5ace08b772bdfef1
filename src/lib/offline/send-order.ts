import type { Writing } from '$lib/browser/shop-stores';
import type { CartView } from '$lib/cart/cart-view';
import { preview } from '$lib/cart/preview';
import type { CheckoutProblems } from '$lib/checkout/form-reading';
import { localPath } from '$lib/values/locale';
import { orderStep, putCart } from './kept-cart';
import { orderedLines } from './kept-orders';
import { leavings } from './leavings';
import { isRecord, post, type Verdict } from './outbox-answer';
import { KEPT, type KeptCart, type KeptOrder, type OrderNews } from './outbox-records';
import type { Sending, Stopped } from './send-waiting';

/** What /api/orders answers to an order that stands. */
export interface PlacedAnswer {
	readonly number: string;
	readonly key: string;
	readonly paymentUrl: string | null;
}

/** Sends one order. Its form is forgotten with the shop's answer only. Null when its fate is known. */
export async function sendOrder(sending: Sending, order: KeptOrder): Promise<Stopped | null> {
	const typed = order.body && (await sending.seal.open(order.body));
	const before = await leavings(sending.db);
	const sent: Sent = {
		order,
		isTheirs: async (changing) => order.whose === 'guest' || (await leavings(changing)) === before
	};
	if (!isRecord(typed)) return settle(sending, sent, { reason: 'unreadable' });
	const path = localPath('/api/orders', order.locale);
	const address = order.whose === 'account' ? `${path}?whose=account` : path;
	const verdict = await post(sending.post, address, typed);
	if (verdict.kind === 'later') return { retryAfterMs: verdict.retryAfterMs };
	if (verdict.kind === 'stored') {
		const placed = readPlaced(verdict.body);
		return placed ? keepPlaced(sending, sent, placed) : { retryAfterMs: null };
	}
	const news = readNews(verdict);
	return news ? settle(sending, sent, news, cartIn(verdict.body)) : { retryAfterMs: null };
}

/** An order on its way. `isTheirs`: nobody left their account meanwhile, so that what became of it is theirs to know. */
interface Sent {
	readonly order: KeptOrder;
	readonly isTheirs: (changing: Writing) => Promise<boolean>;
}

async function keepPlaced(
	{ db, seal, now }: Sending,
	{ order, isTheirs }: Sent,
	placed: PlacedAnswer
): Promise<null> {
	const answer = await seal.close(placed);
	await db.change(['cart', 'orders'], async (changing) => {
		if (!(await isTheirs(changing))) return;
		const stored: KeptOrder = {
			...order,
			body: null,
			answer,
			news: null,
			state: 'placed',
			placedAt: now()
		};
		changing.put('orders', order.key, stored);
		// The shop took the lines out of the cart, so the copy loses them, too.
		const kept = await changing.get<KeptCart>('cart', KEPT.cart);
		if (!kept) return;
		const { view } = preview(kept.view, [orderStep(order.lines)]);
		await putCart(changing, { view, whose: kept.whose }, now());
	});
	return null;
}

/** The shop said no, or asks: the order stays on the device and waits for its person. */
async function settle(
	{ db, now }: Sending,
	{ order, isTheirs }: Sent,
	news: OrderNews,
	cart: CartView | null = null
): Promise<null> {
	const state = 'totalRial' in news ? 'changed' : 'refused';
	await db.change(['cart', 'orders'], async (changing: Writing) => {
		// Taken back while it was on its way: the shop did not want it either.
		if (!(await changing.get('orders', order.key)) || !(await isTheirs(changing))) return;
		const stored: KeptOrder = { ...order, state, news };
		changing.put('orders', order.key, stored);
		if (cart) await putCart(changing, { view: cart, whose: order.whose }, now());
	});
	return null;
}

function readPlaced(body: Record<string, unknown>): PlacedAnswer | null {
	const { number, key, paymentUrl } = body;
	if (typeof number !== 'string' || typeof key !== 'string') return null;
	return { number, key, paymentUrl: typeof paymentUrl === 'string' ? paymentUrl : null };
}

function readNews({ kind, body }: Exclude<Verdict, { kind: 'later' }>): OrderNews | null {
	const { reason, problems, totalRial } = body;
	if (kind === 'decide') {
		const lines = cartIn(body);
		if (typeof reason !== 'string') return null;
		return {
			reason,
			totalRial: typeof totalRial === 'number' ? totalRial : null,
			...(lines ? { lines: orderedLines(lines) } : {})
		};
	}
	if (typeof reason === 'string') return { reason };
	// The shape is that of our own endpoint.
	if (isRecord(problems)) return { reason: 'problems', problems: problems as CheckoutProblems };
	return typeof body.error === 'string' ? { reason: body.error } : null;
}

function cartIn({ cart }: Record<string, unknown>): CartView | null {
	// The shape is that of our own endpoint.
	return isRecord(cart) && Array.isArray(cart.lines) ? (cart as unknown as CartView) : null;
}

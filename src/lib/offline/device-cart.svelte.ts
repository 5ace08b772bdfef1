import { MemoryDb } from '$lib/browser/memory-db';
import { shopDb } from '$lib/browser/shop-db';
import type { ShopDb } from '$lib/browser/shop-stores';
import type { CartCommand } from '$lib/cart/cart';
import type { Outcome } from '$lib/cart/cart.svelte';
import type { CartView } from '$lib/cart/cart-view';
import { shownFacts, type ShownProduct } from '$lib/cart/shown-facts';
import type { PublicOffer } from '$lib/checkout/checkout-view';
import { href, locale } from '$lib/ui/href';
import { drainOutbox } from './drain-outbox';
import { forgetOutcomes, keepCart, keepCommand, readReplica, type Replica } from './kept-cart';
import { isRecord } from './outbox-answer';
import { outbox } from './outbox.svelte';
import { KEPT, type KeptCommand, type ToldOutcome } from './outbox-records';
import { readCartAnswer } from './send-commands';

type Fetch = typeof globalThis.fetch;

/** Shows what the device knows of the cart, now and whenever that changes; then what the shop says. */
export async function followCart(show: (replica: Replica) => void): Promise<void> {
	const read = async () => show(await readReplica(await shopDb(), locale()));
	outbox.onNews(read);
	await read();
	outbox.start();
	await askCart(fetch);
}

/** Asks the shop for the cart and keeps its answer; null when there is none. */
export async function askCart(fetch: Fetch): Promise<CartView | null> {
	const db = await shopDb();
	const { turn: askedInTurn } = await readReplica(db, locale());
	const response = await fetch(href('/api/cart')).catch(() => null);
	const body: unknown = response?.ok ? await response.json().catch(() => null) : null;
	const answer = isRecord(body) ? readCartAnswer(body) : null;
	if (!answer) return null;
	// A full device shows the answer all the same.
	await keepCart(db, { ...answer, askedInTurn }, Date.now()).catch(() => undefined);
	await outbox.announce();
	return answer.view;
}

/**
 * Writes a change down, shows it and sends it. `onKept`: it is written down, for longer than this page lives where that is
 * `isLasting`.
 */
export async function changeCart(
	command: CartCommand,
	shown: ShownProduct | null,
	{ show, onKept }: { show: (replica: Replica) => void; onKept: (isLasting: boolean) => void }
): Promise<Outcome> {
	const db = await shopDb();
	const facts =
		shown && shownFacts(shown, { rates: await ratesOn(db), locale: locale(), now: Date.now() });
	const context = { facts, locale: locale() };
	try {
		await keepCommand(db, command, context);
	} catch {
		return sendUnkept(command, context, show);
	}
	await outbox.announce();
	onKept(db.isKept);
	await outbox.drainSoon();
	return outcomeOf(db, command.id);
}

/** The device has no room: the change is sent from memory, or it is not made. */
async function sendUnkept(
	command: CartCommand,
	context: Parameters<typeof keepCommand>[2],
	show: (replica: Replica) => void
): Promise<Outcome> {
	const db = new MemoryDb();
	await keepCommand(db, command, context);
	const { left } = await drainOutbox({ db, fetch, now: Date.now, tell: () => undefined });
	if (left > 0) return 'failed';
	show(await readReplica(db, locale()));
	return outcomeOf(db, command.id);
}

async function outcomeOf(db: ShopDb, id: string): Promise<Outcome> {
	const waiting = await db.all<KeptCommand>('commands');
	if (waiting.some(([, { command }]) => command.id === id)) return db.isKept ? 'kept' : 'unkept';
	const told = (await db.get<readonly ToldOutcome[]>('cart', KEPT.told)) ?? [];
	const news = told.find((each) => each.id === id);
	if (!news) return 'applied';
	// Whoever made the change is told by what this returns.
	await forgetOutcomes(db, [id]);
	return news.outcome;
}

async function ratesOn(db: ShopDb) {
	return (await db.get<PublicOffer>('cart', KEPT.offer))?.vatRates ?? [];
}

/** The person has read what became of these. */
export async function seeOutcomes(told: readonly ToldOutcome[]): Promise<void> {
	await forgetOutcomes(
		await shopDb(),
		told.map(({ id }) => id)
	);
	await outbox.announce();
}

import fc from 'fast-check';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountCartId, ensureAccountCart } from '$lib/cart/account-cart.server';
import { mergeCarts, type Cart } from '$lib/cart/cart';
import { applyCommands } from '$lib/cart/commands.server';
import { mergeAtSignIn, takeCartAlong } from '$lib/cart/merge-at-sign-in.server';
import { sha256Hex } from '$lib/server/secrets';
import type { Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { cartLines, carts } from '$lib/server/db/schema/cart';
import { GET, POST } from '../../../src/routes/api/cart/+server';
import { CookieJar, eventFor, type Visit } from '../../support/route-event';
import { addShopper, signedIn } from '../../support/test-shopper';
import { addVariants } from '../../support/test-catalog';
import { openTestDb, unreachable } from '../../support/test-db';
import { fillCart, NOON, SETTINGS } from '../../support/test-order';

const LIMIT = 20;
const KINDS = 70;
/** The last ones are no longer sold. */
const GONE = 65;

let db: Db;
let close: () => void;
beforeAll(async () => {
	({ db, close } = await openTestDb());
	await addVariants(
		db,
		Array.from({ length: KINDS }, (_, i) => ({
			...{ id: i + 1, maxPerOrder: LIMIT },
			isPublished: i + 1 <= GONE
		}))
	);
});
afterAll(() => close());

const buyableOf = (id: number) => (id <= GONE ? { limit: LIMIT, isInStock: true } : null);

async function linesOf(cartId: string | null): Promise<Cart> {
	return db
		.select({ variantId: cartLines.variantId, quantity: cartLines.quantity })
		.from(cartLines)
		.where(eq(cartLines.cartId, cartId ?? ''))
		.orderBy(asc(cartLines.variantId));
}

const sorted = (cart: Cart) => [...cart].sort((a, b) => a.variantId - b.variantId);
const asLines = (cart: Cart) =>
	Object.fromEntries(cart.map(({ variantId, quantity }) => [variantId, quantity]));

async function fill(cartId: string, cart: Cart): Promise<void> {
	if (cart.length === 0) return;
	const rows = cart.map((item, i) => ({
		...{ ...item, cartId },
		...{ seenPriceRial: 1_000_000, addedAt: NOON + i }
	}));
	await db.insert(cartLines).values(rows);
}

async function twoCarts(own: Cart, guest: Cart) {
	const accountId = await addShopper(db);
	const ownId = await ensureAccountCart(db, accountId, NOON);
	const guestCartId = crypto.randomUUID();
	await db.insert(carts).values({ id: guestCartId, createdAt: NOON, updatedAt: NOON, revision: 1 });
	await fill(ownId, own);
	await fill(guestCartId, guest);
	return { accountId, ownId, guestCartId };
}

const anyCart = fc.uniqueArray(
	fc.record({
		variantId: fc.integer({ min: 1, max: KINDS }),
		quantity: fc.integer({ min: 1, max: LIMIT + 5 })
	}),
	{ selector: ({ variantId }) => variantId, maxLength: 45 }
);

describe('signing in with a cart on the device', () => {
	it('makes one cart of two by the written rule, and the same once more changes nothing', async () => {
		await fc.assert(
			fc.asyncProperty(anyCart, anyCart, async (own, guest) => {
				const { accountId, ownId, guestCartId } = await twoCarts(own, guest);
				const merge = () => mergeAtSignIn(db, { guestCartId, accountId, now: NOON });
				const { changed } = await merge();
				const wanted = mergeCarts(own, guest, buyableOf);
				expect(await linesOf(ownId)).toEqual(sorted(wanted.cart));
				if (wanted.isLimited) expect(changed).toBe('limited');
				else if (guest.length > 0 && own.length > 0)
					expect(changed === 'none').toBe(
						JSON.stringify(sorted(wanted.cart)) === JSON.stringify(sorted(guest))
					);
				else expect(changed).toBe('none');
				expect(await db.select().from(carts).where(eq(carts.id, guestCartId))).toEqual([]);
				expect(await merge()).toEqual({ changed: 'none' });
				expect(await linesOf(ownId)).toEqual(sorted(wanted.cart));
			}),
			{ numRuns: 60 }
		);
	});

	it('gives an account without a cart one of its own, whose id is not that of the device', async () => {
		const accountId = await addShopper(db);
		const guestCartId = crypto.randomUUID();
		await fillCart(db, guestCartId, { 1: 2, 2: 1 });
		expect(await mergeAtSignIn(db, { guestCartId, accountId, now: NOON })).toEqual({
			changed: 'none'
		});
		const cartId = await accountCartId(db, accountId);
		expect(cartId).not.toBe(guestCartId);
		expect(asLines(await linesOf(cartId))).toEqual({ 1: 2, 2: 1 });
	});

	it('has nothing to do without a cart on the device, and makes no empty one', async () => {
		const accountId = await addShopper(db);
		for (const guestCartId of [null, 'of a cart that is long gone'])
			expect(await mergeAtSignIn(db, { guestCartId, accountId, now: NOON })).toEqual({
				changed: 'none'
			});
		expect(await accountCartId(db, accountId)).toBeNull();
	});

	it('merges once when the form is sent five times at once, and two tabs make one cart', async () => {
		const accountId = await addShopper(db);
		const guestCartId = crypto.randomUUID();
		await fillCart(db, guestCartId, { 1: 2, 2: 1 });
		await Promise.all(
			Array.from({ length: 5 }, () => mergeAtSignIn(db, { guestCartId, accountId, now: NOON }))
		);
		const cartId = await accountCartId(db, accountId);
		expect(asLines(await linesOf(cartId))).toEqual({ 1: 2, 2: 1 });
		const owned = (await db.select().from(carts)).filter(({ id }) => id.startsWith('account-'));
		const held = (await db.select().from(accounts)).filter(({ cartId: id }) => id !== null);
		expect(owned).toHaveLength(held.length);
	});

	it('gives the cart to one of two accounts that sign in on one device at the same moment', async () => {
		const [a, b] = [await addShopper(db), await addShopper(db)];
		await Promise.all([ensureAccountCart(db, a, NOON), ensureAccountCart(db, b, NOON)]);
		const guestCartId = crypto.randomUUID();
		await fillCart(db, guestCartId, { 1: 2 });
		await Promise.all(
			[a, b].map((accountId) => mergeAtSignIn(db, { guestCartId, accountId, now: NOON }))
		);
		const both = [
			...(await linesOf(await accountCartId(db, a))),
			...(await linesOf(await accountCartId(db, b)))
		];
		expect(both).toEqual([{ variantId: 1, quantity: 2 }]);
	});

	it('loses no command that changes either cart meanwhile, and counts one that is sent again once', async () => {
		const { accountId, ownId, guestCartId } = await twoCarts(
			[{ variantId: 1, quantity: 1 }],
			[{ variantId: 2, quantity: 1 }]
		);
		const add = (cartId: string, variantId: number, id: string = crypto.randomUUID()) =>
			applyCommands(db, cartId, [{ id, kind: 'add', variantId, quantity: 1 }], {
				...{ locale: 'fa', now: NOON }
			});
		const resent = crypto.randomUUID();
		await add(guestCartId, 3, resent);
		await Promise.all([
			add(ownId, 4),
			mergeAtSignIn(db, { guestCartId, accountId, now: NOON }),
			add(ownId, 5)
		]);
		const again = await add(ownId, 3, resent);
		expect(again.outcomes).toMatchObject([{ outcome: 'repeated' }]);
		expect(asLines(await linesOf(ownId))).toEqual({ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 });
	});
});

describe('the cart of a request', () => {
	async function visitWithCart() {
		const jar = new CookieJar();
		const visit: Visit = { db, settings: SETTINGS, now: NOON, jar };
		await send(visit, 1);
		return { visit, token: jar.values.get('__Host-cart') ?? '' };
	}

	async function send(visit: Visit, variantId: number): Promise<void> {
		const command = { id: crypto.randomUUID(), kind: 'add', variantId, quantity: 1 };
		const body = JSON.stringify({ commands: [command] });
		await POST(eventFor(visit, '/api/cart', body) as Parameters<typeof POST>[0]);
	}

	async function shown(visit: Visit): Promise<Record<number, number>> {
		const answer = await GET(eventFor(visit, '/api/cart') as Parameters<typeof GET>[0]);
		const { cart } = (await answer.json()) as { cart: { lines: Cart } };
		return asLines(cart.lines);
	}

	it('goes along at sign-in, leaves no cookie, and the device shows none of it after signing out', async () => {
		const { visit } = await visitWithCart();
		const accountId = await addShopper(db);
		await takeCartAlong(eventFor(visit, '/sign-in'), accountId);
		expect(visit.jar.values.has('__Host-cart')).toBe(false);
		visit.session = signedIn(accountId);
		await send(visit, 2);
		expect(await shown(visit)).toEqual({ 1: 1, 2: 1 });
		expect(visit.jar.values.size).toBe(0);
		visit.session = null;
		expect(await shown(visit)).toEqual({});
		const elsewhere = { ...visit, jar: new CookieJar(), session: signedIn(accountId) };
		expect(await shown(elsewhere)).toEqual({ 1: 1, 2: 1 });
	});

	it('is still the device’s while a second factor is missing', async () => {
		const { visit } = await visitWithCart();
		const accountId = await addShopper(db);
		visit.session = { ...signedIn(accountId), stage: 'second-factor' };
		await send(visit, 2);
		expect(await shown(visit)).toEqual({ 1: 1, 2: 1 });
		expect(await accountCartId(db, accountId)).toBeNull();
	});

	it('lets nobody reach an account’s cart by a cookie', async () => {
		const accountId = await addShopper(db);
		const visit: Visit = { db, settings: SETTINGS, now: NOON, jar: new CookieJar() };
		await send({ ...visit, session: signedIn(accountId) }, 1);
		const cartId = (await accountCartId(db, accountId)) ?? '';
		for (const token of [cartId, cartId.replace('account-', ''), await sha256Hex(cartId)]) {
			visit.jar.values.set('__Host-cart', token);
			expect(await shown(visit)).toEqual({});
		}
	});

	it('keeps the device’s cart for the next time when the database is away during the sign-in', async () => {
		const { visit, token } = await visitWithCart();
		const accountId = await addShopper(db);
		const away = { ...visit, db: unreachable(db) };
		expect(await takeCartAlong(eventFor(away, '/sign-in'), accountId)).toBe('none');
		expect(visit.jar.values.get('__Host-cart')).toBe(token);
	});
});

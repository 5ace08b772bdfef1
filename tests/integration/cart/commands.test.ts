import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CartCommand } from '$lib/cart/cart';
import * as carts from '$lib/cart/cart.server';
import { applyCommands } from '$lib/cart/commands.server';
import type { Db } from '$lib/server/db/client';
import * as cartTables from '$lib/server/db/schema/cart';
import { products, variants } from '$lib/server/db/schema/catalog';
import { addVariants } from '../../support/test-catalog';
import { openTestDb } from '../../support/test-db';

const NOW = Date.UTC(2026, 10, 22, 8);
const CONTEXT = { locale: 'fa', now: NOW } as const;
const CART = 'a'.repeat(64);

let db: Db;
let close: () => void;
let nextId = 0;

beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [
		{ id: 1, priceRial: 1_000_000, stock: 10 },
		{ id: 2, priceRial: 250_000, stock: 3, maxPerOrder: 5 },
		{ id: 3, stock: 0 },
		{ id: 4, isPublished: false }
	]);
});
afterEach(() => close());

function command(kind: CartCommand['kind'], variantId: number, quantity = 1, id?: string) {
	nextId += 1;
	return { id: id ?? `command-${nextId}`, kind, variantId, quantity };
}

async function send(...commands: CartCommand[]) {
	return applyCommands(db, CART, commands, CONTEXT);
}

async function stored() {
	const rows = await db.select().from(cartTables.cartLines);
	return rows.map(({ variantId, quantity }) => [variantId, quantity]);
}

describe('applyCommands', () => {
	it('makes a cart with its first line and answers with its price', async () => {
		const { view, outcomes, isKept } = await send(command('add', 1, 2), command('add', 2));
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
		expect(isKept).toBe(true);
		expect(view).toMatchObject({ goodsRial: 2_250_000, vatRial: 225_000, totalRial: 2_475_000 });
		expect(await stored()).toEqual([
			[1, 2],
			[2, 1]
		]);
		expect(await carts.byId(db, CART, CONTEXT)).toEqual(view);
	});

	it('makes no cart when nothing was added', async () => {
		const { isKept, outcomes } = await send(command('remove', 1), command('add', 999));
		expect(isKept).toBe(false);
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'unknown-product']);
		expect(await db.select().from(cartTables.carts)).toEqual([]);
	});

	it('applies each id once, however often it is sent', async () => {
		await send(command('add', 1, 2, 'same'));
		const { outcomes, view } = await send(command('add', 1, 2, 'same'), command('add', 1, 1));
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['repeated', 'applied']);
		expect(view.lines[0]?.quantity).toBe(3);
	});

	it('applies an id once also when it stands twice in one request', async () => {
		const { view } = await send(command('add', 1, 2, 'twin'), command('add', 1, 2, 'twin'));
		expect(view.lines[0]?.quantity).toBe(2);
	});

	it('loses and doubles nothing when many requests come at once', async () => {
		await send(command('add', 1));
		const each = Array.from({ length: 5 }, (_, i) => command('add', 1, 1, `at-once-${i}`));
		// Every command is sent by two devices that know nothing of each other.
		await Promise.all([...each, ...each].map((one) => send(one)));
		expect(await stored()).toEqual([[1, 6]]);
	});

	it('refuses what is sold out, unpublished or unknown and keeps the rest', async () => {
		const { outcomes } = await send(
			command('add', 3),
			command('add', 4),
			command('add', 999),
			command('add', 1, -5),
			command('add', 1)
		);
		expect(outcomes.map(({ outcome }) => outcome)).toEqual([
			'sold-out',
			'unknown-product',
			'unknown-product',
			'wrong-quantity',
			'applied'
		]);
		expect(await stored()).toEqual([[1, 1]]);
	});

	it('stops at the limit of a product and says so', async () => {
		const { outcomes, view } = await send(command('add', 2, 9));
		expect(outcomes[0]?.outcome).toBe('limited');
		expect(view.lines[0]).toMatchObject({ quantity: 5, counted: 3, state: 'short' });
	});

	it('removes lines and leaves an empty cart', async () => {
		await send(command('add', 1), command('add', 2));
		const { view } = await send(command('remove', 1), command('set', 2, 0));
		expect(view.lines).toEqual([]);
		expect(await stored()).toEqual([]);
	});

	it('touches nobody else’s cart', async () => {
		await send(command('add', 1));
		await applyCommands(db, 'b'.repeat(64), [command('add', 2)], CONTEXT);
		expect((await carts.byId(db, CART, CONTEXT)).lines.map((line) => line.variantId)).toEqual([1]);
	});
});

describe('byId', () => {
	it('tells what changed in the shop since a line was put in', async () => {
		await send(command('add', 1, 4), command('add', 2));
		await db.update(variants).set({ priceRial: 1_200_000, stock: 2 }).where(eq(variants.id, 1));
		await db.update(products).set({ isPublished: false }).where(eq(products.id, 2));
		const { lines } = await carts.byId(db, CART, CONTEXT);
		expect(lines).toMatchObject([
			{ state: 'short', quantity: 4, counted: 2, unitGross: 1_320_000, unitGrossBefore: 1_100_000 },
			{ state: 'not-sold', counted: 0, unitGrossBefore: null }
		]);
	});

	it('takes a changed price as seen once the person changes that line', async () => {
		await send(command('add', 1), command('add', 2));
		await db.update(variants).set({ priceRial: 1_500_000 });
		const { view } = await send(command('set', 1, 2));
		expect(view.lines.map((line) => line.unitGrossBefore)).toEqual([null, 275_000]);
	});

	it('gives the names in the language of the reader, and an empty cart to who has none', async () => {
		await send(command('add', 1));
		const english = await carts.byId(db, CART, { locale: 'en', now: NOW });
		expect(english.lines[0]?.name).toBe('Product 1');
		expect(await carts.byId(db, null, CONTEXT)).toMatchObject({ lines: [], totalRial: 0 });
	});
});

describe('forgetOldCarts', () => {
	it('removes a cart with its lines thirty days after its last change', async () => {
		await send(command('add', 1));
		// The job uses nothing of the settings.
		const context = { db, settings: undefined as never };
		const thirtyDays = 30 * 86_400_000;
		expect(await carts.forgetOldCarts.run({ ...context, now: NOW + thirtyDays })).toBe(0);
		expect(await carts.forgetOldCarts.run({ ...context, now: NOW + thirtyDays + 1 })).toBe(1);
		expect(await stored()).toEqual([]);
	});
});

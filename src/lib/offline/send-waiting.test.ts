import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MemoryDb } from '$lib/browser/memory-db';
import type { CartCommand, CommandKind } from '$lib/cart/cart';
import type { CartOwner } from '$lib/cart/cart-view';
import { isLong } from '../../../tests/support/scale';
import { OPEN_SEAL, PretendShop, type Fate } from '../../../tests/support/pretend-shop';
import { forgetOldAnswers } from './forget-old-answers';
import { forgetPerson, waitingOf } from './forget-person';
import { keepCommand, readReplica } from './kept-cart';
import { acceptTotal, cancelOrder, keepOrder, openForm, sendAgain } from './kept-orders';
import type { Post } from './outbox-answer';
import type { KeptOrder } from './outbox-records';
import { sendWaiting } from './send-waiting';

const RUNS = isLong ? 10_000 : 300;
const DAY_MS = 86_400_000;
const always = (): Fate => 'arrives';
const CONTEXT = { facts: null, locale: 'fa' } as const;
const FORM = { 'payment-method': 'transfer', 'delivery-method': 'post', 'seen-totals': 'post=100' };

let made = 0;
const command = (kind: CommandKind, variantId: number, quantity = 1): CartCommand => ({
	id: `command-${(made += 1)}-0123456789`,
	...{ kind, variantId, quantity }
});

class Device {
	readonly db = new MemoryDb();
	readonly #shop: PretendShop;

	constructor(shop: PretendShop) {
		this.#shop = shop;
	}

	drain(fate: () => Fate = always) {
		const post = this.#shop.line(fate);
		return sendWaiting({ db: this.db, seal: OPEN_SEAL, post, now: () => 1, tell: () => undefined });
	}

	do(kind: CommandKind, variantId: number, quantity = 1) {
		return keepCommand(this.db, command(kind, variantId, quantity), CONTEXT);
	}

	async handIn(key: string, whose: CartOwner = 'guest') {
		const { view: cart } = await readReplica(this.db, 'fa');
		const context = { cart, whose, locale: 'fa', now: 1 } as const;
		return keepOrder(this.tools, { ...FORM, 'idempotency-key': key }, context);
	}

	get tools() {
		return { db: this.db, seal: OPEN_SEAL };
	}

	order(key: string) {
		return this.db.get<KeptOrder>('orders', key);
	}
}

describe('three devices of one cart, whatever order things happen in', () => {
	const act = fc.record({
		device: fc.nat(2),
		kind: fc.constantFrom<CommandKind | 'drain'>('add', 'add', 'set', 'remove', 'drain', 'drain'),
		variantId: fc.integer({ min: 1, max: 4 }),
		quantity: fc.integer({ min: 1, max: 5 }),
		fates: fc.array(fc.constantFrom<Fate>('arrives', 'answer-lost', 'lost', 'away'), {
			maxLength: 3
		})
	});

	it(`converge in ${RUNS} interleavings, count each command once and bring nothing back`, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
				const shop = new PretendShop([1, 2, 3]);
				const devices = [new Device(shop), new Device(shop), new Device(shop)] as const;
				const added = new Map<number, number>();
				for (const { device, kind, variantId, quantity, fates } of acts) {
					const each = devices[device] ?? devices[0];
					if (kind === 'drain') {
						const queue = [...fates];
						await each.drain(() => queue.shift() ?? 'lost');
					} else {
						if (kind === 'add') added.set(variantId, (added.get(variantId) ?? 0) + quantity);
						await each.do(kind, variantId, quantity);
					}
				}
				for (const each of devices) expect((await each.drain()).left).toBe(0);
				// Each piece that was put in counts once, where nobody set or removed anything.
				const isOnlyAdded = (id: number) =>
					acts.every(
						({ kind, variantId }) => variantId !== id || kind === 'add' || kind === 'drain'
					);
				for (const id of [1, 2, 3].filter(isOnlyAdded)) {
					const quantity = shop.cart.find(({ variantId }) => variantId === id)?.quantity ?? 0;
					expect(quantity).toBe(Math.min(20, added.get(id) ?? 0));
				}
				expect(shop.cart.every(({ variantId }) => added.has(variantId))).toBe(true);
				// Gone is gone: a late `set` of another device resurrects no line.
				for (const each of devices) await each.do('remove', 1);
				await devices[1].do('set', 1, 4);
				for (const each of devices) await each.drain();
				for (const each of devices) {
					await each.do('remove', 99);
					await each.drain();
					const { view } = await readReplica(each.db, 'fa');
					const shown = view.lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
					expect(shown).toEqual(shop.cart);
					expect(shown.some(({ variantId }) => variantId === 1)).toBe(false);
				}
			}),
			{ numRuns: RUNS }
		);
	}, 120_000);
});

describe('what waits', () => {
	it('goes in its order: an order takes along what was put in before it, and nothing later', async () => {
		const shop = new PretendShop([1, 2]);
		const device = new Device(shop);
		await device.do('add', 1, 2);
		await device.handIn('key-of-the-first-order');
		await device.do('add', 2);
		expect(await device.drain()).toEqual({ left: 0, retryAfterMs: null });
		expect(shop.orders).toEqual([
			{ key: 'key-of-the-first-order', lines: [{ variantId: 1, quantity: 2 }] }
		]);
		expect(shop.cart).toEqual([{ variantId: 2, quantity: 1 }]);
	});

	it('is one order, however often its answer gets lost or the sender dies', async () => {
		const shop = new PretendShop([1]);
		const device = new Device(shop);
		await device.do('add', 1);
		await device.handIn('key-of-a-lost-answer');
		for (let time = 1; time <= 50; time += 1) {
			const { left } = await device.drain(() => (time % 2 ? 'answer-lost' : 'away'));
			expect(left).toBeGreaterThan(0);
			expect((await device.order('key-of-a-lost-answer'))?.state).toBe('waiting');
		}
		await device.drain();
		expect(shop.orders).toHaveLength(1);
		expect(await device.order('key-of-a-lost-answer')).toMatchObject({
			...{ state: 'placed', body: null },
			answer: { bytes: expect.any(ArrayBuffer) as ArrayBuffer }
		});
	});

	it('tells refused commands later, and loses none that stand beside them', async () => {
		const shop = new PretendShop([1]);
		const device = new Device(shop);
		await device.do('add', 9);
		await device.do('add', 1, 50);
		await device.drain();
		expect(shop.cart).toEqual([{ variantId: 1, quantity: 20 }]);
		const { told } = await readReplica(device.db, 'fa');
		expect(told.map(({ outcome }) => outcome)).toEqual(['unknown-product', 'limited']);
	});

	it('asks the person when the shop does, and not the shop again until they decided', async () => {
		const shop = new PretendShop([1]);
		const device = new Device(shop);
		await device.handIn('key-of-an-empty-cart');
		await device.drain();
		await device.drain(() => {
			throw new Error('nothing waits');
		});
		expect(await device.order('key-of-an-empty-cart')).toMatchObject({
			...{ state: 'changed', news: { reason: 'cart-empty', totalRial: null } }
		});
		expect(await acceptTotal(device.tools, 'key-of-an-empty-cart')).toBe(false);
		expect(await openForm(device.tools, 'key-of-an-empty-cart')).toMatchObject(FORM);
		expect(await cancelOrder(device.db, 'key-of-an-empty-cart')).toBe(true);
	});

	it('of an account whose session ended says so, holds up nothing, and goes on after signing in', async () => {
		const shop = new PretendShop([1, 2]);
		const device = new Device(shop);
		await device.do('add', 1);
		await device.handIn('key-of-an-account', 'account');
		shop.isSignedIn = false;
		expect((await device.drain()).left).toBe(0);
		expect(await device.order('key-of-an-account')).toMatchObject({
			...{ state: 'refused', news: { reason: 'signed-out' } }
		});
		await device.do('add', 2);
		await device.drain();
		shop.isSignedIn = true;
		await sendAgain(device.db, 'key-of-an-account');
		await device.drain();
		expect(await device.order('key-of-an-account')).toMatchObject({ state: 'placed' });
		await sendAgain(device.db, 'key-of-an-account');
		expect(await device.order('key-of-an-account')).toMatchObject({ state: 'placed' });
		expect(shop.orders).toHaveLength(1);
	});

	it('is forgotten a month after it was placed, if nobody looked at it', async () => {
		const device = new Device(new PretendShop([1]));
		await device.do('add', 1);
		await device.handIn('key-nobody-looked-at');
		await forgetOldAnswers(device.db, 31 * DAY_MS);
		await device.drain();
		const write = vi.spyOn(device.db, 'change');
		await forgetOldAnswers(device.db, 29 * DAY_MS);
		expect(write).not.toHaveBeenCalled();
		expect(await device.order('key-nobody-looked-at')).toMatchObject({ state: 'placed' });
		await forgetOldAnswers(device.db, 31 * DAY_MS);
		expect(await device.order('key-nobody-looked-at')).toBeUndefined();
	});

	it('cannot be taken back once the shop has it', async () => {
		const device = new Device(new PretendShop([1]));
		await device.do('add', 1);
		await device.handIn('key-of-a-placed-order');
		await device.drain();
		expect(await cancelOrder(device.db, 'key-of-a-placed-order')).toBe(false);
	});

	it('leaves nothing behind when its person signs out while it is on its way', async () => {
		const shop = new PretendShop([1]);
		const device = new Device(shop);
		await device.do('add', 1);
		await device.drain();
		await device.handIn('key-of-an-account', 'account');
		const post: Post = async (path, init) => {
			const answer = await shop.line(always)(path, init);
			await forgetPerson(device.db);
			return answer;
		};
		await sendWaiting({ ...device.tools, post, now: () => 1, tell: () => undefined });
		expect(shop.orders).toHaveLength(1);
		expect(await device.order('key-of-an-account')).toBeUndefined();
	});

	it('of a guest outlives a sign-out on the same device, and that of the account does not', async () => {
		const device = new Device(new PretendShop([1]));
		await device.handIn('key-of-a-guest-order');
		await device.handIn('key-of-an-account', 'account');
		expect(await waitingOf(device.db)).toBe(1);
		await forgetPerson(device.db);
		expect(await device.order('key-of-an-account')).toBeUndefined();
		expect(await device.order('key-of-a-guest-order')).toMatchObject({ state: 'waiting' });
	});
});

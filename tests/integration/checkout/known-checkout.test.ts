import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as addresses from '$lib/accounts/addresses.server';
import { beginCheckout, SECTIONS } from '$lib/accounts/known-checkout';
import { knownOf } from '$lib/accounts/known-checkout.server';
import * as organizations from '$lib/accounts/organizations.server';
import { personOf } from '$lib/accounts/profile.server';
import { ensureAccountCart } from '$lib/cart/account-cart.server';
import { TERMS_VERSION } from '$lib/checkout/checkout-fields';
import type { PageOffer } from '$lib/checkout/checkout-draft.svelte';
import type { Db } from '$lib/server/db/client';
import { cartLines } from '$lib/server/db/schema/cart';
import { orders } from '$lib/server/db/schema/orders';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import type { AccountId } from '$lib/values/ids';
import { actions } from '../../../src/routes/(shop)/checkout/+page.server';
import { POST } from '../../../src/routes/api/cart/+server';
import { openPage } from '../../support/open-page';
import { answerOf, CookieJar, eventFor, type Visit } from '../../support/route-event';
import { addVariants } from '../../support/test-catalog';
import { openTestDb } from '../../support/test-db';
import { addDelivery, NOON, SETTINGS } from '../../support/test-order';
import { addShopper, signedIn } from '../../support/test-shopper';
import { LEGAL_BUYER, NATURAL_BUYER } from '../../support/guest';

const MOBILE = '+989990000001';

let db: Db;
let close: () => void;
let accountId: AccountId;
let visit: Visit;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [{ id: 1, stock: 100 }]);
	await addDelivery(db);
	accountId = await addShopper(db, { mobile: MOBILE, email: 'guest@example.com' });
	const jar = new CookieJar();
	visit = { db, settings: SETTINGS, now: NOON, jar, session: signedIn(accountId) };
});
afterEach(() => close());

const context = () => ({ db, settings: SETTINGS, now: NOON });

async function fillAccountCart(): Promise<void> {
	const cartId = await ensureAccountCart(db, accountId, NOON);
	await db.insert(cartLines).values({
		...{ cartId, variantId: 1, quantity: 1 },
		...{ seenPriceRial: 1_000_000, addedAt: NOON }
	});
}

async function openCheckout() {
	const answer = await openPage('/checkout', visit);
	return answer.data as {
		known: Awaited<ReturnType<typeof knownOf>>;
		offer: PageOffer;
		idempotencyKey: string;
	};
}

const PAGE = { 'terms-version': TERMS_VERSION, 'seen-totals': 'post=1100000;courier=1100000' };

function order(fields: Record<string, string>) {
	const body = new URLSearchParams({
		...{ ...PAGE, 'idempotency-key': crypto.randomUUID() },
		...{ 'payment-method': 'on-delivery', 'delivery-method': 'post', ...fields }
	});
	const action = actions.order as (event: unknown) => unknown;
	return answerOf(() => action(eventFor(visit, '/checkout?/order', body)));
}

describe('the first order of an account', () => {
	it('belongs to the account, and keeps nothing for the next time unless asked to', async () => {
		await fillAccountCart();
		expect(await order(NATURAL_BUYER)).toMatchObject({ status: 303 });
		expect(await db.select({ accountId: orders.accountId }).from(orders)).toEqual([{ accountId }]);
		expect(await personOf(context(), accountId)).toBeNull();
		expect(await addresses.ofAccount(context(), accountId)).toEqual([]);
		await fillAccountCart();
		expect((await openCheckout()).known).toMatchObject({ person: null, addresses: [] });
	});

	it('is remembered when the box is ticked, once however often the same is bought', async () => {
		for (let time = 1; time <= 3; time += 1) {
			await fillAccountCart();
			await order({ ...NATURAL_BUYER, remember: 'yes' });
		}
		expect(await personOf(context(), accountId)).toMatchObject({ name: NATURAL_BUYER.name });
		expect(await addresses.ofAccount(context(), accountId)).toHaveLength(1);
	});

	it('remembers an organisation beside the person', async () => {
		await fillAccountCart();
		await order({ ...NATURAL_BUYER, remember: 'yes' });
		await fillAccountCart();
		await order({ ...LEGAL_BUYER, remember: 'yes' });
		expect(await organizations.ofAccount(context(), accountId)).toMatchObject([
			{ value: { name: LEGAL_BUYER.organization } }
		]);
		expect(await personOf(context(), accountId)).not.toBeNull();
	});

	it('keeps someone else who receives it out of the address book and of the profile', async () => {
		await fillAccountCart();
		const other = {
			...{ recipient: 'other', 'recipient-name': 'گیرندهٔ ناشناس', 'recipient-tel': '09990000777' },
			...{ 'recipient-has-address': 'yes', 'recipient-level1': '20', 'recipient-level2': 'شیراز' },
			'recipient-street': 'خیابان دیگری، کوچهٔ گیرنده، پلاک ۹',
			'recipient-postal-code': '7134567891'
		};
		expect(await order({ ...NATURAL_BUYER, ...other, remember: 'yes' })).toMatchObject({
			status: 303
		});
		const book = await addresses.ofAccount(context(), accountId);
		expect(book).toHaveLength(1);
		expect(JSON.stringify(await knownOf(context(), accountId))).not.toMatch(
			/گیرنده|شیراز|7134567891|9990000777/
		);
		const kinds = await db
			.select({ subject: vaultRecords.subject })
			.from(vaultRecords)
			.where(eq(vaultRecords.kind, 'recipient'));
		expect(kinds).toHaveLength(1);
		expect(kinds[0]?.subject).toMatch(/^order:/);
	});

	it('remembers nothing of a guest, whatever the form says', async () => {
		visit.session = null;
		expect(await order({ ...NATURAL_BUYER, remember: 'yes' })).toMatchObject({
			...{ status: 303, location: '/cart' }
		});
		expect(await addresses.ofAccount(context(), accountId)).toEqual([]);
	});
});

describe('the second purchase', () => {
	beforeEach(async () => {
		await fillAccountCart();
		await order({ ...NATURAL_BUYER, remember: 'yes' });
		await fillAccountCart();
	});

	it('begins with everything, so that accepting the terms is all that is left to do', async () => {
		const { known, offer, idempotencyKey } = await openCheckout();
		const begun = beginCheckout(known, offer, { buyer: null, address: null });
		expect(begun.known).toEqual(SECTIONS);
		const placed = await order({
			...(begun.typed as Record<string, string>),
			...{ 'idempotency-key': idempotencyKey, terms: 'yes' }
		});
		expect(placed).toMatchObject({
			...{ status: 303, location: expect.stringMatching(/^\/orders\/KH/) as string }
		});
		expect(await db.select().from(orders)).toHaveLength(2);
	});

	it('tells only the person themselves', async () => {
		const stranger = await addShopper(db);
		expect(await knownOf(context(), stranger)).toEqual({
			...{ contact: { mobile: null, email: null }, person: null },
			...{ organizations: [], addresses: [] },
			defaults: {
				...{ organizationId: null, addressId: null },
				...{ deliveryMethodId: null, paymentMethod: null }
			}
		});
		const jar = new CookieJar();
		visit = { ...visit, jar, session: null };
		await POST(
			eventFor(
				visit,
				'/api/cart',
				JSON.stringify({
					commands: [{ id: crypto.randomUUID(), kind: 'add', variantId: 1, quantity: 1 }]
				})
			) as Parameters<typeof POST>[0]
		);
		expect(await openCheckout()).toMatchObject({ known: null, offer: {} });
	});
});

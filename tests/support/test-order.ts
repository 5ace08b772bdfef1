import type {
	Buyer,
	CheckoutRequest,
	PaymentMethod,
	PostalAddress,
	Recipient
} from '$lib/checkout/checkout-request';
import { placeOrder, type PlacedOrder } from '$lib/checkout/place-order.server';
import type { Email } from '$lib/identity/email';
import type { Mobile } from '$lib/identity/mobile';
import type { NationalCode } from '$lib/identity/national-code';
import type { PostalCode } from '$lib/identity/postal-code';
import type { Db } from '$lib/server/db/client';
import { cartLines, carts } from '$lib/server/db/schema/cart';
import { deliveryMethods, deliveryWindows } from '$lib/server/db/schema/delivery';
import { EnvSchema, type Settings } from '$lib/server/env-schema';
import { rial } from '$lib/values/money';
import * as v from 'valibot';

/** A Sunday noon in Tehran: 1405/09/01. */
export const NOON = Date.UTC(2026, 10, 22, 8, 30);

export const SETTINGS: Settings = v.parse(EnvSchema, {
	DATABASE_URL: 'http://127.0.0.1:1',
	SHOP_ORIGIN: 'http://127.0.0.1:9500',
	SHOP_VERSION: 'test',
	VAULT_KEY: Buffer.alloc(32, 1).toString('base64'),
	LINK_KEY: Buffer.alloc(32, 2).toString('base64'),
	JOBS_KEY: Buffer.alloc(32, 3).toString('base64'),
	SMTP_FROM: 'shop@khakriz.invalid',
	ZARINPAL_MERCHANT_ID: '00000000-0000-4000-8000-000000000000',
	ZARINPAL_BASE: 'http://127.0.0.1:1',
	ZIBAL_MERCHANT: 'zibal',
	ZIBAL_BASE: 'http://127.0.0.1:1'
});

// Made-up people; the brands are put on by hand because the parsers are not what is tested here.
export const BUYER: Buyer = {
	kind: 'natural',
	name: 'نمونه آزمایشی',
	nationalCode: '9991234561' as NationalCode
};
export const ADDRESS: PostalAddress = {
	provinceId: 8,
	city: 'تهران',
	street: 'خیابان نمونه، کوچهٔ آزمایش، پلاک ۱',
	postalCode: '1457899999' as PostalCode
};
export const OTHER_RECIPIENT: Recipient = {
	kind: 'other',
	name: 'گیرندهٔ ناشناس',
	phone: '+989990000777' as Mobile,
	address: null
};

export function request(changes: Partial<CheckoutRequest> = {}): CheckoutRequest {
	return {
		contact: { mobile: '+989990000001' as Mobile, email: 'guest@example.com' as Email },
		buyer: BUYER,
		address: ADDRESS,
		recipient: { kind: 'buyer', name: BUYER.name },
		deliveryMethodId: 'post',
		deliveryWindowId: null,
		note: null,
		paymentMethod: 'on-delivery',
		termsVersion: '1',
		idempotencyKey: crypto.randomUUID(),
		seenTotal: rial(1_100_000),
		...changes
	};
}

/** Post costs nothing here, so that a total is the goods with VAT; the courier drives in windows. All take money at the door. */
export async function addDelivery(db: Db, capacity = 30): Promise<void> {
	const method = {
		...{ nameFa: 'پست', nameEn: 'Post', noteFa: '', noteEn: '', minDays: 1, maxDays: 3 },
		canBePaidOnDelivery: true
	};
	await db.insert(deliveryMethods).values([
		{ ...method, id: 'post', priceRial: 0, hasWindows: false },
		{ ...method, id: 'paid-post', nameFa: 'پیک', priceRial: 500_000, hasWindows: false },
		{ ...method, id: 'courier', priceRial: 0, hasWindows: true, provinces: [8] }
	]);
	await db.insert(deliveryWindows).values({
		...{ id: 'window', methodId: 'courier', day: '2026-11-23', startHour: 9, endHour: 12 },
		...{ closesAt: NOON + 10 * 3_600_000, capacity }
	});
}

export async function fillCart(
	db: Db,
	cartId: string,
	lines: Readonly<Record<number, number>>
): Promise<void> {
	await fillCarts(db, [cartId], lines);
}

/** The same lines in each of the carts. */
export async function fillCarts(
	db: Db,
	cartIds: readonly string[],
	lines: Readonly<Record<number, number>>
): Promise<void> {
	await db
		.insert(carts)
		.values(cartIds.map((id) => ({ id, createdAt: NOON, updatedAt: NOON, revision: 1 })));
	const rows = Object.entries(lines).map(([variantId, quantity], index) => ({
		...{ variantId: Number(variantId), quantity },
		...{ seenPriceRial: 1_000_000, addedAt: NOON + index }
	}));
	await db
		.insert(cartLines)
		.values(cartIds.flatMap((cartId) => rows.map((row) => ({ ...row, cartId }))));
}

/** One piece of variant 1 ordered from a fresh cart. */
export async function placeOne(
	db: Db,
	paymentMethod: PaymentMethod,
	{
		settings = SETTINGS,
		now = NOON,
		...changes
	}: Partial<CheckoutRequest> & {
		settings?: Settings;
		now?: number;
	} = {}
): Promise<PlacedOrder> {
	const cartId = crypto.randomUUID();
	await fillCart(db, cartId, { 1: 1 });
	const context = { db, settings, locale: 'fa' as const, now };
	const placed = await placeOrder(context, request({ paymentMethod, ...changes }), cartId);
	if (!placed.ok) throw new Error(`the test's own order was refused: ${placed.reason}`);
	return placed.value;
}

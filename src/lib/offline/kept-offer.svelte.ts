import { shopDb } from '$lib/browser/shop-db';
import type { PublicOffer } from '$lib/checkout/checkout-view';
import { href, locale } from '$lib/ui/href';
import { isRecord } from './outbox-answer';
import { KEPT } from './outbox-records';

/** What the device kept of the shop's ways of delivery and payment, in one language. */
export type KeptOffer = PublicOffer & { locale: string; asOf: number };

const FRESH_MS = 60 * 60_000;

/** Keeps the ways of delivery and payment for a checkout without a connection, asked for at most once an hour. */
export async function keepOffer(fetch: typeof globalThis.fetch): Promise<void> {
	const db = await shopDb();
	const kept = await db.get<KeptOffer>('cart', KEPT.offer);
	const age = kept ? Date.now() - kept.asOf : Infinity;
	if (kept?.locale === locale() && age >= 0 && age < FRESH_MS) return;
	const response = await fetch(href('/api/checkout/offer')).catch(() => null);
	const body: unknown = response?.ok ? await response.json().catch(() => null) : null;
	if (!isRecord(body) || !Array.isArray(body.methods)) return;
	await db.change(['cart'], (changing) => {
		changing.put('cart', KEPT.offer, { ...body, locale: locale(), asOf: Date.now() });
		return Promise.resolve();
	});
}

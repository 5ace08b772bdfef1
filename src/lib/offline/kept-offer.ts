import type { ShopDb } from '$lib/browser/shop-stores';
import type { PublicOffer } from '$lib/checkout/checkout-view';
import { localPath, type Locale } from '$lib/values/locale';
import { isRecord } from './outbox-answer';
import { KEPT } from './outbox-records';

/** What the device kept of the shop's ways of delivery and payment, in one language. */
export type KeptOffer = PublicOffer & { locale: string; asOf: number };

interface Asking {
	readonly ask: (path: string) => Promise<{ readonly ok: boolean; json(): Promise<unknown> }>;
	readonly locale: Locale;
	/** Epoch milliseconds, by the device's clock. */
	readonly now: number;
}

const FRESH_MS = 60 * 60_000;

/** Keeps the ways of delivery and payment for a checkout without a connection, asked for at most once an hour. */
export async function keepOffer(db: ShopDb, { ask, locale, now }: Asking): Promise<void> {
	const kept = await db.get<KeptOffer>('cart', KEPT.offer);
	const age = kept ? now - kept.asOf : Infinity;
	if (kept?.locale === locale && age >= 0 && age < FRESH_MS) return;
	const response = await ask(localPath('/api/checkout/offer', locale)).catch(() => null);
	const body: unknown = response?.ok ? await response.json().catch(() => null) : null;
	if (!isRecord(body) || !Array.isArray(body.methods)) return;
	await db.change(['cart'], (changing) => {
		changing.put('cart', KEPT.offer, { ...body, locale, asOf: now });
		return Promise.resolve();
	});
}

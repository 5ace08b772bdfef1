import { eq } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { orders } from '$lib/server/db/schema/orders';
import { localPath, type Locale } from '$lib/values/locale';
import { orderKey, type LinkSettings } from './order-key.server';

/** The path of an order's page with its key, or without one for the account it belongs to. */
export function orderPath(number: string, key: string, locale: Locale, below = ''): string {
	const query = key === '' ? '' : `?key=${encodeURIComponent(key)}`;
	return localPath(`/orders/${number}${below}${query}`, locale);
}

/** The full address of an order's page with its key, for messages to its buyer; null when there is no such order. */
export async function orderLink(
	{ db, settings }: { db: Db; settings: LinkSettings & { SHOP_ORIGIN: string } },
	orderId: string,
	locale: Locale
): Promise<string | null> {
	const [order] = await retryRead(() =>
		db
			.select({ number: orders.number, idempotencyKey: orders.idempotencyKey })
			.from(orders)
			.where(eq(orders.id, orderId))
	);
	if (!order) return null;
	return settings.SHOP_ORIGIN + orderPath(order.number, await orderKey(settings, order), locale);
}

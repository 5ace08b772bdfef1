import type { Reading, Writing } from '$lib/browser/shop-stores';
import { KEPT } from './outbox-records';

/** How often somebody left their account on this device. What was sent for them before is not kept after. */
export async function leavings(reading: Reading): Promise<number> {
	return (await reading.get<number>('cart', KEPT.leavings)) ?? 0;
}

export async function countLeaving(changing: Writing): Promise<void> {
	changing.put('cart', KEPT.leavings, (await leavings(changing)) + 1);
}

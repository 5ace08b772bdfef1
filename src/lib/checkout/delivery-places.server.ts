import { eq, sql } from 'drizzle-orm';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { deliveryMethods, deliveryWindows } from '$lib/server/db/schema/delivery';

/** Takes a place in a delivery window; the CHECK `window_is_not_overfilled` fails the whole batch when it is full. */
export function takePlace(db: Db, windowId: string | null): Statement[] {
	return changeTaken(db, windowId, 1);
}

export function returnPlace(db: Db, windowId: string | null): Statement[] {
	return changeTaken(db, windowId, -1);
}

/** The method and window an order was placed with, also when they are no longer on offer. */
export async function chosenDelivery(db: Db, methodId: string, windowId: string | null) {
	const [methods, windows] = await retryRead(() =>
		db.batch([
			db
				.select({ nameFa: deliveryMethods.nameFa, nameEn: deliveryMethods.nameEn })
				.from(deliveryMethods)
				.where(eq(deliveryMethods.id, methodId)),
			db
				.select()
				.from(deliveryWindows)
				.where(eq(deliveryWindows.id, windowId ?? ''))
		])
	);
	return { method: methods[0] ?? null, window: windows[0] ?? null };
}

function changeTaken(db: Db, windowId: string | null, by: 1 | -1): Statement[] {
	if (windowId === null) return [];
	return [
		db
			.update(deliveryWindows)
			.set({ taken: sql`${deliveryWindows.taken} + ${by}` })
			.where(eq(deliveryWindows.id, windowId))
	];
}

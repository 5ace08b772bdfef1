import { eq, sql } from 'drizzle-orm';
import type { Db, Statement } from '$lib/server/db/client';
import { deliveryWindows } from '$lib/server/db/schema/delivery';

/** Takes a place in a delivery window; the CHECK `window_is_not_overfilled` fails the whole batch when it is full. */
export function takePlace(db: Db, windowId: string | null): Statement[] {
	return changeTaken(db, windowId, 1);
}

export function returnPlace(db: Db, windowId: string | null): Statement[] {
	return changeTaken(db, windowId, -1);
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

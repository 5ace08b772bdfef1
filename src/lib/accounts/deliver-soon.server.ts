import type { RequestEvent } from '@sveltejs/kit';
import { deliverOutbox } from '$lib/notifications/deliver.server';
import { runJobs } from '$lib/server/jobs';
import { messageDoors } from './message-doors.server';

/**
 * Sends what waits in the outbox after this answer, so that nobody looks at a page and waits a minute for a code. When
 * it fails or another run is at it, the scheduled job does the same.
 */
export function deliverSoon(event: Pick<RequestEvent, 'platform' | 'locals'>): void {
	const { db, settings, now, requestId } = event.locals;
	event.platform?.ctx.waitUntil(
		runJobs([deliverOutbox(messageDoors)], { db, settings, now, holder: requestId })
	);
}

import type { RequestEvent } from '@sveltejs/kit';
import { deliverOutbox } from '$lib/notifications/deliver.server';
import { now as clock } from '$lib/server/clock';
import { isRunning, runJobs } from '$lib/server/jobs';
import { log } from '$lib/server/log';
import { messageDoors } from './message-doors.server';

/** A run that is ending may have looked at the outbox just before this message came. */
const TRIES = 3;
const PAUSE_MS = 1500;

/**
 * Sends what waits in the outbox after this answer, so that nobody looks at a page and waits a minute for a code. While
 * another run is at it this one only looks on; when all fails the scheduled job does the same.
 */
export function deliverSoon(event: Pick<RequestEvent, 'platform' | 'locals'>): void {
	event.platform?.ctx.waitUntil(
		deliver(event.locals).catch((error: unknown) => log('warn', 'delivery-left', {}, error))
	);
}

async function deliver({ db, settings, requestId }: App.Locals): Promise<void> {
	const job = deliverOutbox(messageDoors);
	for (let attempt = 1; attempt <= TRIES; attempt += 1) {
		if (!(await isRunning(db, job.name, clock()))) {
			await runJobs([job], { db, settings, now: clock(), holder: requestId });
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
}

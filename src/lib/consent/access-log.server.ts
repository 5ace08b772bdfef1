import type { Handle } from '@sveltejs/kit';
import { desc, eq, lt } from 'drizzle-orm';
import type { Db } from '$lib/server/db/client';
import { accessLog } from '$lib/server/db/schema/consent';
import type { Job } from '$lib/server/jobs';
import { log } from '$lib/server/log';
import { consentOf } from './kept-choice.server';
import { LIVE_RECEIPT } from './live-receipt.server';
import type { Forgetting } from './record-choice.server';
import { networkAgainst } from './visitor-address.server';

const DAYS_KEPT = 30;
const SHOWN = 50;
const GATHER_MS = 1000;
const MOST_WAITING = 500;

interface Access {
	readonly receiptId: string;
	readonly network: string;
	/** The route without its groups and parameters' values: `/products/[slug]`. */
	readonly route: string;
	readonly status: number;
	readonly at: number;
}

// The receipt is asked once more when the row is written: what was withdrawn meanwhile, or long ago, is not logged.
const NOTE = `INSERT INTO access_log (receipt_id, network, route, status, at)
SELECT ?, ?, ?, ?, ? WHERE ${LIVE_RECEIPT}`;

/**
 * Rows that wait for a second, so that a page's requests are one write. An exception to "no mutable module state": each
 * row stands under its own receipt, the list is bounded, and losing it loses a second of a log.
 */
const waiting: Access[] = [];

/** Notes the requests of visitors who allowed it, after they were answered. Files never come this way. */
export const logAccess: Handle = async ({ event, resolve }) => {
	// Read before the page is made, so that a page does not seem to depend on it.
	const consent = await consentOf(event);
	const network = networkAgainst(consent, event);
	const response = await resolve(event);
	const { route, locals, platform } = event;
	if (network === null || consent.receiptId === null || event.isSubRequest) return response;
	const path = (route.id ?? '/404').replaceAll(/\/\([^)]+\)/g, '') || '/';
	const { receiptId } = consent;
	const access = { receiptId, network, route: path, status: response.status, at: locals.now };
	const writing = note(locals.db, access);
	platform?.ctx.waitUntil(writing);
	return response;
};

/** The first of a second writes what has come together by its end. */
async function note(db: Db, access: Access): Promise<void> {
	if (waiting.length >= MOST_WAITING) return;
	waiting.push(access);
	if (waiting.length > 1) return;
	await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
	const rows = waiting.splice(0);
	const statements = rows.map(({ receiptId, network, route, status, at }) => ({
		sql: NOTE,
		args: [receiptId, network, route, status, at, receiptId, 'address-log']
	}));
	await db.$client.batch(statements, 'write').catch((error: unknown) => {
		log('warn', 'access-not-logged', { count: rows.length }, error);
	});
}

/** What was logged under a receipt, the newest first. */
export function accessesOf(db: Db, receiptId: string) {
	const { network, route, status, at } = accessLog;
	return db
		.select({ network, route, status, at })
		.from(accessLog)
		.where(eq(accessLog.receiptId, receiptId))
		.orderBy(desc(at))
		.limit(SHOWN);
}

/** The log's part of a withdrawal. */
export const accessForgetting: Forgetting = {
	purpose: 'address-log',
	statements: (db, receiptId) => [db.delete(accessLog).where(eq(accessLog.receiptId, receiptId))]
};

/** Thirty days are told to the visitor, and kept. */
export const forgetOldAccesses: Job = {
	name: 'forget-old-accesses',
	async run({ db, now }) {
		const gone = await db.delete(accessLog).where(lt(accessLog.at, now - DAYS_KEPT * 86_400_000));
		return gone.rowsAffected;
	}
};

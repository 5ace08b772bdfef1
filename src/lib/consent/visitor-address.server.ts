import type { RequestEvent } from '@sveltejs/kit';
import { AttemptCounter } from '$lib/server/attempt-counter';
import type { Limit } from '$lib/server/rate-limit';
import { toHex } from '$lib/server/secrets';
import { allows, type Consent } from './consent';
import { networkOf } from './network-of';
import { truncatedNetwork } from './truncated-network';

const DAY_MS = 86_400_000;
const MOST_VISITORS = 50_000;

/** A request whose visitor can be told from others, without anybody outside this file reading the address. */
export type VisitorEvent = Pick<RequestEvent, 'getClientAddress' | 'locals'>;

/** What visitors are counted for, each by hashes of its own. */
export type VisitorPurpose =
	| 'guess-order-key'
	| 'check-invoice'
	| 'place-order'
	| 'ask-passkey'
	| 'sign-in'
	| 'account-message'
	| 'choose'
	| 'send-events';

/** The key of one day; it is made here, is never written anywhere and ends with the day or the isolate. */
interface DailyKey {
	readonly day: number;
	readonly key: Promise<CryptoKey>;
}

/**
 * How often visitors tried something today. An exception to "no mutable module state": what stands here are hashes under
 * a key that leaves this memory never, so that neither database nor log ever holds anything made of an address
 * (promise P15). Each isolate counts for itself; what must hold for all of them is counted by account or order.
 */
class TodaysVisitors {
	readonly #counter = new AttemptCounter(MOST_VISITORS);
	#today: DailyKey | null = null;

	async count(address: string, purpose: string, limit: Limit, now: number): Promise<boolean> {
		const day = Math.floor(now / DAY_MS);
		if (this.#today?.day !== day) {
			this.#today = { day, key: newKey() };
			this.#counter.clear();
		}
		const text = new TextEncoder().encode(`${purpose}|${address}`);
		const hash = await crypto.subtle.sign('HMAC', await this.#today.key, text);
		return this.#counter.count(toHex(new Uint8Array(hash)), limit, now);
	}
}

const visitors = new TodaysVisitors();

/**
 * Counts one attempt of the visitor for a purpose; true while the limit is not passed. The address is read here, hashed
 * in memory and forgotten.
 */
export function countVisitor(
	event: VisitorEvent,
	purpose: VisitorPurpose,
	limit: Limit
): Promise<boolean> {
	return visitors.count(networkOf(addressOf(event)), purpose, limit, event.locals.now);
}

/** The visitor's part of the network, which many share, for the access log; null without a receipt that allows it. */
export function networkAgainst(consent: Consent, event: VisitorEvent): string | null {
	if (consent.receiptId === null || !allows(consent, 'address-log')) return null;
	return truncatedNetwork(networkOf(addressOf(event)));
}

function addressOf(event: Pick<RequestEvent, 'getClientAddress'>): string {
	try {
		return event.getClientAddress();
	} catch {
		// No proxy in front told one: all such visitors share one counter.
		return 'unknown';
	}
}

async function newKey(): Promise<CryptoKey> {
	const bytes = crypto.getRandomValues(new Uint8Array(32));
	const use = { name: 'HMAC', hash: 'SHA-256' };
	return crypto.subtle.importKey('raw', bytes, use, false, ['sign']);
}

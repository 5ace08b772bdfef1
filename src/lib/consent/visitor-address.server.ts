import type { RequestEvent } from '@sveltejs/kit';
import { toHex } from '$lib/server/secrets';
import { networkOf } from './network-of';

const DAY_MS = 86_400_000;

/** A request whose visitor can be told from others, without anybody outside this file reading the address. */
export type VisitorEvent = Pick<RequestEvent, 'getClientAddress' | 'locals'>;

/** What visitors are counted for, each by hashes of its own. */
export type VisitorPurpose =
	'guess-order-key' | 'check-invoice' | 'search' | 'ask-passkey' | 'sign-in' | 'account-message';

/**
 * The only reading of the visitor's address. It leaves this file as a keyed hash that changes every day and differs
 * by purpose, good for counting attempts and for nothing else; the address itself is never kept (promise P15).
 */
export async function visitorHash(event: VisitorEvent, purpose: VisitorPurpose): Promise<string> {
	const encoder = new TextEncoder();
	const key = await crypto.subtle.importKey(
		'raw',
		encoder.encode(event.locals.settings.LINK_KEY),
		{ name: 'HMAC', hash: 'SHA-256' },
		false,
		['sign']
	);
	const day = Math.floor(event.locals.now / DAY_MS);
	const text = `visitor|${purpose}|${day}|${addressOf(event)}`;
	return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))).slice(
		0,
		32
	);
}

function addressOf(event: Pick<RequestEvent, 'getClientAddress'>): string {
	try {
		return networkOf(event.getClientAddress());
	} catch {
		// No proxy in front told one: all such visitors share one counter.
		return 'unknown';
	}
}

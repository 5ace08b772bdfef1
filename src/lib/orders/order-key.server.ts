import { fromBase64, sha256Hex, toBase64Url } from '$lib/server/secrets';

export interface LinkSettings {
	LINK_KEY: string;
}

const encoder = new TextEncoder();

/** What a derived secret opens: the order page, or only the way back from the payment gateway. */
type Opens = 'page' | 'callback';

/**
 * The secret that opens an order's page (256 bits). It is not random but derived from the idempotency key and LINK_KEY,
 * so that the same request sent again gets the same link; the database holds only its hash, and without LINK_KEY the
 * idempotency key in it leads nowhere.
 */
export function orderKey(
	settings: LinkSettings,
	order: { number: string; idempotencyKey: string }
): Promise<string> {
	return derive(settings, 'page', order);
}

/** Stands in the gateway's callback address: a guessed payment number alone leads nobody to an order's page. */
export function callbackToken(
	settings: LinkSettings,
	order: { number: string; idempotencyKey: string }
): Promise<string> {
	return derive(settings, 'callback', order);
}

/** What the database keeps of an order's key. A plain hash does: nobody can try 256 random bits. */
export function hashOfKey(key: string): Promise<string> {
	return sha256Hex(`order-key|${key}`);
}

// A memo, not state: the same settings object always derives the same keys. (Keys and not promises: one that belongs to a
// request that was cut off would never settle.)
const derived = new WeakMap<LinkSettings, Map<Opens, CryptoKey>>();

async function derive(
	settings: LinkSettings,
	opens: Opens,
	{ number, idempotencyKey }: { number: string; idempotencyKey: string }
): Promise<string> {
	const keys = derived.get(settings) ?? new Map<Opens, CryptoKey>();
	const key = keys.get(opens) ?? (await keyFor(settings, opens));
	derived.set(settings, keys.set(opens, key));
	const text = encoder.encode(JSON.stringify([number, idempotencyKey]));
	return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)));
}

async function keyFor(settings: LinkSettings, opens: Opens): Promise<CryptoKey> {
	const root = await crypto.subtle.importKey('raw', fromBase64(settings.LINK_KEY), 'HKDF', false, [
		'deriveKey'
	]);
	return crypto.subtle.deriveKey(
		{
			name: 'HKDF',
			hash: 'SHA-256',
			salt: new Uint8Array(32),
			info: encoder.encode(`khakriz order ${opens} 1`)
		},
		root,
		{ name: 'HMAC', hash: 'SHA-256', length: 256 },
		false,
		['sign']
	);
}

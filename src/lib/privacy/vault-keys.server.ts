import { fromBase64, toHex } from '$lib/server/secrets';

export interface VaultSettings {
	VAULT_KEY: string;
}

/** The version written beside each record, so that a later key can be introduced without opening everything at once. */
export const KEY_VERSION = 1;

const encoder = new TextEncoder();

interface VaultKeys {
	wrapping: CryptoKey;
	lookup: CryptoKey;
}

// A memo, not state: the same settings object always derives the same keys. It holds keys and not promises, since the
// promise of a request that was cut off never settles, and everybody after it would wait for it.
const derived = new WeakMap<VaultSettings, VaultKeys>();

/** Two independent keys from VAULT_KEY by HKDF: one wraps record keys, the other makes look-up hashes. */
export async function vaultKeys(settings: VaultSettings): Promise<VaultKeys> {
	const known = derived.get(settings);
	if (known) return known;
	const keys = await derive(settings.VAULT_KEY);
	derived.set(settings, keys);
	return keys;
}

/**
 * A keyed hash (HMAC-SHA-256, hexadecimal) of a canonical identifier, by which a row can be found without holding
 * the identifier. Without the key nobody can try all phone numbers against a copy of the database.
 */
export async function lookup(
	settings: VaultSettings,
	kind: 'mobile' | 'email' | 'landline' | 'request' | 'recovery-code' | 'attempt',
	canonical: string
): Promise<string> {
	const { lookup: key } = await vaultKeys(settings);
	const text = encoder.encode(`${kind}|${canonical}`);
	return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)));
}

async function derive(vaultKey: string): Promise<VaultKeys> {
	const root = await crypto.subtle.importKey('raw', fromBase64(vaultKey), 'HKDF', false, [
		'deriveKey'
	]);
	const from = (info: string) => ({
		name: 'HKDF',
		hash: 'SHA-256',
		salt: new Uint8Array(32),
		info: encoder.encode(info)
	});
	const [wrapping, lookupKey] = await Promise.all([
		crypto.subtle.deriveKey(
			from(`khakriz vault wrapping ${KEY_VERSION}`),
			root,
			{ name: 'AES-GCM', length: 256 },
			false,
			['encrypt', 'decrypt']
		),
		crypto.subtle.deriveKey(
			from('khakriz vault lookup 1'),
			root,
			{ name: 'HMAC', hash: 'SHA-256', length: 256 },
			false,
			['sign']
		)
	]);
	return { wrapping, lookup: lookupKey };
}

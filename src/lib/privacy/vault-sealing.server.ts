import { pad, unpad } from './padding';
import { vaultKeys, type VaultSettings } from './vault-keys.server';

/** What the database keeps of a sealed value. `wrappedKey` is nonce, then key and tag, under the wrapping key. */
export interface Seal {
	wrappedKey: Uint8Array;
	nonce: Uint8Array;
	ciphertext: Uint8Array;
}

interface Place {
	id: string;
	kind: string;
	subject: string;
	keyVersion: number;
}

const NONCE_BYTES = 12;
const KEY_BYTES = 32;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** AES-256-GCM under a new random key, itself wrapped by AES-256-GCM; both are bound to the record's place. */
export async function encrypt(
	settings: VaultSettings,
	place: Place,
	value: unknown
): Promise<Seal> {
	const { wrapping } = await vaultKeys(settings);
	const rawKey = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
	const key = await crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['encrypt']);
	const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
	const wrapNonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
	const [ciphertext, wrapped] = await Promise.all([
		crypto.subtle.encrypt(gcm(nonce, place), key, pad(encoder.encode(JSON.stringify(value)))),
		crypto.subtle.encrypt(gcm(wrapNonce, place), wrapping, rawKey)
	]);
	const wrappedKey = new Uint8Array(NONCE_BYTES + wrapped.byteLength);
	wrappedKey.set(wrapNonce);
	wrappedKey.set(new Uint8Array(wrapped), NONCE_BYTES);
	return { wrappedKey, nonce, ciphertext: new Uint8Array(ciphertext) };
}

/** Throws when a byte changed, or when the seal was moved to another record, kind or subject. */
export async function decrypt(settings: VaultSettings, place: Place, seal: Seal): Promise<unknown> {
	const { wrapping } = await vaultKeys(settings);
	const rawKey = await crypto.subtle.decrypt(
		gcm(seal.wrappedKey.slice(0, NONCE_BYTES), place),
		wrapping,
		seal.wrappedKey.slice(NONCE_BYTES)
	);
	const key = await crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['decrypt']);
	const padded = await crypto.subtle.decrypt(
		gcm(seal.nonce.slice(), place),
		key,
		seal.ciphertext.slice()
	);
	return JSON.parse(decoder.decode(unpad(new Uint8Array(padded))));
}

// The authenticated data names the row: a ciphertext copied to another row does not open there.
function gcm(iv: Uint8Array<ArrayBuffer>, { id, kind, subject, keyVersion }: Place): AesGcmParams {
	return {
		name: 'AES-GCM',
		iv,
		additionalData: encoder.encode([id, kind, subject, keyVersion].join('|'))
	};
}

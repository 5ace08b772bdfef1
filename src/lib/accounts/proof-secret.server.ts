import { fromBase64, toBase64Url } from '$lib/server/secrets';
import { codeFrom } from './proof-code';

export interface ProofSettings {
	LINK_KEY: string;
}

const encoder = new TextEncoder();

// A memo, not state: the same settings object always derives the same key. It holds a key and not a promise, since the
// promise of a request that was cut off never settles.
const derived = new WeakMap<ProofSettings, CryptoKey>();

/** The six digits that prove by SMS. They stand nowhere: whoever reads the database learns none. */
export async function proofCode(settings: ProofSettings, id: string): Promise<string> {
	return codeFrom(await derive(settings, 'code', id));
}

/** The secret of the link that proves by e-mail (256 bits); it stands nowhere either. */
export async function proofToken(settings: ProofSettings, id: string): Promise<string> {
	return toBase64Url(await derive(settings, 'token', id));
}

async function derive(
	settings: ProofSettings,
	kind: 'code' | 'token',
	id: string
): Promise<Uint8Array> {
	const key = derived.get(settings) ?? (await keyFrom(settings.LINK_KEY));
	derived.set(settings, key);
	return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(`${kind}|${id}`)));
}

async function keyFrom(linkKey: string): Promise<CryptoKey> {
	const root = await crypto.subtle.importKey('raw', fromBase64(linkKey), 'HKDF', false, [
		'deriveKey'
	]);
	return crypto.subtle.deriveKey(
		{
			name: 'HKDF',
			hash: 'SHA-256',
			salt: new Uint8Array(32),
			info: encoder.encode('khakriz proof 1')
		},
		root,
		{ name: 'HMAC', hash: 'SHA-256', length: 256 },
		false,
		['sign']
	);
}

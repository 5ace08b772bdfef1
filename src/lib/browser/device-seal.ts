import type { Seal, Sealed } from './seal';
import type { ShopDb } from './shop-stores';

const KEY = 'checkout';
const AES = 'AES-GCM';

/** The seal of this device: AES-GCM under a key that no script can read out, made when it is first needed. */
export function deviceSeal(db: ShopDb): Seal {
	return {
		async close(value) {
			const iv = crypto.getRandomValues(new Uint8Array(12));
			const text = new TextEncoder().encode(JSON.stringify(value));
			return { iv, bytes: await crypto.subtle.encrypt({ name: AES, iv }, await keyOf(db), text) };
		},
		async open(sealed) {
			const key = await db.get<CryptoKey>('keys', KEY);
			return key ? opened(key, sealed) : null;
		}
	};
}

async function opened(key: CryptoKey, { iv, bytes }: Sealed): Promise<unknown> {
	try {
		const text = await crypto.subtle.decrypt({ name: AES, iv }, key, bytes);
		return JSON.parse(new TextDecoder().decode(text));
	} catch {
		return null;
	}
}

async function keyOf(db: ShopDb): Promise<CryptoKey> {
	const known = await db.get<CryptoKey>('keys', KEY);
	if (known) return known;
	const made = await crypto.subtle.generateKey({ name: AES, length: 256 }, false, [
		'encrypt',
		'decrypt'
	]);
	// Two tabs may make one at once: the first to write it wins.
	return db.change(['keys'], async (changing) => {
		const first = await changing.get<CryptoKey>('keys', KEY);
		if (!first) changing.put('keys', KEY, made);
		return first ?? made;
	});
}

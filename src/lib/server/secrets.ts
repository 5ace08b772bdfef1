const encoder = new TextEncoder();

/** Compares two secrets without telling by time how much of them agrees: both are hashed, then every byte is looked at. */
export async function equalSecrets(a: string, b: string): Promise<boolean> {
	const [x, y] = await Promise.all([sha256(a), sha256(b)]);
	let difference = 0;
	for (let i = 0; i < x.length; i += 1) difference |= (x[i] ?? 0) ^ (y[i] ?? 0);
	return difference === 0;
}

export async function sha256(data: string | ArrayBuffer): Promise<Uint8Array> {
	const bytes = typeof data === 'string' ? encoder.encode(data) : data;
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Lower-case hexadecimal SHA-256 of a text (as UTF-8) or of bytes. */
export async function sha256Hex(data: string | ArrayBuffer): Promise<string> {
	return toHex(await sha256(data));
}

/** A secret for a link or a cookie: `bytes` random bytes, url-safe base64 without padding. */
export function randomSecret(bytes = 24): string {
	return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}

export function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function toBase64Url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

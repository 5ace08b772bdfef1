import { createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a shop has on disk: database, WAL, logs. */
export function bytesIn(folder: string): Buffer {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(mjs|wasm|capnp)$/.test(entry.name))
		.map((entry) => readFileSync(join(entry.parentPath, entry.name)));
	return Buffer.concat(files);
}

/** Which of the addresses, their parts and what could be made of them stand in the bytes. */
export function tracesIn(bytes: Buffer, addresses: readonly string[], linkKey: string): string[] {
	return addresses.flatMap((address) =>
		tracesOf(address, linkKey)
			.filter((trace) => bytes.includes(trace))
			.map((trace) => `${address}: ${typeof trace === 'string' ? trace : trace.toString('hex')}`)
	);
}

/** An address, its parts and what could be made of it, as they could stand in a file. */
function tracesOf(address: string, linkKey: string): (string | Buffer)[] {
	const parts = address.includes(':')
		? [address, address.split(':').slice(0, 4).join(':')]
		: [address, address.split('.').slice(0, 3).join('.')];
	const days = [0, 1].map((back) => Math.floor(Date.now() / 86_400_000) - back);
	const hashes = parts.flatMap((part) => [
		...['md5', 'sha1', 'sha256'].map((kind) => createHash(kind).update(part).digest()),
		createHmac('sha256', linkKey).update(part).digest(),
		...days.flatMap((day) =>
			['sign-in', 'guess-order-key', 'check-invoice', 'ask-passkey', 'account-message'].map(
				(purpose) =>
					createHmac('sha256', linkKey).update(`visitor|${purpose}|${day}|${part}`).digest()
			)
		)
	]);
	const written = hashes.flatMap((hash) => [
		...[hash, hash.toString('hex').slice(0, 32), hash.toString('base64url').slice(0, 22)]
	]);
	const bytes = address.includes(':') ? [] : [Buffer.from(address.split('.').map(Number))];
	return [...parts, ...written, ...bytes];
}

import { randomInt } from 'node:crypto';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';

export interface OtherAddresses {
	/** Where the shop is reached from an address other than that of the tests. */
	url: string;
	/** As when a phone has no network: whoever asks meanwhile is hung up on, pages and workers alike. */
	cut(isCut: boolean): void;
	/** Requests whose path begins so are never answered from now on; resolves with the first. */
	hang(path: string): Promise<void>;
	close(): void;
}

/**
 * The shop as seen from other machines: what is sent to `url` reaches it from another address of the loopback network,
 * by every request from a new one, always from the same, or from the one named. What the shop counts by address then
 * starts anew.
 */
export async function fromOtherAddresses(
	shopUrl: string,
	how: 'new-each-time' | 'one' | `127.${string}`
): Promise<OtherAddresses> {
	const shop = new URL(shopUrl);
	const own = how.startsWith('127.') ? how : anAddress();
	let isCut = false;
	let hung = { path: '', tell: () => {} };
	const server = createServer((incoming, answer) => {
		if (isCut) return void incoming.socket.destroy();
		if (hung.path && incoming.url?.startsWith(hung.path)) return hung.tell();
		const headers = { ...incoming.headers, host: shop.host };
		if (headers.origin) headers.origin = shop.origin;
		const outgoing = request(
			{
				...{ host: shop.hostname, port: shop.port, path: incoming.url, method: incoming.method },
				...{ headers, localAddress: how === 'new-each-time' ? anAddress() : own, agent: false }
			},
			(reply) => {
				// Whoever asked may have died meanwhile, and a stream that is gone cannot be written to.
				if (answer.destroyed) return void reply.destroy();
				answer.writeHead(reply.statusCode ?? 502, reply.headers);
				// An answer that breaks off breaks off for the one who asked, too.
				pipeline(reply, answer, () => undefined);
			}
		);
		outgoing.on('error', () => answer.destroy());
		incoming.pipe(outgoing);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		cut: (now) => void (isCut = now),
		hang: (path) => new Promise((tell) => (hung = { path, tell })),
		close: () => void server.close()
	};
}

function anAddress(): string {
	return `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

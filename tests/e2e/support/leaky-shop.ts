import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Leak } from './leaks.ts';

/** Between a browser and the shop: passes everything on, with one leak in the documents. */
export async function startLeakyShop(
	shop: string,
	{ html, headers, files = {} }: Partial<Leak>
): Promise<{ url: string; close(): void }> {
	const server = createServer((incoming, answer) => {
		const file = files[incoming.url ?? ''];
		if (file) {
			answer.writeHead(200, { 'content-type': file.type });
			answer.end(file.body);
			return;
		}
		if (incoming.method === 'POST') {
			// That it was sent is what the audit looks for.
			incoming.resume();
			answer.writeHead(204).end();
			return;
		}
		void pass(incoming.url ?? '/', incoming.headers.accept ?? '*/*').catch(() => answer.destroy());

		async function pass(path: string, accept: string): Promise<void> {
			const response = await fetch(shop + path, { headers: { accept }, redirect: 'manual' });
			const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
			const kept = Object.fromEntries(response.headers);
			delete kept['content-encoding'];
			delete kept['content-length'];
			answer.writeHead(response.status, { ...kept, ...(isPage ? headers?.() : {}) });
			if (!isPage) return void answer.end(Buffer.from(await response.arrayBuffer()));
			const text = await response.text();
			answer.end(html?.(text) ?? text);
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

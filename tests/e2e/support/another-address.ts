import { request as ask, type IncomingMessage } from 'node:http';
import type { Page, Request } from '@playwright/test';
import { anAddress } from '../../support/other-addresses.ts';

/** The forms that this page sends to `path` reach the shop from an address of the loopback network that is its own. */
export async function fromAnotherAddress(page: Page, path: string): Promise<void> {
	const localAddress = anAddress();
	await page.route(
		(url) => url.pathname === path,
		async (route) => {
			if (route.request().method() !== 'POST') return route.fallback();
			const answer = await sentFrom(localAddress, route.request());
			const body: Buffer[] = [];
			for await (const part of answer) body.push(part as Buffer);
			const names = Object.entries(answer.headersDistinct);
			const headers = names.map(([name, values = []]) => [name, values.join('\n')]);
			await route.fulfill({
				...{ status: answer.statusCode, body: Buffer.concat(body) },
				headers: Object.fromEntries(headers) as Record<string, string>
			});
		}
	);
}

async function sentFrom(localAddress: string, request: Request): Promise<IncomingMessage> {
	const { 'accept-encoding': _, ...headers } = await request.allHeaders();
	// The browser adds it after Playwright has listed the headers.
	headers['sec-fetch-site'] = 'same-origin';
	return new Promise((resolve, reject) => {
		const sending = ask(request.url(), {
			...{ method: 'POST', headers, localAddress, agent: false },
			// Where `localhost` is also ::1, that cannot be reached from 127.0.0.0/8.
			family: 4
		});
		sending.on('response', resolve).on('error', reject);
		sending.end(request.postDataBuffer());
	});
}

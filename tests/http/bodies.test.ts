import { connect } from 'node:net';
import { describe, expect, inject, it } from 'vitest';

const url = inject('shopUrl');
const own = { 'sec-fetch-site': 'same-origin' };

describe('bodies that mean harm', () => {
	it('refuses one that is announced too large', async () => {
		const response = await fetch(`${url}/cart?/add`, {
			method: 'POST',
			headers: { ...own, 'content-type': 'application/x-www-form-urlencoded' },
			body: `variant-id=1&quantity=${'9'.repeat(200_000)}`
		});
		expect(response.status).toBe(413);
		expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
	});

	it('refuses one that grows without saying its length', async () => {
		const { status, sent } = await sendEndlessly();
		expect(status).toMatch(/^HTTP\/1\.1 413 /);
		expect(sent).toBeLessThan(4_000_000);
	});

	it('answers others at once while slow senders hold their sockets open', async () => {
		const { hostname, port } = new URL(url);
		const sockets = Array.from({ length: 300 }, () => {
			const socket = connect(Number(port), hostname);
			socket.on('error', () => undefined);
			socket.write(
				`POST /api/cart HTTP/1.1\r\nHost: ${hostname}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`
			);
			return socket;
		});
		try {
			await (await fetch(`${url}/`)).arrayBuffer();
			const times: number[] = [];
			for (let i = 0; i < 20; i += 1) {
				const start = performance.now();
				expect((await fetch(`${url}/`)).status).toBe(200);
				times.push(performance.now() - start);
			}
			expect(times.sort((a, b) => a - b)[10]).toBeLessThan(100);
		} finally {
			for (const socket of sockets) socket.destroy();
		}
	});
});

/** Sends chunks without ever saying how many will come, until the shop answers; a browser cannot, an attacker can. */
function sendEndlessly(): Promise<{ status: string; sent: number }> {
	const { hostname, port } = new URL(url);
	const chunk = `4000\r\n${'A'.repeat(0x4000)}\r\n`;
	return new Promise((resolve, reject) => {
		let sent = 0;
		let isAnswered = false;
		const socket = connect(Number(port), hostname);
		const send = () => {
			if (isAnswered || sent >= 4_000_000) return;
			sent += 0x4000;
			if (socket.write(chunk)) setTimeout(send, 1);
			else socket.once('drain', send);
		};
		socket.once('data', (data) => {
			isAnswered = true;
			socket.destroy();
			resolve({ status: data.toString('latin1').split('\r\n')[0] ?? '', sent });
		});
		socket.on('error', (error) => (isAnswered ? undefined : reject(error)));
		socket.write(
			`POST /api/cart HTTP/1.1\r\nHost: ${hostname}:${port}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
		);
		send();
	});
}

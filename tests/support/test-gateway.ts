import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mischief } from '../../scripts/local/gateway/unruly.ts';
import { freePort } from '../../scripts/local/ports.ts';
import { startGateway } from '../../scripts/local/zarinpal-sandbox.ts';

export interface TestGateway {
	url: string;
	misbehave(mischief: Mischief): Promise<void>;
	/** Makes it honest again. */
	reset(): Promise<void>;
	/** What the payer does on the payment page. */
	decide(payUrl: string, result: 'ok' | 'fail' | 'cancel'): Promise<void>;
	/** How often the shop called this method of the API. */
	callsOf(name: string): Promise<number>;
	close(): Promise<void>;
}

/** The unruly gateway in this process, on a free port. */
export async function openGateway(): Promise<TestGateway> {
	const dataDir = mkdtempSync(join(tmpdir(), 'khakriz-gateway-'));
	const service = await startGateway({ port: await freePort(), dataDir, unruly: true });
	const control = `${service.url}/_control`;
	return {
		url: service.url,
		async misbehave(mischief) {
			await fetch(control, { method: 'POST', body: JSON.stringify(mischief) });
		},
		async reset() {
			await fetch(control, { method: 'DELETE' });
		},
		async decide(payUrl, result) {
			const body = new URLSearchParams({ result });
			await fetch(payUrl, { method: 'POST', body, redirect: 'manual' });
		},
		async callsOf(name) {
			const calls = (await (await fetch(`${service.url}/_log`)).json()) as { path: string }[];
			return calls.filter(({ path }) => path.includes(name)).length;
		},
		async close() {
			await service.close();
			rmSync(dataDir, { recursive: true, force: true });
		}
	};
}

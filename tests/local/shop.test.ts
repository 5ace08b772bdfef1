import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ShopInstance, startInstance } from '../support/shop-instance.ts';

let instance: ShopInstance;

beforeAll(async () => {
	instance = await startInstance({ name: 'local' });
}, 180_000);
afterAll(() => instance.stop());

async function health(): Promise<number> {
	const answer = await fetch(`${instance.url}/api/health`).catch(() => null);
	await answer?.body?.cancel();
	return answer?.status ?? 0;
}

test('the built Worker answers over the real database, with the sample in it', async () => {
	expect(await health()).toBe(200);
	const { rows } = await instance.client.execute('SELECT count(*) AS n FROM products');
	expect(Number(rows[0]?.n)).toBeGreaterThan(0);
});

test('the scheduled jobs run with the right key only', async () => {
	expect(await instance.shop.runJobs()).toBeTypeOf('object');
	const answer = await fetch(`${instance.url}/api/jobs`, {
		method: 'POST',
		headers: { Authorization: 'Bearer wrong', Origin: instance.url }
	});
	expect(answer.status).toBe(404);
});

test('a killed Worker is back by itself', async () => {
	const before = instance.shop.pid();
	instance.shop.kill();
	while (instance.shop.pid() === before || instance.shop.pid() === -1) await sleep(5);
	await instance.shop.whenReady();
	expect(await health()).toBe(200);
	expect(instance.shop.restarts()).toBe(1);
});

test('a killed database is noticed and back by itself', async () => {
	const before = instance.sqld.pid();
	instance.sqld.kill('SIGKILL');
	while (instance.sqld.pid() === before || instance.sqld.pid() === -1) await sleep(5);
	await instance.sqld.whenReady();
	expect(await health()).toBe(200);
});

test('answers are compressed the way the client asked for', async () => {
	for (const encoding of ['br', 'gzip']) {
		const answer = await fetch(`${instance.url}/no-such-page`, {
			headers: { 'Accept-Encoding': encoding }
		});
		expect(answer.headers.get('content-encoding')).toBe(encoding);
		expect(await answer.text()).toContain('<!doctype html>');
	}
});

test('the data folder is removed when it stops', async () => {
	await instance.stop();
	expect(existsSync(instance.dataDir)).toBe(false);
	expect(await health()).toBe(0);
});

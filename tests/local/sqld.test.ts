import { createClient } from '@libsql/client';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/local/ports.ts';
import { identityOf } from '../../scripts/local/processes.ts';
import { type Sqld, startSqld } from '../../scripts/local/sqld.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'khakriz-sqld-'));
const lines: string[] = [];
let sqld: Sqld;
let client: ReturnType<typeof createClient>;

beforeAll(async () => {
	const [httpPort, adminPort] = [await freePort(), await freePort()];
	sqld = await startSqld({ dataDir, httpPort, adminPort, log: (line) => lines.push(line) });
	client = createClient({ url: sqld.url });
	await client.execute('CREATE TABLE kept (n INTEGER PRIMARY KEY) STRICT');
});

afterAll(async () => {
	await sqld.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

async function kept(): Promise<number> {
	return Number((await client.execute('SELECT count(*) AS n FROM kept')).rows[0]?.n);
}

test('acknowledges a write only when the disk has it', async () => {
	const config = (await (
		await fetch(`${sqld.adminUrl}/v1/namespaces/default/config`)
	).json()) as Record<string, unknown>;
	expect(config.durability_mode).toBe('strong');
	expect((await client.execute('PRAGMA synchronous')).rows[0]?.synchronous).toBe(2);
});

test('comes back by itself on the same port after each of five kills, with every row', async () => {
	for (let round = 1; round <= 5; round += 1) {
		await client.execute(`INSERT INTO kept VALUES (${round})`);
		const before = sqld.pid();
		sqld.kill('SIGKILL');
		while (sqld.pid() === before || sqld.pid() === -1) await sleep(5);
		await sqld.whenReady();
		expect(await kept()).toBe(round);
	}
	expect(sqld.restarts()).toBe(5);
});

test('a frozen server is noticed by the watchdog and replaced', async () => {
	const frozen = sqld.pid();
	sqld.kill('SIGSTOP');
	const started = Date.now();
	while (sqld.pid() === frozen || sqld.pid() === -1) {
		if (Date.now() - started > 15_000) throw new Error('the watchdog did nothing');
		await sleep(50);
	}
	await sqld.whenReady();
	expect(identityOf(frozen)).toBeNull();
	expect(await kept()).toBe(5);
	expect(lines.join()).toContain('no longer answers writes');
});

test('can be made read-only and writable again, and the watchdog leaves it alone', async () => {
	await sqld.configure({ block_writes: true });
	const pid = sqld.pid();
	await expect(client.execute('INSERT INTO kept VALUES (100)')).rejects.toThrow(/blocked/i);
	expect(await kept()).toBe(5);
	await sqld.configure({ block_writes: false });
	await client.execute('INSERT INTO kept VALUES (100)');
	expect(sqld.pid()).toBe(pid);
});

test('stops when told to, and stays stopped', async () => {
	const pid = sqld.pid();
	await sqld.stop();
	await sleep(200);
	expect(identityOf(pid)).toBeNull();
	await expect(fetch(`${sqld.url}/health`)).rejects.toThrow();
});

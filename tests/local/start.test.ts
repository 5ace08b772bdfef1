import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { holdPort, freePort } from '../../scripts/local/ports.ts';
import { identityOf, openLedger } from '../../scripts/local/processes.ts';
import { readEnvironment, secretsFor, settle } from '../../scripts/local/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'khakriz-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a wrong variable stops the start with its name and not its value', () => {
	const env = { PORT: '70000', VAULT_KEY: 'hunter2', SMTP_URL: 'ftp://hunter2' };
	expect(() => readEnvironment(env)).toThrow(
		/^the environment is wrong: PORT: .*VAULT_KEY: .*SMTP_URL: /
	);
	expect(() => readEnvironment(env)).not.toThrow(/hunter2/);
});

test.each([['0'], ['-1'], ['8787x'], ['1e3'], ['999999']])('PORT=%s is refused', (port) => {
	expect(() => readEnvironment({ PORT: port })).toThrow(/PORT/);
});

test('nothing needs to be set, and an empty variable counts as not set', () => {
	const wanted = readEnvironment({ PORT: '', DATA_DIR: '', DATABASE_URL: '' });
	expect(wanted).toMatchObject({ port: 8787, dataDir: join(process.cwd(), '.data') });
});

test('missing secrets are made once, kept, and readable by this user only', () => {
	const dataDir = join(folder, 'secrets');
	const first = secretsFor({}, dataDir);
	expect(Object.keys(first).sort()).toEqual(['JOBS_KEY', 'LINK_KEY', 'VAULT_KEY']);
	expect(Buffer.from(first.VAULT_KEY ?? '', 'base64')).toHaveLength(32);
	expect(new Set(Object.values(first)).size).toBe(3);
	expect(secretsFor({}, dataDir)).toEqual(first);
	expect(secretsFor({ VAULT_KEY: 'given' }, dataDir).VAULT_KEY).toBe('given');
	expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
	expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).not.toContain('given');
});

test('a taken PORT is told; taken side ports are replaced', async () => {
	const port = await freePort();
	const release = await holdPort(port);
	const wanted = readEnvironment({ PORT: String(port), DATA_DIR: join(folder, 'ports') });
	await expect(settle(wanted)).rejects.toThrow(`port ${port} is already in use`);
	await release?.();
	const releaseSide = await holdPort(port + 1101);
	const settings = await settle(wanted);
	expect(settings.ports.sqld).not.toBe(port + 1101);
	expect(new Set(Object.values(settings.ports)).size).toBe(6);
	expect(settings.bindings.DATABASE_URL).toBe(`http://127.0.0.1:${settings.ports.sqld}`);
	expect(await holdPort(port)).toBeNull();
	await settings.releasePort();
	await releaseSide?.();
});

function idle() {
	return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
}

/** A process that takes some milliseconds to end: the system has much to clear away. */
async function heavy() {
	const work =
		'globalThis.kept = Buffer.alloc(2e8, 1); console.log(1); setInterval(() => {}, 1000)';
	const child = spawn(process.execPath, ['-e', work], { stdio: ['ignore', 'pipe', 'ignore'] });
	await once(child.stdout, 'data');
	return child;
}

test('what a killed instance left behind is ended, and nobody else is', async () => {
	const dataDir = join(folder, 'leftovers');
	const [orphan, stranger, owner] = [await heavy(), idle(), idle()];
	const ledger = await openLedger(dataDir);
	ledger.add('sqld', orphan.pid ?? 0);
	ledger.add('workerd', stranger.pid ?? 0);
	const file = join(dataDir, 'run.json');
	const record = JSON.parse(readFileSync(file, 'utf8')) as {
		owner: { pid: number; identity: string };
		children: { pid: number; identity: string }[];
	};
	// The owner is gone, and the stranger's pid is one that was used again by another program.
	record.owner = { ...record.owner, pid: owner.pid ?? 0, identity: 'long ago' };
	const [, reused] = record.children;
	if (reused) reused.identity = 'another program';
	writeFileSync(file, JSON.stringify(record));

	(await openLedger(dataDir)).close();
	expect(identityOf(orphan.pid ?? 0)).toBeNull();
	expect(identityOf(stranger.pid ?? 0)).not.toBeNull();
	expect(identityOf(owner.pid ?? 0)).not.toBeNull();
	stranger.kill('SIGKILL');
	owner.kill('SIGKILL');
});

test('a server that was only starting is ended with the rest', async () => {
	const ledger = await openLedger(join(folder, 'starting'));
	const server = idle();
	ledger.add('sqld', server.pid ?? 0);
	ledger.close();
	await new Promise((resolve) => server.once('exit', resolve));
	expect(server.signalCode).toBe('SIGKILL');
});

test('a second instance on the same data is refused while the first lives', async () => {
	const dataDir = join(folder, 'twice');
	const owner = idle();
	await sleep(100);
	(await openLedger(dataDir)).add('x', 1);
	const file = join(dataDir, 'run.json');
	const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	record.owner = { name: 'start', pid: owner.pid, identity: identityOf(owner.pid ?? 0) };
	writeFileSync(file, JSON.stringify(record));
	await expect(openLedger(dataDir)).rejects.toThrow(/already running/);
	owner.kill('SIGKILL');
}, 10_000);

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { buildShop, type Build } from '../../scripts/build.ts';
import { bytesIn, tracesIn } from '../support/address-traces.ts';
import { fromOtherAddresses } from '../support/other-addresses.ts';
import { isLong } from '../support/scale.ts';
import { startInstance } from '../support/shop-instance.ts';

const CONNECTED = '127.213.117.219';

interface Leak {
	name: string;
	answer: 'accept' | 'refuse';
	/** Changes to the built Worker, as somebody could make them by mistake. */
	changes: [from: RegExp, to: string][];
	isQuick?: boolean;
}

const LEAKS: Leak[] = [
	{
		name: 'a log line with the address',
		answer: 'refuse',
		changes: [
			[
				/return (\w+)\.getClientAddress\(\)/,
				'let told=$1.getClientAddress();console.log(told);return told'
			]
		],
		isQuick: true
	},
	{
		name: 'the whole address in the access log',
		answer: 'accept',
		changes: [[/truncatedNetwork\(networkOf\((addressOf\(\w+\))\)\)/, '$1']]
	},
	{
		name: 'an access log of those who refused',
		answer: 'refuse',
		changes: [
			[/!allows\(\w+,\s*"address-log"\)/, '!1'],
			[/SELECT \?, \?, \?, \?, \? WHERE/, 'SELECT ?, ?, ?, ?, ? WHERE 1 OR']
		]
	}
];

/** The build with these changes, in a folder of its own. */
function mutated(build: Build, changes: Leak['changes']): Build {
	const folder = mkdtempSync(join(tmpdir(), 'khakriz-leak-'));
	cpSync(dirname(build.worker), folder, {
		recursive: true,
		filter: (path) => !/\/(assets|compressed)$/.test(path)
	});
	const worker = join(folder, 'worker.mjs');
	let text = readFileSync(worker, 'utf8');
	for (const [from, to] of changes) {
		if (!from.test(text)) throw new Error(`the Worker has no place for the leak ${String(from)}`);
		text = text.replace(from, to);
	}
	writeFileSync(worker, text);
	return { ...build, worker };
}

/** What of the visitor's address is on disk after a few requests, the part that was allowed left out. */
async function tracesWith({
	answer,
	changes
}: Pick<Leak, 'answer' | 'changes'>): Promise<string[]> {
	const build = mutated(await buildShop(), changes);
	const shop = await startInstance({ name: 'leak', catalogue: 'empty', build });
	const elsewhere = await fromOtherAddresses(shop.url, CONNECTED);
	try {
		const headers = { 'sec-fetch-site': 'same-origin', origin: elsewhere.url };
		const chosen = await fetch(`${elsewhere.url}/api/consent`, {
			...{ method: 'POST', redirect: 'manual', headers },
			body: new URLSearchParams({ answer })
		});
		const cookie = chosen.headers.getSetCookie()[0]?.split(';')[0] ?? '';
		for (const path of ['/about', '/orders/KH000000000?key=wrong'])
			await (await fetch(elsewhere.url + path, { headers: { ...headers, cookie } })).arrayBuffer();
		await sleep(2500);
		const bytes = bytesIn(shop.dataDir);
		const allowed = answer === 'accept' ? '127.213.117: 127.213.117' : null;
		return tracesIn(bytes, [CONNECTED, '127.213.117'], shop.bindings.LINK_KEY ?? '').filter(
			(trace) => trace !== allowed && !(allowed && trace === `${CONNECTED}: 127.213.117`)
		);
	} finally {
		elsewhere.close();
		await shop.stop();
		rmSync(dirname(build.worker), { recursive: true, force: true });
	}
}

describe('seeded leaks of the address are caught', () => {
	for (const leak of LEAKS.filter(({ isQuick }) => isLong || isQuick))
		it(leak.name, async () => {
			expect(await tracesWith(leak)).not.toEqual([]);
		});

	it('and a Worker without one passes the same search', async () => {
		expect(await tracesWith({ answer: 'refuse', changes: [] })).toEqual([]);
		if (isLong) expect(await tracesWith({ answer: 'accept', changes: [] })).toEqual([]);
	});
});

import autocannon from 'autocannon';
import { join } from 'node:path';
import { type Shop, startShop } from '../local/shop.ts';
import { freePort } from '../local/ports.ts';
import { picturesDir } from '../local/pictures.ts';
import type { Build } from '../build.ts';
import type { ShopInstance } from '../../tests/support/shop-instance.ts';
import { peakMemoryMb, processorMs, waitForQuiet } from './machine.ts';
import { median, round } from './numbers.ts';
import { type Places, searchPath } from './places.ts';
import type { Cell, Table } from './report.ts';

const CONNECTIONS = 16;

export interface Rounds {
	count: number;
	seconds: number;
	warmUpSeconds: number;
}

interface Load {
	perSecond: number | null;
	p99: number | null;
	/** Processor time of workerd for one page: it does not depend on what else the machine does. */
	processorMs: number | null;
	failures: number;
}

/** Pages per second of home, category, product and search, from the edge cache and rendered each time. */
export async function measureServer(
	instance: ShopInstance,
	build: Build,
	places: Places,
	rounds: Rounds
): Promise<Table> {
	const pages: [string, string[]][] = [
		['home', ['/']],
		['category', places.categories],
		['product', places.productPages],
		['search', places.words.map(searchPath)]
	];
	const cached = await loadAll(instance.shop, pages, rounds);
	const memory = [`${peakMemoryMb(instance.shop.pid()) ?? '–'} MB cached`];
	const renderer = await startUncached(instance, build);
	try {
		const rendered = await loadAll(renderer, pages, rounds);
		memory.push(`${peakMemoryMb(renderer.pid()) ?? '–'} MB not cached`);
		return {
			title: `Server, ${places.products} products, ${CONNECTIONS} connections (pages per second)`,
			columns: [
				...['page', 'addresses', 'cached', 'p99 ms', 'CPU ms'],
				...['not cached', 'p99 ms', 'CPU ms', 'ratio', 'failed']
			],
			rows: pages.map(([name, paths], at) => rowOf(name, paths, cached[at], rendered[at])),
			notes: [
				`Median of ${rounds.count} × ${rounds.seconds} s after ${rounds.warmUpSeconds} s; the loader shares the machine; identity encoding; real sqld. CPU: of workerd, for one page.`,
				`Peak memory of the workerd process, its front and cache included: ${memory.join(', ')}; sqld ${peakMemoryMb(instance.sqld.pid()) ?? '–'} MB.`
			]
		};
	} finally {
		await renderer.stop();
	}
}

/** The same build on the same database, with every page rendered anew. */
async function startUncached(instance: ShopInstance, build: Build): Promise<Shop> {
	const port = await freePort();
	const { worker, assetsDir, compressedDir } = build;
	return startShop({
		...{ port, worker, assetsDir, compressedDir, picturesDir },
		dataDir: join(instance.dataDir, 'uncached'),
		bindings: {
			...instance.bindings,
			SHOP_ORIGIN: `http://127.0.0.1:${port}`,
			EDGE_CACHE: 'off'
		}
	});
}

async function loadAll(
	shop: Shop,
	pages: readonly [string, readonly string[]][],
	rounds: Rounds
): Promise<Load[]> {
	const loads: Load[] = [];
	for (const [, paths] of pages) loads.push(await load(shop, paths, rounds));
	return loads;
}

async function load(shop: Shop, paths: readonly string[], rounds: Rounds): Promise<Load> {
	const fire = (duration: number) =>
		autocannon({
			url: shop.url,
			connections: CONNECTIONS,
			duration,
			requests: paths.map((path) => ({ method: 'GET' as const, path }))
		});
	// The slowed phone or an import before this may still be ending.
	await waitForQuiet(10_000);
	for (const path of paths) await (await fetch(shop.url + path)).arrayBuffer();
	await fire(rounds.warmUpSeconds);
	const before = processorMs(shop.pid());
	const results = [];
	while (results.length < rounds.count) results.push(await fire(rounds.seconds));
	const after = processorMs(shop.pid());
	const pages = results.reduce((sum, { requests }) => sum + requests.total, 0);
	return {
		perSecond: median(results.map((result) => result.requests.average)),
		p99: median(results.map((result) => result.latency.p99)),
		processorMs: before === null || after === null ? null : (after - before) / pages,
		failures: results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0)
	};
}

function rowOf(name: string, paths: string[], cached?: Load, rendered?: Load): Cell[] {
	const ratio =
		cached?.perSecond && rendered?.perSecond ? cached.perSecond / rendered.perSecond : null;
	return [
		name,
		paths.length,
		...cellsOf(cached),
		...cellsOf(rendered),
		round(ratio, 1),
		(cached?.failures ?? 0) + (rendered?.failures ?? 0)
	];
}

function cellsOf(load?: Load): Cell[] {
	return [
		round(load?.perSecond ?? null),
		round(load?.p99 ?? null),
		round(load?.processorMs ?? null, 2)
	];
}

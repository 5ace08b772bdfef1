import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { parseFeedPage } from '../../src/lib/catalog/device-feed.ts';
import { toLatinDigits } from '../../src/lib/values/digits.ts';
import type { ShopInstance } from '../../tests/support/shop-instance.ts';
import { median, percentile, round } from './numbers.ts';
import { CPU_SLOWDOWN, openPhone, type Phone, withProfile } from './phone.ts';
import { firstOf, type Places } from './places.ts';
import type { Table } from './report.ts';
import { tapProduct } from './tap.ts';

const KEPT_WITHIN_MS = 180_000;

/** The shop on the phone without a network, after it was kept as a whole. */
export async function measureOffline(
	shop: ShopInstance,
	places: Places,
	runs: number
): Promise<Table[]> {
	const feed = await feedBytes(shop.url);
	const { taps, searches } = await withProfile(async (folder) => {
		const phone = await openPhone(folder, true);
		try {
			const kept = await keepWhole(phone, shop.url);
			if (kept !== places.products) throw new Error(`${kept} of ${places.products} were kept`);
			// Chromium slows pages and not their workers, so a search is timed as fast as it goes and reckoned.
			await phone.page.context().setOffline(true);
			const searches = await search(phone, places.words);
			await phone.slowDown();
			const listing = shop.url + firstOf(places.categories, 'category');
			return { searches, taps: await tapEach(phone, listing, runs) };
		} finally {
			await phone.close();
		}
	});
	const times = (values: number[]) => [round(median(values), 1), round(percentile(values, 95), 1)];
	return [
		{
			title: `Without a network, ${places.products} products on the phone (ms)`,
			columns: ['what', 'p50', 'p95', 'times', 'goal'],
			rows: [
				[
					'tap on a product never opened, until its heading is painted',
					...times(taps),
					taps.length,
					150
				],
				['search, asked and answered', ...times(searches), searches.length, null],
				[
					`search, ${CPU_SLOWDOWN} times as long`,
					...times(searches.map((ms) => ms * CPU_SLOWDOWN)),
					searches.length,
					50
				]
			],
			notes: [
				'Processor slowed 4× for the taps; the last row is four times the one above, since Chromium slows no workers.',
				`Feed: ${feed.bytes} B compressed for ${feed.products} products, ${round(feed.bytes / feed.products, 1)} B each (goal 120).`
			]
		}
	];
}

/** Chooses to keep everything, as a person does, and waits; how many products are there then. */
async function keepWhole(phone: Phone, origin: string): Promise<number> {
	await phone.open(`${origin}/offline`);
	await phone.page.locator('[name="level"][value="whole"]').check();
	await phone.page.locator('form:has([name="level"]) button').first().click();
	const state = () => phone.page.locator('section[aria-labelledby="kept"]');
	for (const end = Date.now() + KEPT_WITHIN_MS; Date.now() < end;) {
		await phone.page.waitForTimeout(500);
		if ((await state().locator('progress').count()) > 0) continue;
		const facts = await state().locator('dd').allInnerTexts();
		const [products = 0] = facts.map(inNumbers);
		if (products > 0) return products;
	}
	throw new Error('the shop was not kept in time');
}

function inNumbers(text: string): number {
	return Number(toLatinDigits(text).replace(/\D/g, ''));
}

async function tapEach(phone: Phone, listing: string, runs: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		await phone.page.goto(listing, { waitUntil: 'load' });
		times.push(await tapProduct(phone, run + 1));
	}
	return times;
}

/** How long the page waits for the worker's answer to each of the words, a second after the person turned to the box. */
async function search(phone: Phone, words: readonly string[]): Promise<number[]> {
	await phone.page.locator('input[type="search"]:visible').first().focus();
	await phone.page.waitForTimeout(1000);
	return phone.page.evaluate(async (asked) => {
		const times: number[] = [];
		for (const word of asked) {
			const started = performance.now();
			const answer = await fetch(`/api/catalog/search?q=${encodeURIComponent(word)}`);
			const { total } = (await answer.json()) as { total: number };
			if (!(total > 0)) throw new Error(`nothing was found for ${word}`);
			times.push(performance.now() - started);
		}
		return times;
	}, words);
}

/** All pages of the feed as they go over the line, without the texts that only the whole shop has. */
async function feedBytes(origin: string): Promise<{ bytes: number; products: number }> {
	let [bytes, products, since] = [0, 0, ''];
	for (;;) {
		const compressed = await asSent(`${origin}/api/catalog/feed?since=${since}`);
		bytes += compressed.length;
		const page = parseFeedPage(brotliDecompressSync(compressed).toString());
		if (!page.ok) throw new Error(`a page of the feed is ${page.reason}`);
		products += page.value.head.count;
		if (page.value.head.isComplete) return { bytes, products };
		since = page.value.head.next;
	}
}

/** The body of an answer, compressed as it came. */
function asSent(url: string): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
			if (answer.statusCode !== 200)
				return reject(new Error(`${url} answered ${answer.statusCode}`));
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => resolve(Buffer.concat(parts)));
		}).on('error', reject);
	});
}

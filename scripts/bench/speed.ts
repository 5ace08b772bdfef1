import type { ShopInstance } from '../../tests/support/shop-instance.ts';
import { waitForQuiet } from './machine.ts';
import { median, round } from './numbers.ts';
import { openPhone, type Phone, withProfile } from './phone.ts';
import { firstOf, type Places } from './places.ts';
import type { Cell, Table } from './report.ts';
import { tapProduct } from './tap.ts';
import { blockedTime, type Vitals } from './vitals.ts';

const NOTES = [
	'Phone: 1.6 Mbps down, 150 ms, processor slowed 4×, 412×823 at 1.75; a new browser profile for each run, median of the runs.',
	'The line is emulated by Chromium: it charges the latency once per request and no handshakes (DNS, TCP, TLS); HTTP/1.1 to workerd, brotli.',
	'Blocked: time over 50 ms in each task after the first paint, until the line is quiet.'
];

/** So long a browser takes to start; other shops were measured after it, too. */
const BROWSER_START_MS = 1500;

/** How the public pages feel on the phone: first visit, a tap on a product, a repeat visit. */
export async function measureSpeed(
	shop: ShopInstance,
	places: Places,
	runs: number
): Promise<Table[]> {
	const listing = shop.url + firstOf(places.categories, 'category');
	const pages: [string, string, number][] = [
		['home', `${shop.url}/`, 900],
		['listing', listing, 900],
		['product', shop.url + firstOf(places.productPages, 'product'), 900]
	];
	const rows: Cell[][] = [];
	for (const [name, url, goal] of pages)
		rows.push([name, ...summarise(await repeat(runs, () => firstVisit(url))), goal]);
	rows.push([
		'listing, repeat visit',
		...summarise(await repeat(runs, () => repeatVisit(listing))),
		350
	]);
	const tried = await repeat(runs, () => tap(listing).catch(() => null));
	const taps = tried.filter((ms) => ms !== null);
	const title = `${places.products} products, median of ${runs}`;
	return [
		{
			title: `Speed on the phone, ${title} (ms)`,
			columns: [
				'page',
				'FCP',
				'LCP',
				'LCP min–max',
				'CLS',
				'blocked',
				'largest element',
				'LCP goal'
			],
			rows,
			notes: NOTES
		},
		{
			title: `Tap on a product in the listing, ${title} (ms)`,
			columns: ['until its heading is painted', 'min–max', 'led nowhere', 'goal'],
			rows: [[round(median(taps)), span(taps), tried.length - taps.length, 100]]
		}
	];
}

async function repeat<T>(runs: number, work: () => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	while (results.length < runs) {
		await waitForQuiet();
		results.push(await work());
	}
	return results;
}

function summarise(vitals: Vitals[]): Cell[] {
	const paints = vitals.map(({ largestPaint }) => largestPaint);
	return [
		round(median(vitals.map(({ firstPaint }) => firstPaint))),
		round(median(paints)),
		span(paints),
		round(median(vitals.map(({ layoutShift }) => layoutShift)), 4),
		round(median(vitals.map(blockedTime))),
		vitals.at(-1)?.largest ?? ''
	];
}

function span(values: number[]): string {
	return `${round(Math.min(...values))}–${round(Math.max(...values))}`;
}

function onPhone<T>(folder: string, visit: (phone: Phone) => Promise<T>): Promise<T> {
	return openPhone(folder).then(async (phone) => {
		try {
			return await visit(phone);
		} finally {
			await phone.close();
		}
	});
}

function firstVisit(url: string): Promise<Vitals> {
	return withProfile((folder) =>
		onPhone(folder, async (phone) => {
			await phone.open(url);
			return phone.vitals();
		})
	);
}

/** Two visits, the browser closed, and the third one counts. */
function repeatVisit(url: string): Promise<Vitals> {
	return withProfile(async (folder) => {
		await onPhone(folder, async (phone) => {
			await phone.open(url);
			await phone.open(url);
		});
		return onPhone(folder, async (phone) => {
			// What is measured is the page; the browser's own start is over by then on a phone that is in use.
			await phone.page.waitForTimeout(BROWSER_START_MS);
			await phone.open(url);
			return phone.vitals();
		});
	});
}

function tap(url: string): Promise<number> {
	return withProfile((folder) =>
		onPhone(folder, async (phone) => {
			await phone.open(url);
			return tapProduct(phone, 1);
		})
	);
}

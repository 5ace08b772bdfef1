import { type ShopInstance } from '../../tests/support/shop-instance.ts';
import { kilobytes } from './numbers.ts';
import { openPhone, type Phone, type Transfer, withProfile } from './phone.ts';
import { firstOf, type Places, searchPath } from './places.ts';
import type { Table } from './report.ts';

const KINDS = ['html', 'js', 'css', 'font', 'image', 'json', 'other'] as const;
type Kind = (typeof KINDS)[number];

const JS_BUDGET_KB = 60;
const PAGE_BUDGET_KB = 200;

/** What each page costs on the line with an empty cache, by kind, beside its budget. */
export async function measureBytes(shop: ShopInstance, places: Places): Promise<Table> {
	const product = firstOf(places.productPages, 'product');
	const pages: [string, string][] = [
		['home', '/'],
		['listing', firstOf(places.categories, 'category')],
		['product', product],
		['search', searchPath(firstOf(places.words, 'search term'))]
	];
	const rows = [];
	for (const [name, path] of pages)
		rows.push(rowOf(name, await transfersOf((phone) => phone.open(shop.url + path))));
	const cart = await transfersOf(async (phone) => {
		await phone.open(shop.url + product);
		await phone.page.locator('main form[action*="/cart"] button').last().tap();
		await phone.settle();
		// The cookie stays, what was downloaded does not: the cart is measured cold, too.
		const devtools = await phone.page.context().newCDPSession(phone.page);
		await devtools.send('Network.clearBrowserCache');
		await phone.open(`${shop.url}/cart`);
	});
	rows.push(rowOf('cart', cart));
	return {
		title: `Bytes per page, ${places.products} products (kB on the line)`,
		columns: ['page', ...KINDS, 'page total', 'requests', 'headers', 'JS ≤ 60', 'page ≤ 200'],
		rows,
		notes: [
			'Cold cache, brotli, bodies; images in the viewport of the phone and those near it (lazy loading).',
			'Headers are those of HTTP/1.1 and not in the total: HTTP/2 sends the same headers of later answers as a few bytes.',
			'1 kB is 1000 bytes. The budget is that of the listing; the other pages are held against it, too.'
		]
	};
}

function transfersOf(visit: (phone: Phone) => Promise<void>): Promise<readonly Transfer[]> {
	return withProfile(async (folder) => {
		const phone = await openPhone(folder, true);
		try {
			await visit(phone);
			return phone.transfers();
		} finally {
			await phone.close();
		}
	});
}

function rowOf(page: string, transfers: readonly Transfer[]): (string | number)[] {
	const bytes = (wanted?: Kind) =>
		transfers
			.filter((transfer) => !wanted || kindOf(transfer) === wanted)
			.reduce((sum, transfer) => sum + transfer.bytes, 0);
	const verdict = (kb: number, budget: number) =>
		kb <= budget ? 'yes' : `no, +${(kb - budget).toFixed(1)}`;
	return [
		page,
		...KINDS.map((kind) => kilobytes(bytes(kind))),
		kilobytes(bytes()),
		transfers.length,
		kilobytes(transfers.reduce((sum, { headerBytes }) => sum + headerBytes, 0)),
		verdict(kilobytes(bytes('js')), JS_BUDGET_KB),
		verdict(kilobytes(bytes()), PAGE_BUDGET_KB)
	];
}

function kindOf({ type, mime }: Transfer): Kind {
	if (type === 'Document') return 'html';
	if (/javascript/.test(mime)) return 'js';
	if (/css/.test(mime)) return 'css';
	if (type === 'Font' || /font/.test(mime)) return 'font';
	if (type === 'Image' || mime.startsWith('image/')) return 'image';
	return /json/.test(mime) ? 'json' : 'other';
}

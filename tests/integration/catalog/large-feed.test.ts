import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseFeedPage } from '$lib/catalog/device-feed';
import { FEED_PAGE, feedPage } from '$lib/catalog/feed.server';
import type { Db } from '$lib/server/db/client';
import { openTestSqld } from '../../support/test-db';
import { feedRow, load, READING } from './feed-rows';

// Together more than the ten megabytes that sqld sends at once.
const LONG_TEXT = 'برای چای و قهوه. '.repeat(200);
const PRODUCTS = FEED_PAGE + 100;

let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
	const { sqld, ...opened } = await openTestSqld();
	({ db, close } = opened);
	await sqld.configure({ durability_mode: 'relaxed' });
	const rows = Array.from({ length: PRODUCTS }, (_, number) =>
		feedRow({
			product_slug: `mug-${number}`,
			variant_code: `MUG-${number}`,
			text_fa: LONG_TEXT
		})
	);
	await load(db, rows);
}, 120_000);
afterAll(() => close());

it('gives a shop of several pages to a device, whatever its texts weigh', async () => {
	const counts: number[] = [];
	let since = '';
	for (let isComplete = false; !isComplete;) {
		const wish = { since, onlyBest: false, withTexts: true };
		const page = parseFeedPage(await feedPage(db, wish, READING));
		if (!page.ok) throw new Error(page.reason);
		({ isComplete, next: since } = page.value.head);
		counts.push(page.value.head.count);
	}
	expect(counts).toEqual([FEED_PAGE, PRODUCTS - FEED_PAGE]);
});

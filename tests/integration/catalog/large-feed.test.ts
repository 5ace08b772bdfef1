import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseFeedPage } from '$lib/catalog/device-feed';
import { FEED_PAGE, feedPage } from '$lib/catalog/feed.server';
import { connect, type Db } from '$lib/server/db/client';
import { migrateDatabase } from '../../../scripts/local/migrate.ts';
import { freePort } from '../../../scripts/local/ports.ts';
import { startSqld, type Sqld } from '../../../scripts/local/sqld.ts';
import { feedRow, load, READING } from './feed-rows';

// Together more than the ten megabytes that sqld sends at once.
const LONG_TEXT = 'برای چای و قهوه. '.repeat(200);
const PRODUCTS = FEED_PAGE + 100;

const dataDir = mkdtempSync(join(tmpdir(), 'khakriz-feed-'));
let sqld: Sqld;
let db: Db;

beforeAll(async () => {
	sqld = await startSqld({
		...{ dataDir, httpPort: await freePort(), adminPort: await freePort() },
		log: () => undefined
	});
	await migrateDatabase(sqld.url);
	await sqld.configure({ durability_mode: 'relaxed' });
	db = connect({ DATABASE_URL: sqld.url });
	const rows = Array.from({ length: PRODUCTS }, (_, number) =>
		feedRow({
			product_slug: `mug-${number}`,
			variant_code: `MUG-${number}`,
			text_fa: LONG_TEXT
		})
	);
	await load(db, rows);
}, 120_000);
afterAll(async () => {
	await sqld.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

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

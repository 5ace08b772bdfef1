import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { categoryPage } from '$lib/catalog/category-page.server';
import { categoryTree } from '$lib/catalog/category-tree.server';
import { feedPage } from '$lib/catalog/feed.server';
import { homePage } from '$lib/catalog/home.server';
import { productPage } from '$lib/catalog/product-page.server';
import { searchPage } from '$lib/catalog/search.server';
import { productPaths } from '$lib/catalog/sitemap.server';
import { suggest } from '$lib/catalog/suggest.server';
import type { Db } from '$lib/server/db/client';
import { openTestDb } from '../../support/test-db';
import { load, manyRows, query, READING } from './feed-rows';

/** What grows with the catalogue; reading it whole is what must not happen. */
const GROWING = [
	'products',
	'variants',
	'product_images',
	'product_attributes',
	'category_products',
	'search_terms'
];

let db: Db;
let close: () => void;
let statements: { sql: string; args: unknown[] }[] = [];

beforeAll(async () => {
	({ db, close } = await openTestDb());
	await load(db, manyRows(60));
	const batch = db.$client.batch.bind(db.$client);
	const execute = db.$client.execute.bind(db.$client);
	db.$client.batch = (given, mode) => {
		statements.push(...(given as typeof statements));
		return batch(given, mode);
	};
	db.$client.execute = (given: Parameters<typeof execute>[0]) => {
		statements.push(given as unknown as (typeof statements)[number]);
		return execute(given);
	};
});
afterAll(() => close());

async function scansOf(read: () => Promise<unknown>): Promise<string[]> {
	statements = [];
	await read();
	const asked = statements.splice(0);
	expect(asked.length).toBeGreaterThan(0);
	const scans: string[] = [];
	for (const { sql, args } of asked) {
		const plan = await db.$client.execute({
			sql: `EXPLAIN QUERY PLAN ${sql}`,
			// The parameters are the ones the reader sent.
			args: args as string[]
		});
		const isBounded = / limit /i.test(sql);
		for (const { detail } of plan.rows)
			if (readsWhole(String(detail), sql, isBounded)) scans.push(`${detail} in ${sql}`);
	}
	return scans;
}

/** A scan, or a search by nothing but "published", which is nearly everything; in order and up to a limit both are fine. */
function readsWhole(detail: string, sql: string, isBounded: boolean): boolean {
	const [, verb, name = ''] = /^(SCAN|SEARCH) (\w+)/.exec(detail) ?? [];
	const [, table = name] = new RegExp(`"?(\\w+)"? as "?${name}"?\\b`, 'i').exec(sql) ?? [];
	if (!GROWING.includes(table)) return false;
	const isByIndex = /USING (COVERING )?INDEX/.test(detail);
	if (verb === 'SCAN') return !(isByIndex && isBounded);
	return /\(is_published=\?( AND is_available=\?)?\)$/.test(detail) && !isBounded;
}

describe('no page reads a table that grows from end to end', () => {
	it.each([
		['the first page', () => homePage(db, READING)],
		['a category', () => categoryPage(db, 'kitchen', query(''), READING)],
		['a later page of a category', () => categoryPage(db, 'kitchen', query('page=2'), READING)],
		[
			'a filtered category',
			() => categoryPage(db, 'kitchen', query('brand=ava&min=5&available=1'), READING)
		],
		['a category by name', () => categoryPage(db, 'kitchen', query('sort=name'), READING)],
		['the tree', () => categoryTree(db, 'fa')],
		['a product', () => productPage(db, 'mug-7', READING)],
		['a search', () => searchPage(db, query('q=لیوان'), READING)],
		['all that is reduced', () => searchPage(db, query('shelf=discounted'), READING)],
		['all by sales', () => searchPage(db, query('shelf=best-sellers'), READING)],
		['all by age', () => searchPage(db, query('shelf=newest'), READING)],
		['a misspelt search', () => searchPage(db, query('q=لیون چراق'), READING)],
		['suggestions', () => suggest(db, 'لیو', READING)],
		['the feed', () => feedPage(db, { since: '2.5', onlyBest: false, withTexts: true }, READING)],
		['a part of the sitemap', () => productPaths(db, 1)]
	])('%s', async (_page, read) => {
		expect(await scansOf(read)).toEqual([]);
	});
});

import { describe, expect, test } from 'vitest';
import type { FeedRow } from './feed-row.ts';
import { samplePictures, sampleRows } from './sample-catalog.ts';

const rows = sampleRows();
const products = [...new Map(rows.map((row) => [row.product_slug, row])).values()];
const leafOf = (row: FeedRow) => row.category_path.split('/').at(-1) ?? '';
const share = (chosen: (row: FeedRow) => boolean) => rows.filter(chosen).length / rows.length;

const persianTexts = rows.flatMap((row) => [
	row.name_fa,
	row.summary_fa,
	row.text_fa,
	row.keywords,
	row.category_path.replace(/[^/:]*:([^:]*):[^/]*/g, '$1'),
	...row.attributes.flatMap((each) => [each.fa, each.value_fa]),
	...row.options.flatMap((each) => [each.fa, each.value_fa]),
	...row.images.map((each) => each.alt_fa)
]);

describe('the sample catalogue', () => {
	test('is a general store of more than 320 products and 700 variants', () => {
		expect(products.length).toBeGreaterThanOrEqual(320);
		expect(rows.length).toBeGreaterThanOrEqual(700);
	});

	test('has at least eight products in each of at least 22 leaf categories', () => {
		const sizes = Map.groupBy(products, leafOf);
		expect(sizes.size).toBeGreaterThanOrEqual(22);
		for (const [leaf, members] of sizes) expect(members.length, leaf).toBeGreaterThanOrEqual(8);
	});

	test('names no product twice, in either language', () => {
		for (const key of ['name_fa', 'name_en'] as const) {
			expect(new Set(products.map((row) => row[key])).size).toBe(products.length);
		}
	});

	test('gives every variant its own code and its own choice of options', () => {
		expect(new Set(rows.map((row) => row.variant_code)).size).toBe(rows.length);
		for (const row of rows) expect(row.variant_code).toMatch(/^KH-\d{6}(-[A-Z\d_-]+)?$/);
		const choices = rows.map((row) => `${row.product_slug} ${JSON.stringify(row.options)}`);
		expect(new Set(choices).size).toBe(rows.length);
	});

	test('uses ASCII kebab-case slugs', () => {
		for (const row of products) expect(row.product_slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});

	test('says of every product that it is a sample', () => {
		for (const row of products) {
			expect(row.text_fa).toMatch(/نمونه است/);
			expect(row.text_en).toMatch(/sample product/);
		}
	});
});

describe('its texts', () => {
	test('hold no Arabic letters where Persian ones belong', () => {
		for (const text of persianTexts) expect(text).not.toMatch(/[يكىة٠-٩]/);
	});

	test('write digits in Persian except inside Latin model codes', () => {
		for (const text of persianTexts) {
			expect(text.replace(/[A-Za-z][A-Za-z\d-]*( \d+)?/g, '')).not.toMatch(/\d/);
		}
	});

	test('leave no gap from a template', () => {
		for (const row of rows) expect(JSON.stringify(row)).not.toMatch(/undefined|NaN| {2}|\{\w+\}/);
	});

	test('keep half-spaces between letters only', () => {
		for (const text of persianTexts) expect(text).not.toMatch(/\u200c[\s.،]|\s\u200c|\u200c\u200c/);
	});
});

describe('its figures', () => {
	test('are whole tomans, and a compare-at price is higher than the price', () => {
		for (const row of rows) {
			expect(row.price_toman % 1000).toBe(0);
			expect(row.price_toman).toBeGreaterThan(0);
			if (row.compare_at_toman !== null) {
				expect(row.compare_at_toman % 1000).toBe(0);
				expect(row.compare_at_toman).toBeGreaterThan(row.price_toman);
			}
		}
	});

	test('show a shop with some shelves empty, some last pieces and some discounts', () => {
		expect(share((row) => row.stock === 0)).toBeGreaterThan(0.04);
		expect(share((row) => row.stock === 0)).toBeLessThan(0.09);
		expect(share((row) => row.stock === 1)).toBeGreaterThan(0.02);
		expect(share((row) => row.compare_at_toman !== null)).toBeGreaterThan(0.17);
		expect(share((row) => row.compare_at_toman !== null)).toBeLessThan(0.28);
	});

	test('come out the same every time', () => {
		expect(sampleRows()).toEqual(rows);
	});
});

describe('its pictures', () => {
	const drawn = new Set(samplePictures().map(({ image }) => image.name));

	test('all have a drawing, and each has its own name', () => {
		expect(drawn.size).toBe(samplePictures().length);
		for (const row of rows) {
			expect(row.images.length).toBeGreaterThan(0);
			for (const image of row.images) expect(drawn.has(image.name), image.name).toBe(true);
		}
	});

	test('begin with the variant’s own colour', () => {
		for (const row of rows) {
			const colour = row.options.find((option) => option.key === 'color')?.value;
			if (colour) expect(row.images[0]?.name).toBe(`${row.product_slug}-${colour}`);
		}
	});
});

// Writes a large believable feed, the same one every time: `node scripts/make-feed.ts OUT.jsonl|OUT.csv [PRODUCTS]`.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { brands, type BrandSlug } from '../drizzle/sample/brands.ts';
import type { FeedRow } from '../drizzle/sample/feed-row.ts';
import { sampleRows } from '../drizzle/sample/sample-catalog.ts';
import { SeededRandom } from '../drizzle/sample/seeded-random.ts';
import { toPersianDigits } from '../src/lib/values/digits.ts';

// The keys of `brands` are its slugs, and there is at least one.
const MAKERS = Object.keys(brands) as [BrandSlug, ...BrandSlug[]];

const [file, count = '100000'] = process.argv.slice(2);
if (import.meta.main && file) await writeFeed(file, Number(count));
else if (import.meta.main)
	console.error('Usage: node scripts/make-feed.ts OUT.jsonl|OUT.csv [PRODUCTS]');

/** The sample's products over and over, each time as another series with its own maker, price, stock and sales. */
export function* manyRows(products: number): Generator<FeedRow> {
	const families = [...Map.groupBy(sampleRows(), (row) => row.product_slug).values()];
	for (let number = 0; number < products; number += 1) {
		const rows = families[number % families.length] ?? [];
		yield* seriesOf(rows, Math.floor(number / families.length));
	}
}

function seriesOf(rows: readonly FeedRow[], series: number): FeedRow[] {
	if (series === 0) return [...rows];
	const random = new SeededRandom(`${rows[0]?.product_slug} ${series}`);
	const slug = random.pick(MAKERS);
	const names = brands[slug];
	const factor = 0.6 + random.next() * 1.4;
	const sold = Math.round(random.next() ** 4 * 3000);
	const fresh = new Date(Date.UTC(2026, 10, 20) - random.whole(0, 900) * 86_400_000);
	return rows.map((row) => {
		const [, fa = '', en = ''] = row.brand.split(':');
		const price = Math.max(1, Math.round((row.price_toman * factor) / 1000)) * 1000;
		return {
			...row,
			product_slug: `${row.product_slug}-${series}`,
			variant_code: `${row.variant_code}-${series}`,
			name_fa: `${row.name_fa.replace(fa, names.fa)} سری ${toPersianDigits(String(series))}`,
			name_en: `${row.name_en.replace(en, names.en)} series ${series}`,
			brand: `${slug}:${names.fa}:${names.en}`,
			price_toman: price,
			compare_at_toman: row.compare_at_toman
				? Math.round((price * 1.2) / 1000) * 1000 + 1000
				: null,
			stock: random.chance(0.08) ? 0 : random.whole(1, 200),
			sold_count: sold,
			published_at: fresh.toISOString().slice(0, 10)
		};
	});
}

async function writeFeed(file: string, products: number): Promise<void> {
	const isCsv = file.endsWith('.csv');
	const out = createWriteStream(file);
	let variants = 0;
	for (const row of manyRows(products)) {
		if (isCsv && variants === 0) out.write(`${Object.keys(row).join(',')}\n`);
		variants += 1;
		const text = isCsv ? Object.values(row).map(csvCell).join(',') : JSON.stringify(row);
		if (!out.write(`${text}\n`)) await once(out, 'drain');
	}
	out.end();
	await once(out, 'finish');
	console.log(`${products} products, ${variants} variants in ${file}`);
}

function csvCell(value: unknown): string {
	const text =
		typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

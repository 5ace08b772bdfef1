import { writeFileSync } from 'node:fs';
import { sampleRows } from './sample-catalog.ts';

/** Writes the sample catalogue as JSON Lines: `node drizzle/sample/write-feed.ts OUT.jsonl`. */
const out = process.argv[2];
if (!out) {
	console.error('Usage: node drizzle/sample/write-feed.ts OUT.jsonl');
	process.exit(1);
}
const rows = sampleRows();
writeFileSync(out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
console.log(
	`${rows.length} variants of ${new Set(rows.map((row) => row.product_slug)).size} products`
);

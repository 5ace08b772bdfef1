import type { Db } from '$lib/server/db/client';
import type { FeedColumn } from './feed-columns';
import { FeedTree } from './feed-tree';
import { parseFeedRow, type FeedRow } from './feed-row';
import type { FeedRefusal } from './feed-values';
import { importStatements, type FeedProduct } from './import-statements';
import { areListingsBehind, refreshListings, refreshSearchTerms } from './refresh-listings.server';
import { rowHash } from './row-hash';
import { UnreadableRow, lineOf } from './feed-record';

export interface Rejection {
	line: number;
	column: FeedColumn | null;
	reason: FeedRefusal;
}

export interface ImportResult {
	/** Products and variants of the feed that are sound. */
	products: number;
	variants: number;
	/** How many of the products were new or different, and so were written. */
	changed: number;
	rejected: Rejection[];
}

interface ImportOptions {
	db: Db;
	rows:
		| AsyncIterable<Record<string, unknown> | UnreadableRow>
		| Iterable<Record<string, unknown> | UnreadableRow>;
	now: number;
	dryRun?: boolean;
	onProgress?: (progress: { rows: number; products: number; rejected: number }) => void;
	onListing?: (done: number, of: number) => void;
}

interface NumberedRow {
	line: number;
	row: FeedRow;
}

const PRODUCTS_IN_BATCH = 250;

/**
 * Reads a catalogue feed into the database. Sound rows go in, faulty ones are listed; a row that was read before
 * changes nothing. What the feed leaves out stays as it is: a product is hidden by `published`, a variant by its stock.
 * Rows of one product should stand together; a variant's price and stock never touch other products.
 */
export async function importFeed(options: ImportOptions): Promise<ImportResult> {
	const { db, rows, onProgress } = options;
	const result: ImportResult = { products: 0, variants: 0, changed: 0, rejected: [] };
	const seenCodes = new Set<string>();
	const tree = new FeedTree();
	let groups: NumberedRow[][] = [];
	let group: NumberedRow[] = [];
	let ordinal = 0;

	const flush = async () => {
		await takeGroups(options, tree, groups, result);
		groups = [];
		onProgress?.({ rows: ordinal, products: result.products, rejected: result.rejected.length });
	};
	for await (const raw of rows) {
		ordinal += 1;
		const taken = takeRow(raw, ordinal, seenCodes, result.rejected);
		if (!taken) continue;
		if (group[0] && group[0].row.product_slug !== taken.row.product_slug) {
			groups.push(group);
			group = [];
		}
		group.push(taken);
		if (groups.length >= PRODUCTS_IN_BATCH) await flush();
	}
	if (group.length > 0) groups.push(group);
	await flush();
	// Also when nothing changed now: an import that was cut off may have left them behind.
	if (!options.dryRun && (await areListingsBehind(db))) {
		await refreshSearchTerms(db);
		await refreshListings(db, options.onListing);
	}
	result.rejected.sort((a, b) => a.line - b.line);
	return result;
}

function takeRow(
	raw: Record<string, unknown> | UnreadableRow,
	ordinal: number,
	seenCodes: Set<string>,
	rejected: Rejection[]
): NumberedRow | null {
	if (raw instanceof UnreadableRow) {
		rejected.push({ line: raw.line, column: null, reason: raw.reason });
		return null;
	}
	const line = lineOf(raw) ?? ordinal;
	const parsed = parseFeedRow(raw);
	if (!parsed.ok) {
		rejected.push(...parsed.faults.map((fault) => ({ line, ...fault })));
		return null;
	}
	const code = parsed.value.variant_code;
	if (seenCodes.has(code)) {
		rejected.push({ line, column: 'variant_code', reason: 'repeated-in-feed' });
		return null;
	}
	seenCodes.add(code);
	return { line, row: parsed.value };
}

async function takeGroups(
	{ db, now, dryRun }: ImportOptions,
	tree: FeedTree,
	groups: NumberedRow[][],
	result: ImportResult
): Promise<void> {
	const known = await knownVariants(db, groups);
	const changed: FeedProduct[] = [];
	for (const group of groups) {
		const own = group.filter(({ line, row }) => {
			const owner = known.get(row.variant_code)?.slug ?? row.product_slug;
			if (owner === row.product_slug) return true;
			const reason = 'belongs-to-another-product';
			result.rejected.push({ line, column: 'variant_code', reason });
			return false;
		});
		const [first] = own;
		if (!first) continue;
		result.products += 1;
		result.variants += own.length;
		const variants = own.map(({ row }) => ({ row, hash: rowHash(JSON.stringify(row)) }));
		const isNews = variants.some(({ row, hash }) => known.get(row.variant_code)?.hash !== hash);
		if (isNews) changed.push({ row: first.row, variants });
	}
	result.changed += changed.length;
	if (dryRun || changed.length === 0) return;
	await db.$client.batch(importStatements(changed, tree, now), 'write');
	tree.remember(changed.map(({ row }) => row));
}

async function knownVariants(db: Db, groups: NumberedRow[][]) {
	const codes = groups.flatMap((group) => group.map(({ row }) => row.variant_code));
	const { rows } = await db.$client.execute({
		sql: `SELECT v.code, v.feed_hash AS hash, p.slug FROM json_each(?) AS j
			CROSS JOIN variants AS v ON v.code = j.value JOIN products AS p ON p.id = v.product_id`,
		args: [JSON.stringify(codes)]
	});
	return new Map(rows.map((row) => [String(row.code), { hash: row.hash, slug: String(row.slug) }]));
}

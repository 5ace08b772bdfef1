import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { issueInvoice } from '$lib/invoices/issue-invoice.server';
import { connect, writeBatch, type Db } from '$lib/server/db/client';
import { invoiceCounters, invoices } from '$lib/server/db/schema/invoices';
import { migrateDatabase } from '../../../scripts/local/migrate.ts';
import { freePort } from '../../../scripts/local/ports.ts';
import { startSqld, type Sqld } from '../../../scripts/local/sqld.ts';
import { NOW, placedOrder, sale, settings } from './placed-order';

let folder: string;
let sqld: Sqld;
let db: Db;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'khakriz-numbering-'));
	sqld = await startSqld({
		dataDir: folder,
		httpPort: await freePort(),
		adminPort: await freePort(),
		log: () => undefined
	});
	await migrateDatabase(sqld.url);
	db = connect({ DATABASE_URL: sqld.url });
});
afterAll(async () => {
	await sqld.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function accept(orderId: string): Promise<boolean> {
	const order = await placedOrder(db, orderId);
	const issued = await issueInvoice({ db, settings, now: NOW }, sale(orderId));
	return writeBatch(db, [...order, ...issued.statements]).then(
		() => true,
		() => false
	);
}

it('gives sixty orders at once sixty numbers in a row, though every other batch is tried twice', async () => {
	const attempts = Array.from({ length: 60 }, (_, index) =>
		index % 2 === 0 ? [`order-${index}`] : [`order-${index}`, `order-${index}`]
	);
	const accepted = await Promise.all(attempts.flat().map(accept));
	expect(accepted.filter(Boolean)).toHaveLength(60);
	const rows = await db
		.select({ serial: invoices.serial, orderId: invoices.orderId })
		.from(invoices)
		.orderBy(asc(invoices.serial));
	expect(rows.map(({ serial }) => serial)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
	expect(new Set(rows.map(({ orderId }) => orderId)).size).toBe(60);
	expect(await db.select().from(invoiceCounters)).toEqual([{ year: 1405, last: 60 }]);
});

import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { genuineInvoice } from '$lib/invoices/check-invoice.server';
import { issueCreditNote } from '$lib/invoices/credit-note.server';
import { inGroups } from '$lib/invoices/invoice-texts.svelte';
import type { InvoiceDocument } from '$lib/invoices/invoice';
import * as invoices from '$lib/invoices/invoices.server';
import { issueInvoice } from '$lib/invoices/issue-invoice.server';
import { moadianInvoice } from '$lib/invoices/moadian';
import { SAMPLE_SELLER } from '$lib/invoices/seller';
import { readSeller } from '$lib/invoices/seller.server';
import { violatedConstraint, writeBatch, type Db } from '$lib/server/db/client';
import { invoiceCounters, invoices as table } from '$lib/server/db/schema/invoices';
import { settings as settingsTable } from '$lib/server/db/schema/machinery';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import { toPersianDigits } from '$lib/values/digits';
import { isTaxId } from '$lib/values/tax-id';
import { openTestDb } from '../../support/test-db';
import { NOW, placedOrder, sale, settings } from './placed-order';

const ACCESS = {
	purpose: 'show-order-to-its-buyer',
	actor: 'buyer-with-key',
	reason: 'test'
} as const;

let db: Db;
let close: () => void;
beforeEach(async () => ({ db, close } = await openTestDb()));
afterEach(() => close());

async function accept(orderId: string, now = NOW): Promise<string> {
	const issued = await issueInvoice({ db, settings, now }, sale(orderId));
	await writeBatch(db, [...(await placedOrder(db, orderId)), ...issued.statements]);
	return issued.invoiceId;
}

async function documentsOf(orderId: string): Promise<InvoiceDocument[]> {
	const issued = await invoices.byOrder(db, orderId);
	return Promise.all(issued.map((each) => invoices.document(db, settings, each, ACCESS)));
}

async function correct(
	invoiceId: string,
	lines: Parameters<typeof issueCreditNote>[1]['lines'],
	now = NOW + 1000
) {
	return issueCreditNote({ db, settings, now }, { invoiceId, lines, reason: 'پس گرفته شد' });
}

describe('issuing an invoice', () => {
	it('numbers documents of a Jalali year without a gap, and begins each year at one', async () => {
		await accept('a');
		await accept('b');
		// 1406/01/01 begins in Tehran at 20:30 UTC of 20 March 2027.
		await accept('c', Date.UTC(2027, 2, 20, 20, 29, 59));
		await accept('d', Date.UTC(2027, 2, 20, 20, 30));
		const numbers = await db.select({ number: table.number }).from(table).orderBy(table.number);
		expect(numbers.map(({ number }) => number)).toEqual([
			'1405-000001',
			'1405-000002',
			'1405-000003',
			'1406-000001'
		]);
	});

	it('gives the number back when the batch it belongs to fails', async () => {
		await accept('a');
		await expect(accept('a')).rejects.toThrow();
		const again = await issueInvoice({ db, settings, now: NOW }, sale('a'));
		const failure: unknown = await writeBatch(db, again.statements).catch(
			(error: unknown) => error
		);
		expect(violatedConstraint(failure)).toMatch(/^invoices\.order_id/);
		await accept('b');
		expect(await db.select().from(invoiceCounters)).toEqual([{ year: 1405, last: 2 }]);
		expect(await invoices.byNumber(db, '1405-000002')).toMatchObject({ orderId: 'b' });
	});

	it('says what was sold, by whom and to whom, and keeps it sealed', async () => {
		await accept('a');
		const [document] = await documentsOf('a');
		expect(document).toMatchObject({
			number: '1405-000001',
			issuedAt: NOW,
			seller: SAMPLE_SELLER,
			buyer: {
				name: 'نمونهٔ آزمایشی',
				address: { province: 'تهران', postalCode: '1457899999' },
				phone: '+989120000000'
			},
			totals: {
				gross: 4_550_000,
				discount: 50_000,
				taxable: 4_500_000,
				vat: 450_000,
				total: 4_950_000
			}
		});
		expect(isTaxId(document?.taxId ?? '')).toBe(true);
		expect(document).not.toHaveProperty('salt');
		const stored = JSON.stringify([
			await db.select().from(table),
			await db.select().from(vaultRecords)
		]);
		expect(stored).not.toMatch(/نمونهٔ|9991234561|1457899999/);
	});

	it('is never changed and never deleted', async () => {
		const id = await accept('a');
		const change = db.update(table).set({ totalRial: 1, taxableRial: 1, vatRial: 0 });
		await expect(change.where(eq(table.id, id)).run()).rejects.toThrow();
		await expect(db.delete(table).run()).rejects.toThrow();
	});

	it('shows nothing when the sealed content is that of another document', async () => {
		await accept('a');
		await accept('b');
		const [a, b] = await db.select().from(table).orderBy(table.number);
		if (!a || !b) throw new Error('two invoices were issued');
		const swapped = { ...a, snapshotRecordId: b.snapshotRecordId };
		await expect(invoices.open(db, settings, swapped, ACCESS)).rejects.toThrow(
			'not what was issued'
		);
	});

	it('freezes the seller of its day', async () => {
		await accept('a');
		const value = { ...SAMPLE_SELLER, name: 'نام تازه', isSample: false };
		await db.insert(settingsTable).values({ key: 'seller', value, changedAt: NOW });
		await accept('b');
		expect((await documentsOf('a'))[0]?.seller.name).toBe(SAMPLE_SELLER.name);
		expect((await documentsOf('b'))[0]?.seller.name).toBe('نام تازه');
	});

	it('refuses to work with a broken seller', async () => {
		const value = { ...SAMPLE_SELLER, legalId: '99000000118' };
		await db.insert(settingsTable).values({ key: 'seller', value, changedAt: NOW });
		await expect(readSeller(db)).rejects.toThrow('legal id');
	});
});

describe('checking a printed invoice', () => {
	it('knows number and hash together, and nothing else', async () => {
		await accept('a');
		await accept('b');
		const [a, b] = [...(await documentsOf('a')), ...(await documentsOf('b'))];
		const hash = a?.hash ?? '';
		expect(await invoices.genuine(db, '1405-000001', hash)).toMatchObject({ orderId: 'a' });
		expect(await invoices.genuine(db, '1405-000001', hash.slice(0, 16))).not.toBeNull();
		for (const [number, given] of [
			['1405-000001', b?.hash ?? ''],
			['1405-000002', hash],
			['1405-000003', hash],
			['1405-000001', hash.slice(0, 15)],
			['1405-000001', ''],
			['1405-000001', `${hash}0`],
			['1405-000001', hash.replace(/.$/, (last) => (last === '0' ? '1' : '0'))]
		] as const)
			expect(await invoices.genuine(db, number, given)).toBeNull();
	});
});

describe('the check page', () => {
	it('takes number and code as people type them, and tells date, total and corrections only', async () => {
		const id = await accept('a');
		const [document] = await documentsOf('a');
		const groups = inGroups(document?.hash ?? '');
		for (const [number, hash] of [
			['1405-000001', groups],
			['۱۴۰۵-۰۰۰۰۰۱', groups.slice(0, 19).toUpperCase()],
			[' \u200e۱۴۰۵ ۰۰۰۰۰۱\u200f', toPersianDigits(groups)],
			['1405–000001', groups.replaceAll(' ', '-')]
		] as const)
			expect(await genuineInvoice(db, { number, hash })).toEqual({
				...{ number: '1405-000001', kind: 'sale', issuedAt: NOW, total: 4_950_000 },
				correctedBy: []
			});
		const note = await correct(id, 'all');
		if (!note.ok) throw new Error(note.reason);
		await writeBatch(db, note.value.statements);
		expect(await genuineInvoice(db, { number: '1405-000001', hash: groups })).toMatchObject({
			correctedBy: ['1405-000002']
		});
	});

	it.each(['', '1405', "1405-000001' OR 1=1 --", '1405-000001\0', '۱۴۰۵-۰۰۰۰۰۱'.repeat(20)])(
		'finds nothing for the number %j',
		async (number) => {
			await accept('a');
			const [document] = await documentsOf('a');
			expect(await genuineInvoice(db, { number, hash: document?.hash ?? '' })).toBeNull();
		}
	);
});

describe('a credit note', () => {
	it('has the next number, names what it corrects and leaves the sale as it was', async () => {
		const id = await accept('a');
		const note = await correct(id, [{ position: 1, quantity: 1 }]);
		if (!note.ok) throw new Error(note.reason);
		await writeBatch(db, note.value.statements);
		const [sold, credit] = await documentsOf('a');
		expect(sold?.totals.total).toBe(4_950_000);
		expect(credit).toMatchObject({
			kind: 'credit',
			number: '1405-000002',
			correction: { number: '1405-000001', reason: 'پس گرفته شد' },
			lines: [{ position: 1, quantity: 1, total: 1_356_667 }]
		});
	});

	it('never gives back more than remains', async () => {
		const id = await accept('a');
		for (const quantity of [2, 1]) {
			const note = await correct(id, [{ position: 1, quantity }]);
			if (!note.ok) throw new Error(note.reason);
			await writeBatch(db, note.value.statements);
		}
		expect(await correct(id, [{ position: 1, quantity: 1 }])).toMatchObject({
			reason: 'more-than-remains'
		});
		const rest = await correct(id, 'all');
		if (!rest.ok) throw new Error(rest.reason);
		await writeBatch(db, rest.value.statements);
		expect(await correct(id, 'all')).toMatchObject({ reason: 'nothing-left' });
		const [{ credited } = { credited: 0 }] = await db
			.select({ credited: sql<number>`sum(total_rial)` })
			.from(table)
			.where(eq(table.kind, 'credit'));
		expect(credited).toBe(4_950_000);
	});

	it('fails when another one was written meanwhile, and leaves no gap', async () => {
		const id = await accept('a');
		const both = await Promise.all([correct(id, 'all'), correct(id, 'all')]);
		const [first, second] = both.map((note) => (note.ok ? note.value.statements : []));
		await writeBatch(db, first ?? []);
		const failure: unknown = await writeBatch(db, second ?? []).catch((error: unknown) => error);
		expect(violatedConstraint(failure)).toMatch(/^invoices\.serial/);
		await accept('b');
		expect((await documentsOf('b'))[0]?.number).toBe('1405-000003');
	});

	it('corrects a sale, and no credit note and nothing unknown', async () => {
		const id = await accept('a');
		const note = await correct(id, [{ position: 2, quantity: 1 }]);
		if (!note.ok) throw new Error(note.reason);
		await writeBatch(db, note.value.statements);
		expect(await correct(note.value.invoiceId, 'all')).toMatchObject({ reason: 'unknown-invoice' });
		expect(await correct('nothing', 'all')).toMatchObject({ reason: 'unknown-invoice' });
	});
});

describe('the export for Moadian', () => {
	it('holds the identities of the form for a person', async () => {
		await accept('a');
		const [document] = await documentsOf('a');
		if (!document) throw new Error('an invoice was issued');
		const { header, body, payments } = moadianInvoice(document);
		expect(header).toMatchObject({
			...{ taxid: document.taxId, indatim: NOW, inty: 2, ins: 1, inp: 1, irtaxid: null },
			...{ tins: '99000000119', tob: 1, bid: '9991234561', tinb: null, bpc: '1457899999' },
			...{ tprdis: 4_550_000, tdis: 50_000, tadis: 4_500_000, tvam: 450_000, tbill: 4_950_000 }
		});
		for (const line of body) {
			expect(line.prdis).toBe(line.am * line.fee);
			expect(line.adis).toBe(line.prdis - line.dis);
			expect(line.vam).toBe(Math.floor((line.adis * line.vra) / 100));
			expect(line.tsstam).toBe(line.adis + line.vam);
		}
		expect(header.taxid.slice(11, 21)).toBe(header.inno);
		expect(payments).toEqual([{ pmt: 5, pv: 4_950_000 }]);
	});

	it('tells a part given back as what remains, and everything given back as a cancellation', async () => {
		const id = await accept('a');
		for (const lines of [[{ position: 1, quantity: 2 }], 'all'] as const) {
			const note = await correct(id, lines);
			if (!note.ok) throw new Error(note.reason);
			await writeBatch(db, note.value.statements);
		}
		const [sold, part, rest] = await documentsOf('a');
		if (!sold || !part || !rest) throw new Error('three documents were issued');
		const returned = moadianInvoice(part, sold.taxId);
		expect(returned.header).toMatchObject({ ins: 4, irtaxid: sold.taxId });
		expect(returned.body.map(({ am }) => am)).toEqual([1, 1, 1]);
		expect(moadianInvoice(rest, sold.taxId).header).toMatchObject({ ins: 3, irtaxid: sold.taxId });
		expect(() => moadianInvoice(rest)).toThrow(RangeError);
	});
});

import type { NationalCode } from '$lib/identity/national-code';
import type { PostalCode } from '$lib/identity/postal-code';
import { sealRecord } from '$lib/privacy/vault.server';
import type { Db, Statement } from '$lib/server/db/client';
import { deliveryMethods } from '$lib/server/db/schema/delivery';
import { orders } from '$lib/server/db/schema/orders';
import type { Settings } from '$lib/server/env-schema';
import { rial } from '$lib/values/money';
import type { issueInvoice } from '$lib/invoices/issue-invoice.server';

export const NOW = Date.UTC(2026, 10, 22, 8);
const KEY = `${'A'.repeat(43)}=`;

/** As much of the Worker's settings as invoices use. */
export const settings = {
	...{ VAULT_KEY: KEY, LINK_KEY: KEY, JOBS_KEY: KEY },
	SHOP_ORIGIN: 'https://khakriz.example'
} as Settings; // The rest is about databases and providers.

/** Statements that write an order as the checkout leaves it, with nothing in it but what an invoice needs. */
export async function placedOrder(db: Db, id: string): Promise<Statement[]> {
	const sealed = await sealRecord(settings, {
		kind: 'buyer',
		subject: `order:${id}`,
		value: {},
		now: NOW
	});
	const record = sealed.id;
	return [
		db
			.insert(deliveryMethods)
			.values({
				...{ id: 'post', nameFa: 'پست', nameEn: 'Post', noteFa: '', noteEn: '' },
				...{ priceRial: 0, hasWindows: false, minDays: 1, maxDays: 2 }
			})
			.onConflictDoNothing(),
		sealed.insert(db),
		db.insert(orders).values({
			...{ id, number: id, keyHash: id, idempotencyKey: id, requestHash: id },
			...{ state: 'processing', paymentMethod: 'zarinpal', buyerKind: 'natural', locale: 'fa' },
			...{ goodsRial: 0, deliveryRial: 0, vatRial: 0, totalRial: 0, linesExpected: 1 },
			...{ deliveryMethodId: 'post', mobileLookup: id, termsVersion: '1', createdAt: NOW },
			...{ contactRecordId: record, buyerRecordId: record },
			...{ addressRecordId: record, recipientRecordId: record }
		})
	];
}

type Sale = Parameters<typeof issueInvoice>[1];

/** A sale of two kinds of goods and their delivery to a person. */
export function sale(orderId: string): Sale {
	const goods = { kind: 'goods', unit: 'piece', optionsFa: '', vatRateBasisPoints: 1000 } as const;
	return {
		orderId,
		orderNumber: 'KH123456789',
		// Made up: a prefix that no civil register gives out. The brands come from parsers this test is not about.
		buyer: {
			kind: 'natural',
			name: 'نمونهٔ آزمایشی',
			nationalCode: '9991234561' as NationalCode
		},
		address: {
			provinceId: 8,
			city: 'تهران',
			street: 'خیابان آزمایش، پلاک ۷',
			postalCode: '1457899999' as PostalCode
		},
		phone: '+989120000000',
		paymentMethod: 'zarinpal',
		lines: [
			{
				...goods,
				...{ code: 'A-1', nameFa: 'هدفون', quantity: 3 },
				unitPriceRial: rial(1_250_000),
				discountRial: rial(50_000)
			},
			{
				...goods,
				...{ code: 'B-2', nameFa: 'کابل', quantity: 1 },
				unitPriceRial: rial(200_000),
				discountRial: rial(0)
			},
			{
				...{ kind: 'delivery', code: 'POST', nameFa: 'هزینهٔ ارسال', unit: 'service' },
				...{ optionsFa: '', quantity: 1, vatRateBasisPoints: 1000 },
				unitPriceRial: rial(600_000),
				discountRial: rial(0)
			}
		]
	};
}

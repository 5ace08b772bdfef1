import type { Buyer, PaymentMethod, PostalAddress } from '$lib/checkout/checkout-request';
import { randomSecret } from '$lib/server/secrets';
import { saleSnapshot, type OrderLineSnapshot } from './invoice';
import { readSeller } from './seller.server';
import { writeDocument, type InvoiceContext, type IssuedDocument } from './write-document.server';

/**
 * The official invoice of an accepted order (promise P3), as statements for the batch that accepts it. A second invoice
 * for the same order cannot be written: the batch fails on `invoices.order_id`.
 */
export async function issueInvoice(
	context: InvoiceContext,
	sale: {
		orderId: string;
		orderNumber: string;
		buyer: Buyer;
		address: PostalAddress;
		phone: string;
		paymentMethod: PaymentMethod;
		lines: readonly OrderLineSnapshot[];
	}
): Promise<IssuedDocument> {
	const { orderId, ...content } = sale;
	const snapshot = saleSnapshot({
		...content,
		issuedAt: context.now,
		seller: await readSeller(context.db),
		salt: randomSecret()
	});
	return writeDocument(context, snapshot, { orderId });
}

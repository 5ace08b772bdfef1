import type { Unit } from '$lib/catalog/product';
import { issueInvoice } from '$lib/invoices/issue-invoice.server';
import type { OrderLineSnapshot } from '$lib/invoices/invoice';
import { addEvent, moveOrder } from '$lib/orders/order-writes.server';
import type { OrderState } from '$lib/orders/order-states';
import type { Order, OrderLine } from '$lib/orders/orders.server';
import { openRecords } from '$lib/privacy/vault.server';
import type { Db, Statement } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import { rial } from '$lib/values/money';
import type { Buyer, CheckoutRequest, PostalAddress } from './checkout-request';

interface Context {
	db: Db;
	settings: Settings;
	now: number;
}

/** Who the invoice of an order is made out to. */
export interface InvoicedTo {
	buyer: Buyer;
	address: PostalAddress;
	phone: string;
}

type InvoicedLine = Pick<
	OrderLine,
	'code' | 'nameFa' | 'unit' | 'quantity' | 'unitPriceRial' | 'vatRateBasisPoints'
> & { kind: string; optionsFa?: string; discountRial?: number };

/** The official invoice of an order, from what the order itself keeps. */
export async function invoiceStatements(
	context: Context,
	order: { id: string; number: string; paymentMethod: CheckoutRequest['paymentMethod'] },
	to: InvoicedTo,
	lines: readonly InvoicedLine[]
): Promise<Statement[]> {
	const { statements } = await issueInvoice(context, {
		orderId: order.id,
		orderNumber: order.number,
		paymentMethod: order.paymentMethod,
		...to,
		lines: lines.map(toSnapshot)
	});
	return statements;
}

/**
 * Accepts an order that stands in `from`: move, event and official invoice (its buyer opened from the vault), for one
 * batch. The batch fails when the order has moved meanwhile or has an invoice already.
 */
export async function acceptStatements(
	context: Context,
	{ order, lines }: { order: Order; lines: readonly OrderLine[] },
	from: readonly OrderState[]
): Promise<Statement[]> {
	const { db, now } = context;
	const to = await invoicedTo(context, order);
	return [
		moveOrder(
			db,
			order.id,
			{ from, to: 'processing' },
			{ acceptedAt: now, closedAt: null, reservedUntil: null }
		),
		...(await invoiceStatements(context, order, to, lines)),
		addEvent(db, order.id, 'accepted', now)
	];
}

async function invoicedTo({ db, settings }: Context, order: Order): Promise<InvoicedTo> {
	const ids = [order.buyerRecordId, order.addressRecordId, order.contactRecordId] as const;
	const opened = await openRecords(db, settings, ids, {
		purpose: 'issue-invoice',
		actor: 'system:invoices',
		reason: 'the order is accepted'
	});
	// place-order sealed these values under these ids.
	const buyer = opened.get(order.buyerRecordId) as Buyer;
	const address = opened.get(order.addressRecordId) as PostalAddress;
	const contact = opened.get(order.contactRecordId) as CheckoutRequest['contact'];
	return { buyer, address, phone: contact.mobile };
}

function toSnapshot(line: InvoicedLine): OrderLineSnapshot {
	return {
		kind: line.kind === 'delivery' ? 'delivery' : 'goods',
		code: line.code,
		nameFa: line.nameFa,
		optionsFa: line.optionsFa ?? '',
		// Copied from a product, whose units are these, or the delivery line's own.
		unit: line.unit as Unit | 'service',
		quantity: line.quantity,
		unitPriceRial: rial(line.unitPriceRial),
		discountRial: rial(line.discountRial ?? 0),
		vatRateBasisPoints: line.vatRateBasisPoints
	};
}

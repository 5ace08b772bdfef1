import { addOrderContacts } from '$lib/accounts/order-contacts.server';
import { takeLines } from '$lib/cart/take-lines.server';
import { takeStock } from '$lib/catalog/stock.server';
import { emailLookupKey } from '$lib/identity/email';
import { hashOfKey, orderKey } from '$lib/orders/order-key.server';
import { tellBuyer } from '$lib/orders/order-messages.server';
import {
	ORDER_NUMBER_RANDOM_BYTES,
	orderNumberFrom,
	type OrderNumber
} from '$lib/orders/order-number';
import { firstState } from '$lib/orders/order-states';
import {
	addEvent,
	closeLines,
	insertLine,
	insertOrder,
	type NewOrder
} from '$lib/orders/order-writes.server';
import { lookup } from '$lib/privacy/vault.server';
import type { Statement } from '$lib/server/db/client';
import { ID_RANDOM_BYTES, mintId, type OrderId } from '$lib/values/ids';
import { invoiceStatements } from './accept-order.server';
import type { CheckoutRequest } from './checkout-request';
import { takePlace } from './delivery-places.server';
import { orderLinesOf } from './order-lines';
import type { PlaceContext, Plan } from './plan-order.server';
import { PAY_WITHIN, TRANSFER_WITHIN } from './reservation';
import { sealOrder, type SealedOrder } from './seal-order.server';

interface Input {
	request: CheckoutRequest;
	requestHash: string;
	cartId: string;
	plan: Plan;
}

/** The one write batch of a new order, in the order its foreign keys need. */
export async function orderBatch(
	context: PlaceContext,
	input: Input
): Promise<{ number: OrderNumber; statements: Statement[] }> {
	const { db, now } = context;
	const { request, cartId, plan } = input;
	const id = mintId<OrderId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const number = newNumber();
	const sealed = await sealOrder(context, id, request, plan);
	const order = await orderRow(context, input, { id, number, sealed });
	const lines = orderLinesOf(id, plan);
	const statements = [
		sealed.insert,
		insertOrder(db, order),
		...lines.map((line) => insertLine(db, line)),
		...takeStock(
			db,
			plan.lines.map(({ variantId, counted }) => ({ variantId, quantity: counted }))
		),
		...takePlace(db, plan.window?.id ?? null),
		addEvent(db, id, 'placed', now, { totalRial: order.totalRial }),
		...(await accept(context, order, request, lines)),
		...addOrderContacts(db, order, context),
		...tellBuyer(
			db,
			{ id, locale: context.locale },
			{
				kind: 'order-received',
				facts: {
					orderNumber: number,
					totalRial: order.totalRial,
					paymentMethod: request.paymentMethod,
					...(order.reservedUntil ? { payUntil: order.reservedUntil } : {})
				}
			},
			now
		),
		...takeLines(
			db,
			{ cartId, revision: plan.revision, variantIds: plan.lines.map((line) => line.variantId) },
			now
		),
		closeLines(db, id)
	];
	return { number, statements };
}

async function orderRow(
	{ settings, locale, now, accountId = null }: PlaceContext,
	{ request, requestHash, cartId, plan }: Input,
	{ id, number, sealed }: { id: OrderId; number: OrderNumber; sealed: SealedOrder }
): Promise<NewOrder> {
	const { contact, idempotencyKey, paymentMethod } = request;
	const state = firstState(paymentMethod);
	const [key, mobileLookup, emailLookup] = await Promise.all([
		orderKey(settings, { number, idempotencyKey }),
		lookup(settings, 'mobile', contact.mobile),
		contact.email && lookup(settings, 'email', emailLookupKey(contact.email))
	]);
	return {
		...{ id, number, idempotencyKey, requestHash, cartId, accountId, state, paymentMethod, locale },
		keyHash: await hashOfKey(key),
		buyerKind: request.buyer.kind,
		goodsRial: plan.quote.goodsRial,
		deliveryRial: plan.quote.deliveryRial,
		vatRial: plan.quote.vatRial,
		totalRial: plan.quote.totalRial,
		linesExpected: orderLinesOf(id, plan).length,
		deliveryMethodId: plan.method.id,
		deliveryWindowId: plan.window?.id ?? null,
		contactRecordId: sealed.contact.recordId,
		buyerRecordId: sealed.buyer.recordId,
		addressRecordId: sealed.address.recordId,
		recipientRecordId: sealed.recipient.recordId,
		noteRecordId: sealed.note?.recordId ?? null,
		mobileLookup,
		emailLookup,
		termsVersion: request.termsVersion,
		createdAt: now,
		reservedUntil: reservedUntil(paymentMethod, now),
		acceptedAt: state === 'processing' ? now : null
	};
}

/** What is paid at the door is accepted at once, with its invoice. */
async function accept(
	context: PlaceContext,
	order: NewOrder,
	{ buyer, address, contact, paymentMethod }: CheckoutRequest,
	lines: ReturnType<typeof orderLinesOf>
): Promise<Statement[]> {
	if (order.state !== 'processing') return [];
	const invoiced = { buyer, address, phone: contact.mobile };
	return [
		...(await invoiceStatements(context, { ...order, paymentMethod }, invoiced, lines)),
		addEvent(context.db, order.id, 'accepted', context.now)
	];
}

function reservedUntil(method: CheckoutRequest['paymentMethod'], now: number): number | null {
	if (method === 'on-delivery') return null;
	return now + (method === 'transfer' ? TRANSFER_WITHIN : PAY_WITHIN);
}

function newNumber(): OrderNumber {
	for (;;) {
		const bytes = crypto.getRandomValues(new Uint8Array(ORDER_NUMBER_RANDOM_BYTES));
		const number = orderNumberFrom(bytes);
		if (number) return number;
	}
}

import { readBankAccount } from '$lib/checkout/bank-account.server';
import type { Buyer, CheckoutRequest, PostalAddress } from '$lib/checkout/checkout-request';
import { windowDayStart } from '$lib/checkout/delivery';
import { chosenDelivery } from '$lib/checkout/delivery-places.server';
import type { TransferReceipt } from '$lib/checkout/transfer-receipt';
import { provinceById } from '$lib/identity/provinces';
import { openRecords, VaultRefusal } from '$lib/privacy/vault.server';
import type { Db } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import type { Locale } from '$lib/values/locale';
import { rial } from '$lib/values/money';
import { maskMobile, maskStart } from './mask';
import { isOrderEvent } from './order-events';
import {
	paymentNews,
	type OrderView,
	type OrderViewBuyer,
	type OrderViewEvent,
	type OrderViewLine
} from './order-view';
import type { Order, OrderEvent, OrderLine, WholeOrder } from './orders.server';

/** Who may see an order: the holder of its key, or the account it belongs to. */
export type OrderViewer = 'buyer-with-key' | 'account-owner';

interface Context {
	db: Db;
	settings: Settings;
	locale: Locale;
	actor: OrderViewer;
}

/** The order as its page shows it to whoever may open it. The recipient is not in it: nobody may open that here. */
export async function orderView(context: Context, whole: WholeOrder): Promise<OrderView> {
	const { db, locale } = context;
	const { order, lines, events, payments } = whole;
	const receiptId = payments.find(({ transferRecordId }) => transferRecordId)?.transferRecordId;
	const [buyer, chosen, receipt, transferTo] = await Promise.all([
		buyerOf(context, order),
		chosenDelivery(db, order.deliveryMethodId, order.deliveryWindowId),
		receiptId ? opened(context, [receiptId]) : null,
		order.state === 'awaiting-transfer' ? readBankAccount(db) : null
	]);
	const { method, window } = chosen;
	return {
		number: order.number,
		state: order.state,
		paymentMethod: order.paymentMethod,
		placedAt: order.createdAt,
		payUntil: order.reservedUntil,
		payment: paymentNews(order, payments),
		lines: lines.map((line) => toLine(line, locale)),
		goodsRial: rial(order.goodsRial),
		deliveryRial: rial(order.deliveryRial),
		vatRial: rial(order.vatRial),
		totalRial: rial(order.totalRial),
		delivery: {
			name: (locale === 'fa' ? method?.nameFa : method?.nameEn) ?? '',
			window: window && {
				dayStart: windowDayStart(window),
				from: window.startHour,
				to: window.endHour
			}
		},
		buyer,
		events: events.flatMap(toEvent),
		hasInvoice: order.acceptedAt !== null,
		transferTo,
		// report-transfer sealed a receipt under this id.
		transferReference:
			(receipt?.get(receiptId ?? '') as TransferReceipt | undefined)?.reference ?? null
	};
}

async function buyerOf(context: Context, order: Order): Promise<OrderViewBuyer | null> {
	const { buyerRecordId, addressRecordId, contactRecordId } = order;
	const records = await opened(context, [buyerRecordId, addressRecordId, contactRecordId]);
	if (!records) return null;
	// place-order sealed these values under these ids.
	const buyer = records.get(buyerRecordId) as Buyer;
	const address = records.get(addressRecordId) as PostalAddress;
	const contact = records.get(contactRecordId) as CheckoutRequest['contact'];
	const province = provinceById(address.provinceId);
	const identifier = buyer.kind === 'natural' ? buyer.nationalCode : buyer.legalId;
	return {
		kind: buyer.kind,
		name: buyer.name,
		identifier: maskStart(identifier, 3),
		mobile: maskMobile(contact.mobile),
		address: {
			province: (context.locale === 'fa' ? province?.name : province?.nameEn) ?? '',
			city: address.city,
			street: address.street,
			postalCode: address.postalCode
		}
	};
}

/** Null when any of the records was destroyed. */
async function opened({ db, settings, actor }: Context, ids: readonly string[]) {
	try {
		return await openRecords(db, settings, ids, {
			...{ purpose: 'show-order-to-its-buyer', actor },
			reason: 'the page of the order'
		});
	} catch (error) {
		if (error instanceof VaultRefusal && error.reason === 'shredded') return null;
		throw error;
	}
}

function toLine(line: OrderLine, locale: Locale): OrderViewLine {
	return {
		kind: line.kind === 'delivery' ? 'delivery' : 'goods',
		name: locale === 'en' ? (line.nameEn ?? line.nameFa) : line.nameFa,
		options: locale === 'en' ? line.optionsEn : line.optionsFa,
		quantity: line.quantity,
		totalRial: rial(line.totalRial),
		isWithdrawalExempt: line.withdrawalExempt !== null
	};
}

function toEvent({ kind, at, detail }: OrderEvent): OrderViewEvent[] {
	if (!isOrderEvent(kind)) return [];
	const { amountRial, referenceId } = detail ?? {};
	return [
		{
			kind,
			at,
			amountRial: typeof amountRial === 'number' ? rial(amountRial) : null,
			referenceId: typeof referenceId === 'string' && referenceId !== '' ? referenceId : null
		}
	];
}

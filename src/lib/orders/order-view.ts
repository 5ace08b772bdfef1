import type { BankAccount } from '$lib/checkout/bank-account';
import type { Rial } from '$lib/values/money';
import type { OrderEventKind } from './order-events';
import { isUnpaid, type OrderState, type PaymentState } from './order-states';

/** What the order's page shows, in the reader's language; opened by the order's key. */
export interface OrderView {
	number: string;
	state: OrderState;
	paymentMethod: 'zarinpal' | 'zibal' | 'transfer' | 'on-delivery';
	placedAt: number;
	/** When the goods go back to the shop unless it is paid; null where nothing is awaited. */
	payUntil: number | null;
	payment: PaymentNews;
	lines: OrderViewLine[];
	/** Net amounts, VAT apart, as on the invoice. */
	goodsRial: Rial;
	deliveryRial: Rial;
	vatRial: Rial;
	totalRial: Rial;
	delivery: { name: string; window: { dayStart: number; from: number; to: number } | null };
	/** Null once the buyer's data was erased. */
	buyer: OrderViewBuyer | null;
	events: OrderViewEvent[];
	hasInvoice: boolean;
	/** Only while a transfer is awaited. */
	transferTo: BankAccount | null;
	/** The receipt number the customer handed in. */
	transferReference: string | null;
}

export interface OrderViewLine {
	kind: 'goods' | 'delivery';
	name: string;
	options: string;
	quantity: number;
	/** With VAT. */
	totalRial: Rial;
	isWithdrawalExempt: boolean;
}

export interface OrderViewBuyer {
	kind: 'natural' | 'legal';
	name: string;
	/** National code or legal id, all but its end hidden. */
	identifier: string;
	mobile: string;
	address: { province: string; city: string; street: string; postalCode: string };
}

export interface OrderViewEvent {
	kind: OrderEventKind;
	at: number;
	amountRial: Rial | null;
	referenceId: string | null;
}

/** What there is to say about the money beside the order's state. */
export type PaymentNews = 'none' | 'checking' | 'failed' | 'cancelled' | 'review' | 'refund-due';

/** The news of the latest payments (newest first): money in question comes before what merely failed. */
export function paymentNews(
	order: { state: OrderState },
	payments: readonly { state: PaymentState; failure: string | null }[]
): PaymentNews {
	if (payments.some(({ state }) => state === 'refund-due')) return 'refund-due';
	if (payments.some(({ state }) => state === 'review')) return 'review';
	if (!isUnpaid(order.state) && order.state !== 'expired') return 'none';
	const [latest] = payments;
	if (!latest) return 'none';
	if (latest.state === 'redirected' && latest.failure !== null) return 'checking';
	return latest.state === 'failed' || latest.state === 'cancelled' ? latest.state : 'none';
}

export type Step = 'pay' | 'transfer' | 'prepare' | 'send' | 'deliver';

/** What is still ahead of an order, the present step first. */
export function stepsAhead(state: OrderState): Step[] {
	switch (state) {
		case 'awaiting-payment':
			return ['pay', 'prepare', 'send', 'deliver'];
		case 'awaiting-transfer':
			return ['transfer', 'prepare', 'send', 'deliver'];
		case 'processing':
		case 'needs-information':
			return ['prepare', 'send', 'deliver'];
		case 'ready':
			return ['send', 'deliver'];
		case 'shipped':
			return ['deliver'];
		default:
			return [];
	}
}

import { m } from '$lib/paraglide/messages';
import type { OrderEventKind } from './order-events';
import type { OrderState } from './order-states';
import type { Step } from './order-view';

export const stateTexts: Record<OrderState, () => string> = {
	'awaiting-payment': m.orders_state_awaiting_payment,
	'awaiting-transfer': m.orders_state_awaiting_transfer,
	'needs-information': m.orders_state_needs_information,
	processing: m.orders_state_processing,
	ready: m.orders_state_ready,
	shipped: m.orders_state_shipped,
	delivered: m.orders_state_delivered,
	cancelled: m.orders_state_cancelled,
	expired: m.orders_state_expired,
	returned: m.orders_state_returned
};

export const eventTexts: Record<OrderEventKind, () => string> = {
	placed: m.orders_event_placed,
	accepted: m.orders_event_accepted,
	paid: m.orders_event_paid,
	'payment-failed': m.orders_event_payment_failed,
	'payment-cancelled': m.orders_event_payment_cancelled,
	'payment-review': m.orders_event_payment_review,
	'transfer-reported': m.orders_event_transfer_reported,
	'refund-due': m.orders_event_refund_due,
	expired: m.orders_event_expired,
	cancelled: m.orders_event_cancelled,
	shipped: m.orders_event_shipped,
	delivered: m.orders_event_delivered
};

export const stepTexts: Record<Step, () => string> = {
	pay: m.orders_step_pay,
	transfer: m.orders_step_transfer,
	prepare: m.orders_step_prepare,
	send: m.orders_step_send,
	deliver: m.orders_step_deliver
};

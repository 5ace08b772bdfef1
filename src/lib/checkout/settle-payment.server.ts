import { takeStock } from '$lib/catalog/stock.server';
import { tellBuyer } from '$lib/orders/order-messages.server';
import { decidePaid, SETTLEABLE, type PaidDecision } from '$lib/orders/order-states';
import { addEvent } from '$lib/orders/order-writes.server';
import * as orders from '$lib/orders/orders.server';
import * as payments from '$lib/orders/payments.server';
import { shredByStatements } from '$lib/privacy/vault.server';
import {
	isUnreachable,
	violatedConstraint,
	writeBatch,
	type Db,
	type Statement
} from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import {
	GatewayUnreachable,
	type Gateway,
	type Provider,
	type Verdict
} from '$lib/server/payment-gateway/gateway';
import { gatewayOf } from '$lib/server/payment-gateway/gateways';
import { rial } from '$lib/values/money';
import { DAY } from '$lib/values/tehran-day';
import { acceptStatements } from './accept-order.server';
import { takePlace } from './delivery-places.server';
import { RECIPIENT_KEPT } from './reservation';

interface Context {
	db: Db;
	settings: Settings;
	now: number;
}

/** `checking`: the provider could not be asked; the reconciling job will. */
export type Settlement = {
	outcome:
		'unknown' | 'paid' | 'pending' | 'failed' | 'cancelled' | 'review' | 'refund-due' | 'checking';
	orderId: string | null;
};

type Paid = Extract<Verdict, { kind: 'paid' }>;
type PaymentRow = payments.PaymentRow;

const DECISIONS = 4;
/** Constraints that tell that somebody else settled this payment, or moved its order, while we were deciding. */
const OVERTAKEN = /^(order_state_is_known|payment_state_is_known|payments\.order_id|invoices\.)/;

/**
 * Finds out from the provider itself, with our own amount, whether a payment was made, and writes what follows once:
 * however often it is called and by whom, an order is accepted, invoiced and told about at most once.
 */
export async function settlePayment(
	context: Context,
	provider: Provider,
	authority: string
): Promise<Settlement> {
	const payment = await payments.byAuthority(context.db, provider, authority);
	if (!payment) return { outcome: 'unknown', orderId: null };
	const { orderId } = payment;
	if (!isSettleable(payment)) return { outcome: outcomeOf(payment), orderId };
	const whole = await orders.whole(context.db, orderId);
	const gateway = gatewayOf(context.settings, provider);
	if (!whole || !gateway) return { outcome: 'checking', orderId };
	const verdict = await ask(gateway, payment, whole.order.number);
	if (verdict === null) {
		await writeBatch(context.db, [
			payments.noteUnheard(context.db, payment.id, 'unreachable', context.now)
		]);
		return { outcome: 'checking', orderId };
	}
	if (verdict.kind === 'paid')
		return { outcome: await settlePaid(context, payment, verdict), orderId };
	return { outcome: await settleUnpaid(context, payment, whole.order, verdict), orderId };
}

async function ask(
	gateway: Gateway,
	payment: PaymentRow,
	orderNumber: string
): Promise<Verdict | null> {
	try {
		return await gateway.verify({
			authority: payment.authority ?? '',
			amount: rial(payment.amountRial),
			orderNumber
		});
	} catch (error) {
		if (error instanceof GatewayUnreachable) return null;
		throw error;
	}
}

/** Writes a proven payment. What others wrote meanwhile makes the batch fail, and then it is decided anew. */
async function settlePaid(
	context: Context,
	{ id, orderId }: PaymentRow,
	paid: Paid
): Promise<Settlement['outcome']> {
	let isSoldOut = false;
	for (let attempt = 1; ; attempt += 1) {
		const whole = await orders.whole(context.db, orderId);
		const payment = whole?.payments.find((row) => row.id === id);
		if (!whole || !payment) throw new Error('a payment without its order');
		if (!isSettleable(payment)) return outcomeOf(payment);
		const decision = isSoldOut ? 'refund' : decidePaid(whole.order, whole.payments);
		try {
			await writeBatch(context.db, await paidStatements(context, whole, payment, paid, decision));
			return decision === 'refund' ? 'refund-due' : 'paid';
		} catch (error) {
			// A lost answer may be a done write: reading again tells.
			const constraint =
				violatedConstraint(error) ?? (isUnreachable(error) ? 'payments.order_id' : null);
			if (constraint === null || attempt === DECISIONS) throw error;
			if (/^(stock_is_never_negative|window_is_not_overfilled)$/.test(constraint)) isSoldOut = true;
			else if (!OVERTAKEN.test(constraint)) throw error;
		}
	}
}

async function paidStatements(
	context: Context,
	whole: orders.WholeOrder,
	payment: PaymentRow,
	paid: Paid,
	decision: PaidDecision
): Promise<Statement[]> {
	const { db, now } = context;
	const { order, lines } = whole;
	const proof = {
		referenceId: paid.referenceId,
		cardMasked: paid.cardMasked,
		failure: null,
		verifiedAt: now,
		updatedAt: now
	};
	const detail = { amountRial: payment.amountRial, referenceId: paid.referenceId ?? '' };
	if (decision === 'refund')
		return [
			payments.move(db, payment.id, { from: SETTLEABLE, to: 'refund-due' }, proof),
			addEvent(db, order.id, 'refund-due', now, detail)
		];
	const facts = {
		orderNumber: order.number,
		totalRial: order.totalRial,
		...(paid.referenceId ? { referenceId: paid.referenceId.slice(0, 60) } : {})
	};
	return [
		payments.move(db, payment.id, { from: SETTLEABLE, to: 'verified' }, proof),
		...(decision === 'accept-again' ? takeAgain(context, whole) : []),
		addEvent(db, order.id, 'paid', now, detail),
		...(await acceptStatements(context, { order, lines }, [order.state])),
		...tellBuyer(db, order, { kind: 'order-paid', facts }, now)
	];
}

/** The goods and the delivery place of an order that had expired, if they are still to be had. */
function takeAgain({ db, now }: Context, { order, lines }: orders.WholeOrder): Statement[] {
	const kept = [order.recipientRecordId, order.noteRecordId].filter((id) => id !== null);
	return [
		...takeStock(db, orders.goodsOf(lines)),
		...takePlace(db, order.deliveryWindowId),
		...shredByStatements(db, kept, now + 2 * 7 * DAY + RECIPIENT_KEPT)
	];
}

async function settleUnpaid(
	{ db, now }: Context,
	payment: PaymentRow,
	order: orders.Order,
	verdict: Exclude<Verdict, Paid>
): Promise<Settlement['outcome']> {
	if (verdict.kind === 'pending') {
		await writeBatch(db, [payments.noteUnheard(db, payment.id, null, now)]);
		return 'pending';
	}
	const to = verdict.kind === 'mismatch' ? 'review' : verdict.kind;
	if (payment.state === to) return to;
	const event = to === 'review' ? 'payment-review' : (`payment-${to}` as const);
	const facts = {
		orderNumber: order.number,
		totalRial: order.totalRial,
		...(order.reservedUntil ? { payUntil: order.reservedUntil } : {})
	};
	const isWaiting = order.state === 'awaiting-payment';
	try {
		await writeBatch(db, [
			payments.move(
				db,
				payment.id,
				{ from: SETTLEABLE.filter((state) => state !== to), to },
				{ failure: verdict.code, updatedAt: now }
			),
			addEvent(db, order.id, event, now, { amountRial: payment.amountRial }),
			...(to === 'failed' && isWaiting
				? tellBuyer(db, order, { kind: 'payment-failed', facts, about: payment.id }, now)
				: [])
		]);
		return to;
	} catch (error) {
		if (!OVERTAKEN.test(violatedConstraint(error) ?? '')) throw error;
		const current = await payments.byAuthority(db, payment.provider, payment.authority ?? '');
		return outcomeOf(current ?? payment);
	}
}

function isSettleable({ state }: Pick<PaymentRow, 'state'>): boolean {
	return SETTLEABLE.some((known) => known === state);
}

function outcomeOf({ state }: Pick<PaymentRow, 'state'>): Settlement['outcome'] {
	if (state === 'verified') return 'paid';
	if (state === 'review' || state === 'refund-due' || state === 'failed' || state === 'cancelled')
		return state;
	return state === 'reversed' ? 'failed' : 'pending';
}

import { randomInt } from 'node:crypto';
import type { Call, Reply } from '../http-service.ts';
import { newReference, type Payment, type Payments } from './payments.ts';
import type { Behaviour } from './unruly.ts';

const LEAST_AMOUNT = 1000;
const MOST_AMOUNT = 2_000_000_000_000;

const TEXTS: Record<number, string> = {
	100: 'success',
	102: 'merchant not found',
	103: 'merchant inactive',
	104: 'merchant invalid',
	105: 'amount must be greater than 1,000 rials',
	106: 'callbackUrl is invalid',
	113: 'amount is over the limit',
	114: 'nationalCode is invalid',
	201: 'already verified',
	202: 'not paid or failed',
	203: 'trackId is invalid'
};

const STATUS: Record<Payment['state'], number> = {
	pending: -1,
	paid: 2,
	verified: 1,
	failed: 5,
	cancelled: 3
};

interface Context {
	payments: Payments;
	behaviour: Behaviour;
}

/** Zibal's API, version 1 (domain.md 6.2); null for a path that is not part of it. */
export function answerZibal(call: Call, context: Context): Reply | null {
	const [, name] = /^\/v1\/(request|verify|inquiry)\/?$/.exec(call.url.pathname) ?? [];
	if (!name || call.method !== 'POST') return null;
	const failure = context.behaviour.takeFailure();
	if (failure !== null) return result(failure);
	if (name === 'request') return request(call.fields, context);
	if (name === 'verify') return verify(call.fields, context);
	return inquiry(call.fields, context);
}

function request(fields: Record<string, unknown>, { payments, behaviour }: Context): Reply {
	if (behaviour.shouldDrop('request', 'before')) return { drop: true };
	const problem = validate(fields);
	if (problem !== null) return result(problem);
	const payment = payments.add({
		id: String(randomInt(1_000_000_000, 9_999_999_999)),
		provider: 'zibal',
		merchant: String(fields.merchant),
		amount: Number(fields.amount),
		callbackUrl: String(fields.callbackUrl),
		description: typeof fields.description === 'string' ? fields.description : '',
		orderId: fields.orderId === undefined ? null : String(fields.orderId)
	});
	if (behaviour.shouldDrop('request', 'after')) return { drop: true };
	return result(100, { trackId: Number(payment.id) });
}

function validate(fields: Record<string, unknown>): number | null {
	const { merchant, amount, callbackUrl } = fields;
	if (typeof merchant !== 'string' || merchant === '') return 102;
	if (merchant === 'inactive') return 103;
	if (!Number.isSafeInteger(amount) || Number(amount) <= LEAST_AMOUNT) return 105;
	if (Number(amount) > MOST_AMOUNT) return 113;
	if (!/^https?:\/\/./.test(String(callbackUrl ?? ''))) return 106;
	if (fields.nationalCode !== undefined && !/^\d{10}$/.test(String(fields.nationalCode)))
		return 114;
	return null;
}

function verify(fields: Record<string, unknown>, { payments, behaviour }: Context): Reply {
	if (behaviour.shouldDrop('verify', 'before')) return { drop: true };
	const payment = find(fields, payments);
	if (!payment) return result(203);
	if (payment.state === 'verified') return result(201);
	if (payment.state !== 'paid') return result(202);
	payments.change(payment, { state: 'verified', refId: newReference() });
	if (behaviour.shouldDrop('verify', 'after')) return { drop: true };
	return result(100, details(payment));
}

function inquiry(fields: Record<string, unknown>, { payments }: Context): Reply {
	const payment = find(fields, payments);
	if (!payment) return result(203);
	return result(100, { ...details(payment), createdAt: localTime(payment.createdAt) });
}

function find(fields: Record<string, unknown>, payments: Payments): Payment | undefined {
	const payment = payments.find('zibal', String(fields.trackId));
	return payment?.merchant === fields.merchant ? payment : undefined;
}

function details(payment: Payment): Record<string, unknown> {
	return {
		amount: payment.paidAmount,
		status: STATUS[payment.state],
		paidAt: payment.paidAt === null ? null : localTime(payment.paidAt),
		refNumber: payment.refId,
		cardNumber: payment.paidAt === null ? null : '62741****44',
		orderId: payment.orderId,
		description: payment.description
	};
}

function localTime(at: number): string {
	return new Date(at).toISOString().slice(0, 26).replace('Z', '000');
}

function result(code: number, rest: Record<string, unknown> = {}): Reply {
	return { json: { ...rest, result: code, message: TEXTS[code] ?? 'error' } };
}

/** The number Zibal puts into its callback for a payment in this state. */
export function zibalStatus(state: Payment['state']): number {
	return STATUS[state];
}

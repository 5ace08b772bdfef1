import { randomBytes } from 'node:crypto';
import type { Call, Reply } from '../http-service.ts';
import { newReference, type Payment, type Payments } from './payments.ts';
import type { Behaviour } from './unruly.ts';

const LEAST_AMOUNT = 1000;
const LONGEST_DESCRIPTION = 500;
const UNVERIFIED_SHOWN = 100;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const TEXTS: Record<number, string> = {
	[-9]: 'The input params invalid, validation error.',
	[-10]: 'Terminal is not valid, please check merchant_id or ip address.',
	[-11]: 'Terminal is not active, please contact our support team.',
	[-12]: 'To many attempts, please try again later.',
	[-50]: 'Session is not valid, amounts values is not the same.',
	[-51]: 'Session is not valid, session is not active paid try.',
	[-52]: 'Oops!!, please contact our support team',
	[-53]: 'Session is not this merchant_id session',
	[-54]: 'Invalid authority.',
	[-55]: 'Manual payment request not found.'
};

interface Context {
	payments: Payments;
	behaviour: Behaviour;
}

/** Zarinpal's REST API, version 4 (domain.md 6.1); null for a path that is not part of it. */
export function answerZarinpal(call: Call, context: Context): Reply | null {
	const [, name] = /^\/pg\/v4\/payment\/(\w+)\.json$/.exec(call.url.pathname) ?? [];
	if (!name || call.method !== 'POST') return null;
	const failure = context.behaviour.takeFailure();
	if (failure !== null) return refused(failure);
	if (name === 'request') return request(call.fields, context);
	if (name === 'verify') return verify(call.fields, context);
	if (name === 'inquiry') return inquiry(call.fields, context);
	if (name === 'unVerified') return unverified(call.fields, context);
	return null;
}

function request(fields: Record<string, unknown>, { payments, behaviour }: Context): Reply {
	if (behaviour.shouldDrop('request', 'before')) return { drop: true };
	const problems = validate(fields);
	if (problems.length > 0) return refused(-9, problems);
	const merchant = String(fields.merchant_id);
	if (!UUID.test(merchant)) return refused(-10);
	const { order_id: orderId } = (fields.metadata ?? {}) as Record<string, unknown>;
	const payment = payments.add({
		id: newAuthority(),
		provider: 'zarinpal',
		merchant,
		amount: Number(fields.amount) * (fields.currency === 'IRT' ? 10 : 1),
		callbackUrl: String(fields.callback_url),
		description: String(fields.description),
		orderId: typeof orderId === 'string' ? orderId : null
	});
	if (behaviour.shouldDrop('request', 'after')) return { drop: true };
	return accepted({
		code: 100,
		message: 'Success',
		authority: payment.id,
		fee_type: 'Merchant',
		fee: 0
	});
}

/** One object per wrong field, as the real service lists them. */
function validate(fields: Record<string, unknown>): Record<string, string>[] {
	const problems: Record<string, string>[] = [];
	const merchant = fields.merchant_id;
	if (typeof merchant !== 'string' || merchant.length === 0)
		problems.push({ merchant_id: 'The merchant id field is required.' });
	else if (merchant.length !== 36)
		problems.push({ merchant_id: 'The merchant id must be 36 characters.' });
	if (!Number.isSafeInteger(Number(fields.amount ?? Number.NaN)))
		problems.push({ amount: 'The amount must be an integer.' });
	else if (Number(fields.amount) < LEAST_AMOUNT)
		problems.push({ amount: `The amount must be at least ${LEAST_AMOUNT}.` });
	if (typeof fields.description !== 'string' || fields.description === '')
		problems.push({ description: 'The description field is required.' });
	else if (fields.description.length > LONGEST_DESCRIPTION)
		problems.push({
			description: `The description may not be greater than ${LONGEST_DESCRIPTION} characters.`
		});
	if (!/^https?:\/\/./.test(String(fields.callback_url ?? '')))
		problems.push({ callback_url: 'The callback url format is invalid.' });
	if (fields.currency !== undefined && fields.currency !== 'IRR' && fields.currency !== 'IRT')
		problems.push({ currency: 'The selected currency is invalid.' });
	const { mobile } = (fields.metadata ?? {}) as Record<string, unknown>;
	if (mobile !== undefined && !/^09\d{9}$/.test(String(mobile)))
		problems.push({ 'metadata.mobile': 'The metadata.mobile format is invalid.' });
	return problems;
}

function verify(fields: Record<string, unknown>, context: Context): Reply {
	if (context.behaviour.shouldDrop('verify', 'before')) return { drop: true };
	const found = own(fields, context);
	if ('refusal' in found) return found.refusal;
	const { payment } = found;
	if (payment.state !== 'paid' && payment.state !== 'verified') return refused(-51);
	if (Number(fields.amount) !== payment.paidAmount) return refused(-50);
	const isFirst = payment.state === 'paid';
	if (isFirst) context.payments.change(payment, { state: 'verified', refId: newReference() });
	if (context.behaviour.shouldDrop('verify', 'after')) return { drop: true };
	return accepted({
		code: isFirst ? 100 : 101,
		message: isFirst ? 'Paid' : 'Verified',
		card_hash: '1EBE3EBEBE35C7EC0F8D6EE4F2F859107A87822CA179BC9528767EA7B5489B69',
		card_pan: '502229******5995',
		ref_id: payment.refId,
		fee_type: 'Merchant',
		fee: 0,
		...(payment.orderId === null ? {} : { order_id: payment.orderId })
	});
}

const STATUS: Record<Payment['state'], string> = {
	pending: 'IN_BANK',
	paid: 'PAID',
	verified: 'VERIFIED',
	failed: 'FAILED',
	cancelled: 'FAILED'
};

function inquiry(fields: Record<string, unknown>, context: Context): Reply {
	const found = own(fields, context);
	if ('refusal' in found) return found.refusal;
	return accepted({ code: 100, message: 'Success', status: STATUS[found.payment.state] });
}

function unverified(fields: Record<string, unknown>, { payments }: Context): Reply {
	const authorities = payments
		.all()
		.filter((each) => each.provider === 'zarinpal' && each.merchant === fields.merchant_id)
		.filter((each) => each.state === 'paid')
		.slice(-UNVERIFIED_SHOWN)
		.map((each) => ({
			authority: each.id,
			amount: each.paidAmount,
			callback_url: each.callbackUrl,
			referer: new URL(each.callbackUrl).origin,
			date: new Date(each.paidAt ?? each.createdAt).toISOString().slice(0, 19).replace('T', ' ')
		}));
	return accepted({ code: 100, message: 'Success', authorities });
}

function own(
	fields: Record<string, unknown>,
	{ payments }: Context
): { payment: Payment } | { refusal: Reply } {
	const problems: Record<string, string>[] = [];
	if (typeof fields.merchant_id !== 'string' || fields.merchant_id.length !== 36)
		problems.push({ merchant_id: 'The merchant id must be 36 characters.' });
	if (typeof fields.authority !== 'string')
		problems.push({ authority: 'The authority field is required.' });
	if (problems.length > 0) return { refusal: refused(-9, problems) };
	const payment = payments.find('zarinpal', String(fields.authority));
	if (!payment) return { refusal: refused(-54) };
	if (payment.merchant !== fields.merchant_id) return { refusal: refused(-53) };
	return { payment };
}

function accepted(data: Record<string, unknown>): Reply {
	return { json: { data, errors: [] } };
}

function refused(code: number, validations: Record<string, string>[] = []): Reply {
	const errors = { message: TEXTS[code] ?? 'Unknown error.', code, validations };
	return { status: code === -9 ? 422 : 401, json: { data: [], errors } };
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** 36 characters that begin with S, as the real sandbox gives. */
function newAuthority(): string {
	return `S${Array.from(randomBytes(35), (byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

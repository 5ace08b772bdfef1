import * as v from 'valibot';
import { ask } from './ask';
import {
	GatewayRefusal,
	GatewayUnreachable,
	type Gateway,
	type Inquiry,
	type Verdict
} from './gateway';

interface ZarinpalSettings {
	ZARINPAL_MERCHANT_ID: string;
	ZARINPAL_BASE: string;
	OUTBOUND_BASE?: string | undefined;
}

const AUTHORITY = /^[AS][0-9a-zA-Z]{35}$/;
const LONGEST_DESCRIPTION = 500;
const PAID = 100;
const PAID_BEFORE = 101;
const WRONG_AMOUNT = -50;
const NOT_PAID = -51;
/** The authority is another merchant's, is invalid, or is not known. */
const NOT_OURS = new Set([-53, -54, -55]);

const Code = v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.integer());
const Text = v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))]));

/** Where `data` holds nothing it is an empty array, and so is `errors`. */
const Answer = v.object({
	data: v.union([
		// First, because an array is an object, too.
		v.pipe(v.array(v.unknown()), v.length(0)),
		v.looseObject({
			code: v.optional(Code),
			authority: Text,
			ref_id: Text,
			card_pan: Text,
			order_id: Text,
			status: Text,
			authorities: v.optional(v.array(v.looseObject({ authority: v.string() })))
		})
	]),
	errors: v.nullish(
		v.union([v.looseObject({ code: Code }), v.pipe(v.array(v.unknown()), v.length(0))])
	)
});

const STATUS: Record<string, Inquiry> = {
	IN_BANK: 'pending',
	PAID: 'paid',
	VERIFIED: 'verified',
	FAILED: 'failed',
	REVERSED: 'failed'
};

/** Zarinpal REST v4 (domain.md 6.1). */
export function zarinpal(settings: ZarinpalSettings): Gateway {
	const merchant_id = settings.ZARINPAL_MERCHANT_ID;
	const call = async (name: string, fields: Record<string, unknown>) => {
		const url = `${settings.ZARINPAL_BASE}/pg/v4/payment/${name}.json`;
		const { data, errors } = await ask(settings, url, { merchant_id, ...fields }, Answer);
		const refusal = errors && !Array.isArray(errors) ? errors.code : null;
		return { data: Array.isArray(data) ? null : data, refusal };
	};

	async function inquire(authority: string): Promise<Inquiry> {
		const { data } = await call('inquiry', { authority });
		const status = STATUS[data?.status ?? ''];
		if (!status) throw new GatewayUnreachable('an inquiry without a status');
		return status;
	}

	return {
		provider: 'zarinpal',
		inquire,
		async create({ amount, orderNumber, description, callbackUrl }) {
			const { data, refusal } = await call('request', {
				amount,
				currency: 'IRR',
				description: description.slice(0, LONGEST_DESCRIPTION),
				callback_url: callbackUrl,
				metadata: { order_id: orderNumber }
			});
			if (refusal !== null) throw new GatewayRefusal(String(refusal));
			if (data?.code !== PAID || !AUTHORITY.test(data.authority ?? ''))
				throw new GatewayUnreachable('a payment without an authority');
			return data.authority ?? '';
		},
		payUrl: (authority) => `${settings.ZARINPAL_BASE}/pg/StartPay/${authority}`,
		parseCallback(query) {
			const authority = query.get('Authority') ?? '';
			return AUTHORITY.test(authority) ? authority : null;
		},
		async verify({ authority, amount, orderNumber }): Promise<Verdict> {
			const { data, refusal } = await call('verify', { authority, amount });
			if (data?.code === PAID || data?.code === PAID_BEFORE) {
				if (data.order_id && data.order_id !== orderNumber)
					return { kind: 'mismatch', code: 'other-order' };
				return paid(data.ref_id, data.card_pan);
			}
			if (refusal === WRONG_AMOUNT) return { kind: 'mismatch', code: 'other-amount' };
			if (refusal === NOT_PAID) return notPaid(await inquire(authority));
			if (refusal !== null && NOT_OURS.has(refusal))
				return { kind: 'failed', code: String(refusal) };
			throw new GatewayUnreachable('a verification without a verdict');
		},
		async listUnverified() {
			const { data } = await call('unVerified', {});
			return (data?.authorities ?? []).map(({ authority }) => authority);
		}
	};
}

function paid(referenceId: string | null | undefined, card: string | null | undefined): Verdict {
	return { kind: 'paid', referenceId: referenceId ?? null, cardMasked: card ?? null };
}

function notPaid(status: Inquiry): Verdict {
	if (status === 'failed' || status === 'cancelled') return { kind: status, code: 'not-paid' };
	// PAID here means that it was paid between our two questions: the next one will hear it.
	return { kind: 'pending' };
}

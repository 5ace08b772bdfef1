import * as v from 'valibot';
import { ask } from './ask';
import {
	GatewayRefusal,
	GatewayUnreachable,
	type Gateway,
	type Inquiry,
	type Verdict
} from './gateway';

interface ZibalSettings {
	ZIBAL_MERCHANT: string;
	ZIBAL_BASE: string;
	OUTBOUND_BASE?: string | undefined;
}

const TRACK_ID = /^\d{1,19}$/;
const DONE = 100;
const VERIFIED_BEFORE = 201;
const NOT_PAID = 202;
const UNKNOWN_ID = 203;
const CANCELLED_BY_PAYER = 3;

const Whole = v.union([v.number(), v.pipe(v.string(), v.transform(Number))]);
const Text = v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))]));

const Answer = v.looseObject({
	result: v.pipe(Whole, v.integer()),
	trackId: Text,
	amount: v.nullish(Whole),
	status: v.nullish(Whole),
	refNumber: Text,
	cardNumber: Text,
	orderId: Text
});
type Answer = v.InferOutput<typeof Answer>;

/** Zibal v1 (domain.md 6.2). Its verification does not take the amount, so amount and order are compared here. */
export function zibal(settings: ZibalSettings): Gateway {
	const merchant = settings.ZIBAL_MERCHANT;
	const call = (name: string, fields: Record<string, unknown>) =>
		ask(settings, `${settings.ZIBAL_BASE}/v1/${name}`, { merchant, ...fields }, Answer);

	async function details(authority: string): Promise<Answer> {
		const answer = await call('inquiry', { trackId: Number(authority) });
		if (answer.result !== DONE) throw new GatewayUnreachable(`inquiry ${answer.result}`);
		return answer;
	}

	return {
		provider: 'zibal',
		async create({ amount, orderNumber, description, callbackUrl }) {
			const answer = await call('request', {
				...{ amount, callbackUrl, description },
				orderId: orderNumber
			});
			if (answer.result !== DONE) throw new GatewayRefusal(String(answer.result));
			if (!TRACK_ID.test(answer.trackId ?? ''))
				throw new GatewayUnreachable('a payment without a trackId');
			return answer.trackId ?? '';
		},
		payUrl: (authority) => `${settings.ZIBAL_BASE}/start/${authority}`,
		parseCallback(query) {
			const trackId = query.get('trackId') ?? '';
			return TRACK_ID.test(trackId) ? trackId : null;
		},
		async verify({ authority, amount, orderNumber }): Promise<Verdict> {
			let answer = await call('verify', { trackId: Number(authority) });
			if (answer.result === NOT_PAID) return notPaid(statusOf(await details(authority)));
			if (answer.result === UNKNOWN_ID) return { kind: 'failed', code: String(UNKNOWN_ID) };
			// Verified before: that answer leaves out amount and reference.
			if (answer.result === VERIFIED_BEFORE) answer = await details(authority);
			if (answer.result !== DONE) throw new GatewayUnreachable(`verification ${answer.result}`);
			if (answer.amount !== amount) return { kind: 'mismatch', code: 'other-amount' };
			if (answer.orderId !== orderNumber) return { kind: 'mismatch', code: 'other-order' };
			return {
				kind: 'paid',
				referenceId: answer.refNumber ?? null,
				cardMasked: answer.cardNumber ?? null
			};
		},
		inquire: async (authority) => statusOf(await details(authority)),
		// Zibal has no such list; each open payment is asked about.
		listUnverified: () => Promise.resolve([])
	};
}

function statusOf({ status }: Answer): Inquiry {
	if (status === 1) return 'verified';
	if (status === 2) return 'paid';
	if (status === -1 || status === -2) return 'pending';
	return status === CANCELLED_BY_PAYER ? 'cancelled' : 'failed';
}

function notPaid(status: Inquiry): Verdict {
	if (status === 'failed' || status === 'cancelled') return { kind: status, code: 'not-paid' };
	return { kind: 'pending' };
}

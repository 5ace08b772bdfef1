import { sha256 } from './secrets';
import type { SmsProvider } from './sms';

// Wrong receptor, empty or too long a message, an unlawful word: the same text will never pass.
const NEVER = new Set([400, 411, 413, 414, 417]);

/** Kavenegar's REST API, `sms/send`. Its `localid` is our own number of the message: a second one is not sent. */
export const kavenegar: SmsProvider = {
	isIdempotent: true,
	home: 'https://api.kavenegar.com',
	async request(sms, { key, sender, base }) {
		const form = new URLSearchParams({
			receptor: `0${sms.to.replace(/^\+98/, '')}`,
			message: sms.text,
			localid: await localId(sms.id)
		});
		if (sender) form.set('sender', sender);
		return new Request(`${base}/v1/${encodeURIComponent(key)}/sms/send.json`, {
			method: 'POST',
			headers: { Accept: 'application/json' },
			body: form
		});
	},
	refusal(httpStatus, body) {
		const status = statusOf(body) ?? httpStatus;
		if (status === 200) return null;
		return { code: `kavenegar-${status}`, isPermanent: NEVER.has(status) };
	}
};

/** A positive number below 2^53 that follows from our id: Kavenegar takes whole numbers only. */
async function localId(id: string): Promise<string> {
	const digest = await sha256(id);
	const bytes = new DataView(digest.buffer, digest.byteOffset);
	return String(bytes.getBigUint64(0) >> 11n);
}

function statusOf(body: unknown): number | null {
	if (typeof body !== 'object' || body === null || !('return' in body)) return null;
	const { return: said } = body;
	if (typeof said !== 'object' || said === null || !('status' in said)) return null;
	return typeof said.status === 'number' ? said.status : null;
}

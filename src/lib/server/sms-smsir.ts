import type { SmsProvider } from './sms';

// No such mobile, empty or too long a text: the same message will never pass.
const NEVER = new Set([104, 108, 113, 114]);

/** SMS.ir's REST API, `send/bulk` with one number. It knows no id of ours, so a repetition would be sent again. */
export const smsir: SmsProvider = {
	isIdempotent: false,
	home: 'https://api.sms.ir',
	request(sms, { key, sender, base }) {
		return new Request(`${base}/v1/send/bulk`, {
			method: 'POST',
			headers: {
				'Content-Type': 'application/json',
				Accept: 'application/json',
				'X-API-KEY': key
			},
			body: JSON.stringify({
				lineNumber: Number(sender),
				messageText: sms.text,
				mobiles: [`0${sms.to.replace(/^\+98/, '')}`],
				sendDateTime: null
			})
		});
	},
	refusal(httpStatus, body) {
		const said = typeof body === 'object' && body !== null && 'status' in body ? body.status : null;
		if (httpStatus === 200 && said === 1) return null;
		const status = typeof said === 'number' ? said : httpStatus;
		return { code: `smsir-${status}`, isPermanent: NEVER.has(status) };
	}
};

import type { Settings } from './env-schema';
import { outboundUrl } from './outbound';
import { kavenegar } from './sms-kavenegar';
import { smsir } from './sms-smsir';
import type { SendOutcome } from './transport';

export interface Sms {
	/** Names the message for good, so that a provider can tell a repetition. */
	id: string;
	/** E.164. */
	to: string;
	text: string;
}

export type SmsSettings = Pick<
	Settings,
	'SMS_PROVIDER' | 'SMS_API_KEY' | 'SMS_SENDER' | 'SMS_BASE' | 'OUTBOUND_BASE'
>;

export interface SmsProvider {
	/** Whether the provider sends a message once however often it is handed over under one id. */
	isIdempotent: boolean;
	/** Where it really lives; SMS_BASE stands in for it. */
	home: string;
	request(
		sms: Sms,
		account: { key: string; sender: string; base: string }
	): Request | Promise<Request>;
	/** Null when the provider took the message, otherwise what it said. */
	refusal(status: number, body: unknown): { code: string; isPermanent: boolean } | null;
}

const PROVIDERS = { kavenegar, smsir } as const;
const TIMEOUT_MS = 10_000;

/** The only door to the SMS provider. */
export async function sendSms(settings: SmsSettings, sms: Sms): Promise<SendOutcome> {
	const { SMS_PROVIDER, SMS_API_KEY, SMS_SENDER, SMS_BASE } = settings;
	if (!SMS_PROVIDER || !SMS_API_KEY)
		return { state: 'not-sent', code: 'not-configured', isPermanent: false };
	const provider = PROVIDERS[SMS_PROVIDER];
	const account = { key: SMS_API_KEY, sender: SMS_SENDER ?? '', base: SMS_BASE ?? provider.home };
	const asked = await provider.request(sms, account);
	const request = new Request(outboundUrl(settings, asked.url), asked);
	let answer: Response;
	let body: unknown;
	try {
		answer = await fetch(request, { signal: AbortSignal.timeout(TIMEOUT_MS) });
		body = await answer.json().catch(() => null);
	} catch {
		return { state: 'unknown', code: 'no-answer' };
	}
	// 503 says that nothing was taken; other faults may come after the message was.
	if (answer.status >= 500 && answer.status !== 503)
		return { state: 'unknown', code: `http-${answer.status}` };
	const refusal = provider.refusal(answer.status, body);
	return refusal ? { state: 'not-sent', ...refusal } : { state: 'sent' };
}

/** Whether a message of unknown fate may be handed over again without reaching anyone twice. */
export function mayRepeatSms(settings: SmsSettings): boolean {
	return settings.SMS_PROVIDER ? PROVIDERS[settings.SMS_PROVIDER].isIdempotent : true;
}

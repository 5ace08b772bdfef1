import * as v from 'valibot';
import { GoogleSetting, MatomoSetting } from './tag-settings.ts';

const Url = v.pipe(
	v.string(),
	v.url(),
	v.transform((url) => url.replace(/\/+$/, ''))
);
const Secret = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 random bytes in base64')
);

/** Every setting the Worker takes from its environment (surface.md). Anything else in it is ignored. */
export const EnvSchema = v.object({
	DATABASE_URL: v.pipe(
		v.string(),
		v.regex(/^(https?|libsql):\/\//, 'must be an http(s):// or libsql:// address')
	),
	DATABASE_AUTH_TOKEN: v.optional(v.string()),
	SHOP_ORIGIN: v.pipe(Url, v.regex(/^https?:\/\/[^/]+$/, 'must be an origin without a path')),
	SHOP_VERSION: v.optional(v.string(), 'unknown'),
	VAULT_KEY: Secret,
	LINK_KEY: Secret,
	JOBS_KEY: Secret,
	SMTP_URL: v.optional(
		v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'must be smtp://user:password@host:port'))
	),
	SMTP_FROM: v.optional(v.pipe(v.string(), v.email()), 'shop@khakriz.invalid'),
	SMS_PROVIDER: v.optional(v.picklist(['kavenegar', 'smsir'])),
	SMS_API_KEY: v.optional(v.string()),
	SMS_SENDER: v.optional(v.string()),
	SMS_BASE: v.optional(Url),
	ZARINPAL_MERCHANT_ID: v.optional(v.pipe(v.string(), v.uuid())),
	ZARINPAL_BASE: v.optional(Url, 'https://payment.zarinpal.com'),
	ZIBAL_MERCHANT: v.optional(v.string()),
	ZIBAL_BASE: v.optional(Url, 'https://gateway.zibal.ir'),
	OUTBOUND_BASE: v.optional(Url),
	/** 'off' renders every page anew: for measuring, never for serving. */
	EDGE_CACHE: v.optional(v.picklist(['on', 'off']), 'on'),
	/** 'off' takes the service worker back from every device that has it; what people keep there stays. */
	SERVICE_WORKER: v.optional(v.picklist(['on', 'off']), 'on'),
	/** Services of others that are told of page views once their purpose is allowed (decision 025); none by default. */
	TAG_MATOMO: v.optional(MatomoSetting),
	TAG_GOOGLE: v.optional(GoogleSetting)
});
export type Settings = v.InferOutput<typeof EnvSchema>;

/** One line per wrong variable, naming it and never repeating its value. */
export function describeEnvIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
	return issues.map((issue) => {
		const name = String(issue.path?.[0]?.key ?? 'environment');
		return `${name}: ${issue.received === 'undefined' ? 'is missing' : issue.message.replace(/received .*/i, '').trim()}`;
	});
}

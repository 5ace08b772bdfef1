import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { localDigits } from '$lib/values/digits';
import { formatJalali } from '$lib/values/jalali';
import { localPath } from '$lib/values/locale';
import { MESSAGE_FACTS, type FactorChange, type FactsOf, type NoticeKind } from '../kinds';
import type { MessageContent, MessageContext } from './message-content';

type In = { locale: MessageContext['locale'] };

interface Wording {
	subject: string;
	heading: string;
	body: string;
	/** What to do when it was somebody else, or null when there is nothing to do. */
	ifNotYou: string | null;
	rows: [label: string, value: string][];
	action: [label: string, path: string];
	sms: string;
}

interface Reading {
	in: In;
	shop: string;
	time(ms: number): string;
}

const WORDINGS: { [K in NoticeKind]: (facts: FactsOf<K>, reading: Reading) => Wording } = {
	'account-exists': accountExists,
	'password-changed': passwordChanged,
	'contact-changed': contactChanged,
	'new-device': newDevice,
	'second-factor-changed': factorChanged,
	'orders-claimed': ordersClaimed
};

/** A message about an account: what happened, when, and what to do if it was somebody else. It holds no secret. */
export function noticeMessage(
	kind: NoticeKind,
	facts: unknown,
	{ locale, origin }: MessageContext
): MessageContent {
	const inLocale = { locale };
	const reading: Reading = {
		in: inLocale,
		shop: m.shop_name({}, inLocale),
		time: (ms) => formatJalali(ms, locale, 'long-time')
	};
	// The facts are parsed by the schema of this very kind.
	const word = WORDINGS[kind] as (facts: unknown, reading: Reading) => Wording;
	const wording = word(v.parse(MESSAGE_FACTS[kind], facts), reading);
	const [label, path] = wording.action;
	return {
		subject: wording.subject,
		heading: wording.heading,
		paragraphs: [wording.body, wording.ifNotYou].filter((text) => text !== null),
		rows: wording.rows.map(([name, value]) => ({ label: name, value, isCode: false })),
		action: { label, url: origin + localPath(path, locale) },
		footer: [
			m.notifications_footer_account({ shop: reading.shop }, inLocale),
			m.notifications_footer_password({}, inLocale)
		],
		sms: wording.sms
	};
}

function accountExists(
	_facts: FactsOf<'account-exists'>,
	{ in: inLocale, shop }: Reading
): Wording {
	return {
		subject: m.notifications_exists_subject({ shop }, inLocale),
		heading: m.notifications_exists_heading({}, inLocale),
		body: m.notifications_exists_body({ shop }, inLocale),
		ifNotYou: m.notifications_exists_not_you({}, inLocale),
		rows: [],
		action: [m.notifications_sign_in({}, inLocale), '/sign-in'],
		sms: m.notifications_exists_sms({ shop }, inLocale)
	};
}

function passwordChanged(
	{ at }: FactsOf<'password-changed'>,
	{ in: inLocale, shop, time }: Reading
): Wording {
	return {
		subject: m.notifications_password_subject({}, inLocale),
		heading: m.notifications_password_heading({}, inLocale),
		body: m.notifications_password_body({}, inLocale),
		ifNotYou: m.notifications_password_not_you({}, inLocale),
		rows: [[m.notifications_time({}, inLocale), time(at)]],
		action: [m.notifications_new_password({}, inLocale), '/forgot-password'],
		sms: m.notifications_password_sms({ shop }, inLocale)
	};
}

function contactChanged(
	{ channel, change, at }: FactsOf<'contact-changed'>,
	{ in: inLocale, shop, time }: Reading
): Wording {
	const names = {
		mobile: m.notifications_channel_mobile,
		email: m.notifications_channel_email,
		landline: m.notifications_channel_landline
	};
	const what = names[channel]({}, inLocale);
	const base = {
		ifNotYou: m.notifications_contact_not_you({}, inLocale),
		rows: [[m.notifications_time({}, inLocale), time(at)]] satisfies Wording['rows'],
		action: [
			m.notifications_new_password({}, inLocale),
			'/forgot-password'
		] satisfies Wording['action']
	};
	if (change === 'added')
		return {
			...base,
			subject: m.notifications_contact_added_subject({ what }, inLocale),
			heading: m.notifications_contact_added_heading({ what }, inLocale),
			body: m.notifications_contact_added_body({ what }, inLocale),
			sms: m.notifications_contact_added_sms({ shop, what }, inLocale)
		};
	return {
		...base,
		subject: m.notifications_contact_subject({ what }, inLocale),
		heading: m.notifications_contact_heading({ what }, inLocale),
		body: m.notifications_contact_body({ what }, inLocale),
		sms: m.notifications_contact_sms({ shop, what }, inLocale)
	};
}

function newDevice(
	{ device, at }: FactsOf<'new-device'>,
	{ in: inLocale, shop, time }: Reading
): Wording {
	const name = readableDevice(device, m.notifications_device_unknown({}, inLocale));
	return {
		subject: m.notifications_device_subject({}, inLocale),
		heading: m.notifications_device_heading({}, inLocale),
		body: m.notifications_device_body({ shop }, inLocale),
		ifNotYou: m.notifications_device_not_you({}, inLocale),
		rows: [
			[m.notifications_device({}, inLocale), name],
			[m.notifications_time({}, inLocale), time(at)]
		],
		action: [m.notifications_see_sessions({}, inLocale), '/account/sessions'],
		sms: m.notifications_device_sms({ shop, device: name }, inLocale)
	};
}

/** `chrome android` → `Chrome, Android`. */
function readableDevice(codes: string, unknown: string): string {
	const odd: Record<string, string> = { ios: 'iOS', macos: 'macOS', chromeos: 'ChromeOS' };
	const words = codes.split(' ').filter((code) => code !== 'other');
	const names = words.map((code) => odd[code] ?? code.charAt(0).toUpperCase() + code.slice(1));
	return names.join(', ') || unknown;
}

function factorChanged(
	{ change, at }: FactsOf<'second-factor-changed'>,
	{ in: inLocale, shop, time }: Reading
): Wording {
	const names: Record<FactorChange, typeof m.notifications_factor_totp_added> = {
		'totp-added': m.notifications_factor_totp_added,
		'totp-removed': m.notifications_factor_totp_removed,
		'passkey-added': m.notifications_factor_passkey_added,
		'passkey-removed': m.notifications_factor_passkey_removed,
		'recovery-codes-made': m.notifications_factor_recovery_made,
		'recovery-code-used': m.notifications_factor_recovery_used,
		'password-removed': m.notifications_factor_password_removed
	};
	const what = names[change]({}, inLocale);
	return {
		subject: m.notifications_factor_subject({}, inLocale),
		heading: m.notifications_factor_heading({}, inLocale),
		body: what,
		ifNotYou: m.notifications_factor_not_you({}, inLocale),
		rows: [[m.notifications_time({}, inLocale), time(at)]],
		action: [m.notifications_see_security({}, inLocale), '/account/security'],
		sms: m.notifications_factor_sms({ shop, what }, inLocale)
	};
}

function ordersClaimed(
	{ count }: FactsOf<'orders-claimed'>,
	{ in: inLocale, shop }: Reading
): Wording {
	const number = localDigits(String(count), inLocale.locale);
	return {
		subject: m.notifications_claimed_subject({}, inLocale),
		heading: m.notifications_claimed_heading({}, inLocale),
		body: m.notifications_claimed_body({ count: number }, inLocale),
		ifNotYou: null,
		rows: [],
		action: [m.notifications_see_orders({}, inLocale), '/account/orders'],
		sms: m.notifications_claimed_sms({ shop, count: number }, inLocale)
	};
}

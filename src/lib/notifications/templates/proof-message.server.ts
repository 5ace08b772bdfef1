import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { MESSAGE_FACTS, type FactsOf, type ProofMessageKind } from '../kinds';
import type { MessageContent, MessageContext } from './message-content';

interface Wording {
	subject: string;
	heading: string;
	paragraphs: string[];
	action: string;
	/** Without code and origin, which stand below it in the form that phones read codes from. */
	sms: string;
}

type In = { locale: MessageContext['locale'] };

const WORDINGS: {
	[K in ProofMessageKind]: (facts: FactsOf<K>, shop: string, inLocale: In) => Wording;
} = {
	register: (_facts, shop, inLocale) => ({
		subject: m.notifications_register_subject({ shop }, inLocale),
		heading: m.notifications_register_heading({}, inLocale),
		paragraphs: [
			m.notifications_register_body({ shop }, inLocale),
			m.notifications_link_day({}, inLocale)
		],
		action: m.notifications_register_action({}, inLocale),
		sms: m.notifications_register_sms({ shop }, inLocale)
	}),
	'confirm-contact': (_facts, shop, inLocale) => ({
		subject: m.notifications_confirm_subject({}, inLocale),
		heading: m.notifications_confirm_heading({}, inLocale),
		paragraphs: [
			m.notifications_confirm_body({ shop }, inLocale),
			m.notifications_link_day({}, inLocale)
		],
		action: m.notifications_confirm_action({}, inLocale),
		sms: m.notifications_confirm_sms({ shop }, inLocale)
	}),
	'confirm-order-contact': ({ orderNumber: number }, shop, inLocale) => ({
		subject: m.notifications_confirm_order_subject({ number }, inLocale),
		heading: m.notifications_confirm_heading({}, inLocale),
		paragraphs: [
			m.notifications_confirm_order_body({ shop, number }, inLocale),
			m.notifications_link_day({}, inLocale)
		],
		action: m.notifications_confirm_action({}, inLocale),
		sms: m.notifications_confirm_order_sms({ shop, number }, inLocale)
	}),
	'reset-password': (_facts, shop, inLocale) => ({
		subject: m.notifications_reset_subject({}, inLocale),
		heading: m.notifications_reset_heading({}, inLocale),
		paragraphs: [
			m.notifications_reset_body({ shop }, inLocale),
			m.notifications_link_hour({}, inLocale)
		],
		action: m.notifications_reset_action({}, inLocale),
		sms: m.notifications_reset_sms({ shop }, inLocale)
	})
};

/** A message that brings a code (by SMS) or a link (by e-mail), and says what to do when nobody asked for it. */
export function proofMessage(
	kind: ProofMessageKind,
	facts: unknown,
	{ locale, secret, origin }: MessageContext
): MessageContent {
	const inLocale = { locale };
	const shop = m.shop_name({}, inLocale);
	// The facts are parsed by the schema of this very kind.
	const word = WORDINGS[kind] as (facts: unknown, shop: string, inLocale: In) => Wording;
	const { action, sms, ...wording } = word(v.parse(MESSAGE_FACTS[kind], facts), shop, inLocale);
	const { link, code = '' } = secret;
	return {
		...wording,
		rows: [],
		action: link === undefined ? null : { label: action, url: link },
		footer: [
			m.notifications_footer_unasked({}, inLocale),
			m.notifications_footer_password({}, inLocale)
		],
		sms: `${sms}\n${m.notifications_code({ code }, inLocale)}\n${m.notifications_code_secret({}, inLocale)}\n@${new URL(origin).hostname} #${code}`
	};
}

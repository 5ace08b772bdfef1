import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { formatJalali } from '$lib/values/jalali';
import type { Locale } from '$lib/values/locale';
import { formatToman, rial } from '$lib/values/money';
import { MESSAGE_FACTS, type FactsOf, type OrderMessageKind } from '../kinds';
import type { MessageContent } from './message-content';

type Facts = FactsOf<OrderMessageKind>;

/** What differs between the kinds; number, amount, link and footer are the same everywhere. */
interface Wording {
	subject: string;
	heading: string;
	paragraphs: string[];
	rows?: MessageContent['rows'];
	action: string;
	sms: string;
}

interface Reading {
	/** Chooses the language of every text. */
	in: { locale: Locale };
	shop: string;
	number: string;
	total: string;
	link: string;
	time(ms: number): string;
	/** For a text: the time to pay ends within the hour, so the day goes without saying. */
	hour(ms: number): string;
}

const WORDINGS: { [K in OrderMessageKind]: (facts: FactsOf<K>, reading: Reading) => Wording } = {
	'order-received': received,
	'order-paid': paid,
	'payment-failed': failed,
	'order-expired': expired
};

/** The message of a kind in the reader's language. Throws a ValiError when the kind's facts are not those given. */
export function orderMessage(
	kind: OrderMessageKind,
	facts: unknown,
	{ locale, link }: { locale: Locale; link: string }
): MessageContent {
	const known: Facts = v.parse(MESSAGE_FACTS[kind], facts);
	const inLocale = { locale };
	const reading: Reading = {
		in: inLocale,
		shop: m.shop_name({}, inLocale),
		number: known.orderNumber,
		total: formatToman(rial(known.totalRial), locale),
		link,
		time: (ms) => formatJalali(ms, locale, 'long-time'),
		hour: (ms) => formatJalali(ms, locale, 'time')
	};
	// The facts were parsed by the schema of this very kind.
	const word = WORDINGS[kind] as (facts: Facts, reading: Reading) => Wording;
	const { rows = [], action, ...wording } = word(known, reading);
	return {
		...wording,
		rows: [
			{ label: m.notifications_order_number({}, inLocale), value: reading.number, isCode: true },
			{ label: m.notifications_total({}, inLocale), value: reading.total, isCode: false },
			...rows
		],
		action: { label: action, url: link },
		footer: [
			m.notifications_footer_why({ shop: reading.shop }, inLocale),
			m.notifications_footer_key({}, inLocale)
		]
	};
}

function received(facts: FactsOf<'order-received'>, reading: Reading): Wording {
	const { in: inLocale, number, hour } = reading;
	const base = {
		subject: m.notifications_received_subject({ number }, inLocale),
		heading: m.notifications_received_heading({}, inLocale),
		action: m.notifications_see_order({}, inLocale),
		sms: m.notifications_received_sms(reading, inLocale)
	};
	if (facts.paymentMethod === 'on-delivery')
		return { ...base, paragraphs: [m.notifications_received_on_delivery({}, inLocale)] };
	const rows = facts.payUntil === undefined ? [] : [payUntil(facts.payUntil, reading)];
	if (facts.paymentMethod === 'transfer')
		return { ...base, rows, paragraphs: [m.notifications_received_transfer({}, inLocale)] };
	return {
		...base,
		rows,
		paragraphs: [m.notifications_received_online({}, inLocale)],
		action: m.notifications_pay_now({}, inLocale),
		sms:
			facts.payUntil === undefined
				? base.sms
				: m.notifications_received_sms_online({ ...reading, until: hour(facts.payUntil) }, inLocale)
	};
}

function paid(facts: FactsOf<'order-paid'>, reading: Reading): Wording {
	const { in: inLocale, number } = reading;
	const label = m.notifications_reference({}, inLocale);
	return {
		subject: m.notifications_paid_subject({ number }, inLocale),
		heading: m.notifications_paid_heading({}, inLocale),
		paragraphs: [m.notifications_paid_body({}, inLocale)],
		rows: facts.referenceId ? [{ label, value: facts.referenceId, isCode: true }] : [],
		action: m.notifications_see_invoice({}, inLocale),
		sms: m.notifications_paid_sms(reading, inLocale)
	};
}

function failed(facts: FactsOf<'payment-failed'>, reading: Reading): Wording {
	const { in: inLocale, number } = reading;
	return {
		subject: m.notifications_failed_subject({ number }, inLocale),
		heading: m.notifications_failed_heading({}, inLocale),
		paragraphs: [
			m.notifications_failed_body({}, inLocale),
			m.notifications_failed_money({}, inLocale)
		],
		rows: facts.payUntil === undefined ? [] : [payUntil(facts.payUntil, reading)],
		action: m.notifications_pay_again({}, inLocale),
		sms: m.notifications_failed_sms(reading, inLocale)
	};
}

function expired(_facts: FactsOf<'order-expired'>, reading: Reading): Wording {
	const { in: inLocale, number } = reading;
	return {
		subject: m.notifications_expired_subject({ number }, inLocale),
		heading: m.notifications_expired_heading({}, inLocale),
		paragraphs: [m.notifications_expired_body({}, inLocale)],
		action: m.notifications_see_order({}, inLocale),
		sms: m.notifications_expired_sms(reading, inLocale)
	};
}

function payUntil(at: number, { in: inLocale, time }: Reading): MessageContent['rows'][number] {
	return { label: m.notifications_pay_until({}, inLocale), value: time(at), isCode: false };
}

import type { Locale } from '$lib/values/locale';
import type { KeptOrder } from './outbox-records';

/**
 * The person wishes to be told by the browser when an order that waited is placed: in the words of the page on which they
 * said so, as the worker has none of its own.
 */
export interface NoticeWish {
	readonly title: string;
	/** With `NUMBER` where the order's number goes. */
	readonly text: string;
	readonly locale: Locale;
}

/** What of `NotificationOptions` a notice has; a pure rule knows no browser. */
export interface NoticeOptions {
	readonly body: string;
	readonly tag: string;
	/** The key of the order to open. */
	readonly data: string;
	readonly icon: string;
	readonly badge: string;
	readonly lang: Locale;
	readonly dir: 'rtl' | 'ltr';
}

/** Its key in the store `wishes`. */
export const NOTICE_WISH = 'order-notice';
export const NUMBER = '{number}';

/** Whoever has just handed an order in sees what becomes of it. */
const SEEN_WITHIN_MS = 30_000;

/** Whether an order was placed after its person had gone on, and nobody was told yet. */
export function isNews({ state, isNoticed, handedInAt, placedAt }: KeptOrder): boolean {
	if (state !== 'placed' || isNoticed || placedAt === undefined) return false;
	return Math.abs(placedAt - handedInAt) > SEEN_WITHIN_MS;
}

/** Title and options of the browser's notice: the number, and nothing that tells about the person. */
export function noticeOf(
	{ title, text, locale }: NoticeWish,
	order: KeptOrder,
	number: string
): [title: string, options: NoticeOptions] {
	return [
		title,
		{
			body: text.replace(NUMBER, number),
			// One for the order, whoever shows it and however often.
			tag: `order-${order.key}`,
			data: order.key,
			icon: '/icons/icon-192.png',
			badge: '/icons/monochrome-512.png',
			lang: locale,
			dir: locale === 'fa' ? 'rtl' : 'ltr'
		}
	];
}

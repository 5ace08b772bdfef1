import { error, fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import {
	askOrderContactAgain,
	confirmOrderByCode,
	orderContactsView
} from '$lib/accounts/confirm-order-contact.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { reportTransfer } from '$lib/checkout/report-transfer.server';
import { parseReceipt } from '$lib/checkout/transfer-receipt';
import { cancelOrder } from '$lib/orders/cancel-order.server';
import { openedBy, openOrder } from '../open-order.server';
import { orderPath } from '$lib/orders/order-link.server';
import { orderView } from '$lib/orders/order-view.server';
import * as orders from '$lib/orders/orders.server';
import { readForm } from '$lib/server/read-form';
import type { PageServerLoad } from './$types';

/** What the payment route may say when it sends the customer back. */
const NOTICES = ['gateway-unavailable', 'checking', 'not-payable'] as const;
const CONTACT_NEWS = ['confirmed', 'sent'] as const;

export const load: PageServerLoad = async (event) => {
	const { url, locals } = event;
	const { order, key } = await opened(event);
	const [whole, contacts] = await Promise.all([
		orders.whole(locals.db, order.id),
		orderContactsView(locals, order)
	]);
	if (!whole) error(404);
	return {
		key,
		now: locals.now,
		againCommand: crypto.randomUUID(),
		order: await orderView({ ...locals, actor: openedBy(key) }, whole),
		notice: NOTICES.find((name) => name === url.searchParams.get('notice')) ?? null,
		contacts,
		contactNews: CONTACT_NEWS.find((name) => name === url.searchParams.get('contact')) ?? null,
		isCancelling: url.searchParams.has('cancel')
	};
};

export const actions: Actions = {
	transfer: async (event) => {
		const { order, key } = await opened(event);
		const typed = await readForm(event.request, ['transfer-reference', 'transfer-day']);
		const { 'transfer-reference': reference = '', 'transfer-day': day = '' } = typed;
		const receipt = parseReceipt({ reference, day }, event.locals.now);
		if (!receipt.ok) return fail(400, { typed, problem: receipt });
		const reported = await reportTransfer(event.locals, order, receipt.value);
		if (!reported.ok) return fail(409, { typed, problem: reported });
		redirect(303, orderPath(order.number, key, event.locals.locale));
	},
	confirm: async (event) => {
		const { order, key } = await opened(event);
		const { code = '' } = await readForm(event.request, ['code']);
		const confirmed = await confirmOrderByCode(event.locals, order, code);
		if (!confirmed.ok) return fail(400, { contactProblem: confirmed.reason });
		deliverSoon(event);
		redirect(303, `${orderPath(order.number, key, event.locals.locale)}&contact=confirmed`);
	},
	resend: async (event) => {
		const { order, key } = await opened(event);
		const { channel = '' } = await readForm(event.request, ['channel']);
		const asked = await askOrderContactAgain(event, order, channel);
		if (!asked.ok) return fail(429, { contactProblem: asked.reason });
		deliverSoon(event);
		redirect(303, `${orderPath(order.number, key, event.locals.locale)}&contact=sent`);
	},
	cancel: async (event) => {
		const { order, key } = await opened(event);
		const cancelled = await cancelOrder(event.locals, order);
		if (!cancelled.ok) return fail(409, { typed: null, problem: cancelled });
		redirect(303, orderPath(order.number, key, event.locals.locale));
	}
};

async function opened(event: RequestEvent) {
	const key = event.url.searchParams.get('key') ?? '';
	return { key, order: await openOrder(event, event.params.number ?? '', key) };
}

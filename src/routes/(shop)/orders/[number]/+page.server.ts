import { error, fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { reportTransfer } from '$lib/checkout/report-transfer.server';
import { parseReceipt } from '$lib/checkout/transfer-receipt';
import { cancelOrder } from '$lib/orders/cancel-order.server';
import { openOrder } from '../open-order.server';
import { orderPath } from '$lib/orders/order-link.server';
import { orderView } from '$lib/orders/order-view.server';
import * as orders from '$lib/orders/orders.server';
import { readForm } from '$lib/server/read-form';
import type { PageServerLoad } from './$types';

/** What the payment route may say when it sends the customer back. */
const NOTICES = ['gateway-unavailable', 'checking', 'not-payable'] as const;

export const load: PageServerLoad = async (event) => {
	const { url, locals } = event;
	const { order, key } = await opened(event);
	const whole = await orders.whole(locals.db, order.id);
	if (!whole) error(404);
	return {
		key,
		now: locals.now,
		order: await orderView(locals, whole),
		notice: NOTICES.find((name) => name === url.searchParams.get('notice')) ?? null,
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

import { messageDoors } from '$lib/accounts/message-doors.server';
import { forgetOldDevices } from '$lib/accounts/devices.server';
import {
	forgetOldProofs,
	forgetUnconfirmedContacts
} from '$lib/accounts/forget-unconfirmed.server';
import { forgetPendingAccounts } from '$lib/accounts/pending-accounts.server';
import { forgetEndedSessions } from '$lib/accounts/session-list.server';
import { countDays } from '$lib/analytics/count-days.server';
import { forgetOldEvents } from '$lib/analytics/forget-events.server';
import { forgetOldCarts } from '$lib/cart/cart.server';
import { followSales } from '$lib/catalog/refresh-listings.server';
import { openWindows } from '$lib/checkout/delivery.server';
import { reconcilePayments } from '$lib/checkout/reconcile-payments.server';
import { forgetOldAccesses } from '$lib/consent/access-log.server';
import { deliverOutbox } from '$lib/notifications/deliver.server';
import { expireOrders } from '$lib/orders/expire-orders.server';
import { shredDue } from '$lib/privacy/shred-due.server';
import type { Job } from '$lib/server/jobs';
import { forgetOldCounters } from '$lib/server/rate-limit';

/** In the order they run: what frees stock and settles money before what tells people about it. */
export const scheduledJobs: readonly Job[] = [
	reconcilePayments,
	expireOrders,
	deliverOutbox(messageDoors),
	openWindows,
	followSales,
	forgetOldCarts,
	forgetEndedSessions,
	forgetOldDevices,
	forgetPendingAccounts,
	forgetUnconfirmedContacts,
	forgetOldProofs,
	shredDue,
	forgetOldAccesses,
	forgetOldCounters,
	countDays,
	forgetOldEvents
];

import { forgetOldCarts } from '$lib/cart/cart.server';
import { openWindows } from '$lib/checkout/delivery.server';
import type { Job } from '$lib/server/jobs';

/** In the order they run: what frees stock and settles money before what tells people about it. */
export const scheduledJobs: readonly Job[] = [openWindows, forgetOldCarts];

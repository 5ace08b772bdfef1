/** What is known when a page is shown; all paths without the language. */
export interface Visit {
	path: string;
	/** The page before it, in the same life of the tab; null for the first. */
	cameFrom: string | null;
	/** The cart held something when the visit began: it is not the first one. Nothing needs to be counted for that. */
	beganWithCart: boolean;
}

/** Where people are busy with something of their own: buying, paying, their account, the back office. */
const BUSY =
	/^\/(cart|checkout|orders|account|staff|sign-in|register|confirm|reset-password)(\/|$)/;
const ORDER = /^\/orders\/[^/]+$/;

/**
 * Whether to invite somebody to install the shop: when they come back to a full cart, or go on looking around after an
 * order; and only together with a new page, so that nothing moves under their eyes.
 */
export function isGoodMoment({ path, cameFrom, beganWithCart }: Visit): boolean {
	if (cameFrom === null || cameFrom === path || BUSY.test(path) || path === '/offline')
		return false;
	return beganWithCart || isOrderPage(cameFrom);
}

/** Whether one order is shown there, as after buying. */
export function isOrderPage(path: string): boolean {
	return ORDER.test(path) && path !== '/orders/waiting';
}

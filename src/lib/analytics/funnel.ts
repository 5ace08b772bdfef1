import type { EventKind } from './vocabulary';

/** The way to a purchase, and the events that show that a visit came so far. */
const STEPS = [
	{ step: 'looked', kinds: ['product-viewed'] },
	{ step: 'chose', kinds: ['cart-added', 'cart-viewed'] },
	{ step: 'checkout', kinds: ['checkout-viewed'] },
	{ step: 'ordered', kinds: ['order-placed'] }
] as const satisfies readonly { step: string; kinds: readonly EventKind[] }[];

export interface FunnelStep {
	step: (typeof STEPS)[number]['step'];
	/** Visits that came so far, counted once a day; null where too few did to tell. */
	visits: number | null;
}

/**
 * How far visits came. Steps are counted each for itself, because counts are all that is kept: somebody with a cart of
 * yesterday may check out today without looking at a product.
 */
export function funnelOf(visits: ReadonlyMap<string, number>): FunnelStep[] {
	return STEPS.map(({ step, kinds }) => {
		const counts = kinds.map((kind) => visits.get(kind) ?? 0);
		return { step, visits: Math.max(...counts) || null };
	});
}

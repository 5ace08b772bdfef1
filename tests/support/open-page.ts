import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { load as loadCart } from '../../src/routes/(shop)/cart/+page';
import { load as loadCheckout } from '../../src/routes/(shop)/checkout/+page';
import { GET as askCart } from '../../src/routes/api/cart/+server';
import { GET as askCheckout } from '../../src/routes/api/checkout/+server';
import { answerOf, eventFor, type Answered, type Visit } from './route-event';

const PAGES = {
	'/cart': [loadCart, askCart, '/api/cart'],
	'/checkout': [loadCheckout, askCheckout, '/api/checkout']
} as const;

/** What a page of the purchase is made of on the server; what it asks of the shop is answered by the shop's own route. */
export function openPage(page: keyof typeof PAGES, visit: Visit, query = ''): Promise<Answered> {
	const [load, answer, path] = PAGES[page];
	overwriteGetLocale(() => visit.locale ?? 'fa');
	const fetch = () => (answer as (event: unknown) => Response)(eventFor(visit, path));
	// The events of the routes differ in their ids alone.
	const run = load as (event: unknown) => unknown;
	return answerOf(() => run({ ...eventFor(visit, page + query), fetch }));
}

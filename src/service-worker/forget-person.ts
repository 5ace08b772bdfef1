import { shopDb } from '$lib/browser/shop-db';
import { forgetPages } from './pages';

/** Whoever was signed in is not any more: what they typed and put into their cart does not stay for the next person. */
export async function forgetPerson(): Promise<void> {
	await forgetPages();
	const db = await shopDb();
	await db
		.change(['drafts', 'cart'], (changing) => {
			changing.clear('drafts');
			changing.clear('cart');
			return Promise.resolve();
		})
		.catch(() => undefined);
}

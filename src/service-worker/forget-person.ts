import { shopDb } from '$lib/browser/shop-db';
import { forgetPerson as forgetKept } from '$lib/offline/forget-person';
import { forgetPages } from './pages';

/** Whoever was signed in is not any more: neither pages made for them nor what they left on the device stays. */
export async function forgetPerson(): Promise<void> {
	await forgetPages();
	// Without a database there is nothing to forget in it.
	await forgetKept(await shopDb()).catch(() => undefined);
}

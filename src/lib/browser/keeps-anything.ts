import { SHOP_DB } from './shop-stores';

/** Whether this device keeps anything of the shop, found out without opening it. True where the browser does not say. */
export async function keepsAnything(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === SHOP_DB);
	} catch {
		return true;
	}
}

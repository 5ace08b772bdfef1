import { shopDb } from '$lib/browser/shop-db';
import { prepareSearch } from '$lib/offline/device-catalogue';
import type { Locale } from '$lib/values/locale';
import { isNetworkDown } from './network';

const pause = () => new Promise<void>((goOn) => setTimeout(goOn));

/** Without a connection this device is what will be searched: nobody is to wait for its index then. Never rejects. */
export async function readySearch(locale: Locale): Promise<void> {
	if (!isNetworkDown()) return;
	await prepareSearch(await shopDb(), locale, pause).catch(() => undefined);
}

import { shopDb } from '$lib/browser/shop-db';
import { keepOffer } from '$lib/offline/kept-offer';
import type { ToWorker } from '$lib/offline/messages';
import { BASE_LOCALE, localeOf, type Locale } from '$lib/values/locale';
import { forgetPerson } from './forget-person';
import { freshenCatalogue, keepCatalogue } from './keep-catalogue';
import { makingWay } from './making-way';
import { readySearch } from './ready-search';
import { refreshPage } from './refresh-page';
import { worker } from './scope';
import { sendWaiting } from './send-waiting';
import { tellCatalogue } from './tell-catalogue';

/** What a page asks of the worker; a page of another version may ask for something unknown. */
export async function hear(message: ToWorker): Promise<void> {
	switch (message.kind) {
		case 'take-over':
			worker.registration.active?.postMessage({ kind: 'make-way' } satisfies ToWorker);
			return worker.skipWaiting();
		case 'make-way':
			return makingWay.abort();
		case 'opened':
			await refreshPage(message.path, Date.now());
			await sendWaiting();
			await freshen(localeOf(message.path));
			return readySearch(localeOf(message.path));
		case 'search-begins':
			return readySearch(message.locale);
		case 'drain':
			await sendWaiting();
			return;
		case 'keep':
			return keepCatalogue(message.level, message.locale ?? BASE_LOCALE);
		case 'state':
			return tellCatalogue(message.locale);
		case 'forget-person':
			return forgetPerson();
	}
}

/** What a person without a connection will need: ways to order, then what there is to buy. */
async function freshen(locale: Locale): Promise<void> {
	const ask = (path: string) => fetch(path, { priority: 'low', signal: makingWay.signal });
	const offer = keepOffer(await shopDb(), { ask, locale, now: Date.now() });
	// A full device keeps the catalogue it has.
	await offer.catch(() => undefined);
	await freshenCatalogue(locale);
}

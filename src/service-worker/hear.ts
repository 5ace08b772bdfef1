import type { ToWorker } from '$lib/offline/messages';
import { BASE_LOCALE, localeOf } from '$lib/values/locale';
import { forgetPerson } from './forget-person';
import { freshenCatalogue, keepCatalogue } from './keep-catalogue';
import { refreshPage } from './refresh-page';
import { worker } from './scope';
import { sendWaiting } from './send-waiting';

/** What a page asks of the worker; a page of another version may ask for something unknown. */
export async function hear(message: ToWorker): Promise<void> {
	switch (message.kind) {
		case 'take-over':
			return worker.skipWaiting();
		case 'opened':
			await refreshPage(message.path, Date.now());
			await sendWaiting();
			return freshenCatalogue(localeOf(message.path));
		case 'drain':
			await sendWaiting();
			return;
		case 'keep':
			return keepCatalogue(message.level, message.locale ?? BASE_LOCALE);
		case 'forget-person':
			return forgetPerson();
	}
}

import type { HandleClientError } from '@sveltejs/kit';
import { navigating } from '$app/state';
import { catchInstallPrompt } from '$lib/browser/install-prompt';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { localeOf } from '$lib/values/locale';

// The language never changes within a page's life: switching it is a full navigation.
const locale = localeOf(window.location.pathname);
overwriteGetLocale(() => locale);

// It may come before the page is alive.
catchInstallPrompt();

const documentAddress = window.location.href;
/** Every browser has words of its own for a part of the app that did not come. */
const MISSING_PART = /dynamically imported module|module script failed/i;

export const handleError: HandleClientError = ({ error, event, message }) => {
	console.error(error);
	const isMissing = error instanceof TypeError && MISSING_PART.test(error.message);
	// As a document the page has other ways to come: made by the shop, or kept on this device. A page that is only fetched
	// ahead, because somebody points at its link, must not open.
	const isWanted = navigating.to?.url?.href === event.url.href;
	if (isMissing && isWanted && event.url.href !== documentAddress)
		window.location.assign(event.url);
	return { message: isMissing ? 'offline' : message };
};

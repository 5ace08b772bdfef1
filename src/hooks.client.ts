import type { HandleClientError } from '@sveltejs/kit';
import { catchInstallPrompt } from '$lib/browser/install-prompt';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { localeOf } from '$lib/values/locale';

// The language never changes within a page's life: switching it is a full navigation.
const locale = localeOf(window.location.pathname);
overwriteGetLocale(() => locale);

// It may come before the page is alive.
catchInstallPrompt();

export const handleError: HandleClientError = ({ error, message }) => {
	console.error(error);
	return { message };
};

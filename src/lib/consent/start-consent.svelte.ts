/**
 * What consent costs a page of somebody who has answered: this one look. The banner's own script comes with the banner,
 * and nothing that needs a permission is asked for before the permission was seen.
 */
export async function startConsent(): Promise<void> {
	const banner = document.getElementById('consent');
	if (banner) (await import('./quiet-banner.svelte')).answerQuietly(banner);
	else if (await isAnythingAllowed()) await (await import('./consent.svelte')).consent.load();
}

/** By the cookie, where `a1y` allows a purpose. Without the Cookie Store API nothing is known to be allowed. */
async function isAnythingAllowed(): Promise<boolean> {
	if (!('cookieStore' in window)) return false;
	const cookie = await cookieStore.get('consent');
	return /\dy/.test(cookie?.value ?? '');
}

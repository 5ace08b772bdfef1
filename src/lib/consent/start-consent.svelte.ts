/**
 * What consent costs a page of somebody who has answered: this one look. The banner's own script comes with the banner,
 * and nothing that needs a permission is asked for before the permission was seen.
 */
export async function startConsent(): Promise<void> {
	const banner = document.getElementById('consent');
	if (banner) (await import('./quiet-banner.svelte')).answerQuietly(banner);
}

import { error } from '@sveltejs/kit';
import { href } from '$lib/ui/href';

/**
 * An answer of the public catalogue in the reader's language. Throws the answer's own status when it is not there;
 * offline the service worker answers the same address.
 */
export async function ask<View>(fetch: typeof globalThis.fetch, path: string): Promise<View> {
	const response = await fetch(href(`/api/catalog${path}`));
	if (!response.ok) {
		const { message, id } = (await response.json().catch(() => ({}))) as Partial<App.Error>;
		error(response.status, { message: message ?? 'unexpected', ...(id ? { id } : {}) });
	}
	// The shapes of these answers are views.ts, on both sides.
	return (await response.json()) as View;
}

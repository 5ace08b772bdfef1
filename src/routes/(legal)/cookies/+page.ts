import type { OwnConsent } from '$lib/consent/own-consent.server';
import { href } from '$lib/ui/href';
import type { PageLoad } from './$types';

/** The visitor's own choices; null without a connection, when the device says what it knows. */
export const load: PageLoad = async ({ fetch }) => {
	const answer = await fetch(href('/api/consent')).catch(() => null);
	// The shape is that of our own endpoint.
	return { own: answer?.ok ? ((await answer.json()) as OwnConsent) : null };
};

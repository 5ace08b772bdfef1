import { redirect } from '@sveltejs/kit';
import { href } from '$lib/ui/href';

/** Rendered by the browser alone: the service worker shows this page at addresses that the network does not answer. */
export const ssr = false;

/** Runs only where somebody opens the shell under its own address. */
export const load = () => redirect(307, href('/'));

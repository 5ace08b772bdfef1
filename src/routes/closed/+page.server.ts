import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What an unknown address shows, under an address of its own: a guard in the hooks can only answer with a page that exists. */
export const load: PageServerLoad = () => error(404);

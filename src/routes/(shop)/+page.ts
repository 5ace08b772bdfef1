import { ask } from '$lib/catalog/ask.svelte';
import type { HomeView } from '$lib/catalog/views';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({ home: await ask<HomeView>(fetch, '/home') });

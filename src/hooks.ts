import type { Reroute } from '@sveltejs/kit';
import { plainPath } from '$lib/values/locale';

export const reroute: Reroute = ({ url }) => plainPath(url.pathname);

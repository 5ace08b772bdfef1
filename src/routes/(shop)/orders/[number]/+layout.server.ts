import type { LayoutServerLoad } from './$types';

/** The address holds the order's key: it goes to nobody, and nothing keeps the page. */
export const load: LayoutServerLoad = ({ setHeaders }) => {
	setHeaders({ 'Referrer-Policy': 'same-origin', 'Cache-Control': 'private, no-store' });
};

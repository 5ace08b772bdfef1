import type { Cookies } from '@sveltejs/kit';
import { randomSecret } from '$lib/server/secrets';

/** The cookie of a visit; given with consent only, and never prolonged: after thirty days it is another visit. */
export const VISIT_COOKIE = 'va';

const DAYS = 30;
const ID_BYTES = 16;
const SHAPE = /^[\w-]{22}$/;

/** The random id of the visit, or null when the visitor brings none or something else. */
export function visitIdOf(cookies: Cookies): string | null {
	const id = cookies.get(VISIT_COOKIE);
	return id !== undefined && SHAPE.test(id) ? id : null;
}

/** Begins a visit. Scripts may see the cookie, so that a withdrawal without a connection can delete it. */
export function beginVisit(cookies: Cookies): string {
	const id = randomSecret(ID_BYTES);
	const maxAge = DAYS * 86_400;
	cookies.set(VISIT_COOKIE, id, { path: '/', secure: true, sameSite: 'lax', httpOnly: false, maxAge });
	return id;
}

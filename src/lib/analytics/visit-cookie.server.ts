import type { Cookies } from '@sveltejs/kit';
import { randomSecret } from '$lib/server/secrets';

/** The cookie of a visit; given with consent only, and never prolonged: after thirty days it is another visit. */
const NAME = 'va';
const SECONDS = 30 * 86_400;
const ID_BYTES = 16;
const SHAPE = /^[\w-]{22}$/;

/** The random id of the visit, or null when the visitor brings none or something else. */
export function visitIdOf(cookies: Cookies): string | null {
	const id = cookies.get(NAME);
	return id !== undefined && SHAPE.test(id) ? id : null;
}

/** An id that tells nothing but that two events belong together. */
export function newVisitId(): string {
	return randomSecret(ID_BYTES);
}

/** Gives the visit its cookie. Scripts may see it, so that a withdrawal without a connection can delete it. */
export function keepVisit(cookies: Cookies, id: string): void {
	const attributes = { path: '/', secure: true, sameSite: 'lax', httpOnly: false } as const;
	cookies.set(NAME, id, { ...attributes, maxAge: SECONDS });
}

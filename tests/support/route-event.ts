import { randomInt } from 'node:crypto';
import { isHttpError, isRedirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { fullSession } from '$lib/accounts/sessions.server';
import { consentOf } from '$lib/consent/kept-choice.server';
import type { Db } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';

/** Cookies of one visitor, kept from one event to the next as a browser would. */
export class CookieJar {
	readonly values = new Map<string, string>();
	readonly options = new Map<string, Record<string, unknown>>();
	/** Where this visitor comes from (RFC 2544's network, which is nobody's). */
	readonly address = `198.18.${randomInt(256)}.${randomInt(256)}`;

	asCookies(): Cookies {
		const jar = this.values;
		return {
			get: (name) => jar.get(name),
			getAll: () => [...jar].map(([name, value]) => ({ name, value })),
			set: (name, value, options) => {
				jar.set(name, value);
				this.options.set(name, { ...options });
			},
			delete: (name) => void jar.delete(name),
			serialize: () => ''
		};
	}
}

export interface Visit {
	db: Db;
	settings: Settings;
	now: number;
	jar: CookieJar;
	locale?: 'fa' | 'en';
	/** The visitor's network address; the jar's own when a test does not care. */
	address?: string;
	/** Who is signed in; whom the jar's session names when it is missing. */
	session?: Awaited<ReturnType<App.Locals['session']>>;
}

/** What a route is handed: enough of a RequestEvent for the routes under test. */
export function eventFor(visit: Visit, path: string, body?: URLSearchParams | string) {
	const url = new URL(path, visit.settings.SHOP_ORIGIN);
	const request = new Request(url, body === undefined ? {} : { method: 'POST', body });
	const locals: App.Locals = {
		db: visit.db,
		settings: visit.settings,
		now: visit.now,
		locale: visit.locale ?? 'fa',
		requestId: 'test',
		consent: () => consentOf(known),
		isConsentAsked: false,
		session: () => (visit.session ? Promise.resolve(visit.session) : fullSession(known))
	};
	const event = {
		...{ url, request, locals, cookies: visit.jar.asCookies(), depends: () => undefined },
		getClientAddress: () => visit.address ?? visit.jar.address
	};
	// Routes under test use nothing else of the event.
	const known = event as unknown as RequestEvent;
	return known;
}

export interface Answered {
	status: number;
	location?: string;
	data?: Record<string, unknown>;
}

/** What a load or an action comes to: data, a refusal with its data, a redirect or an error, by status. */
export async function answerOf(work: () => unknown): Promise<Answered> {
	try {
		const result = await work();
		// An ActionFailure is told by its status; anything else is data.
		const failure = result as { status?: number; data?: Record<string, unknown> } | undefined;
		if (typeof failure?.status === 'number' && failure.data)
			return { status: failure.status, data: failure.data };
		return { status: 200, data: (result ?? {}) as Record<string, unknown> };
	} catch (thrown) {
		if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location };
		if (isHttpError(thrown)) return { status: thrown.status };
		throw thrown;
	}
}

import type { SignedIn } from '$lib/accounts/sessions.server';
import type { Consent } from '$lib/consent/consent';
import type { Db } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import type { Locale } from '$lib/values/locale';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Shown to the visitor and written to the log, so that the two can be brought together. */
			id?: string;
		}
		interface Locals {
			settings: Settings;
			db: Db;
			locale: Locale;
			/** Epoch milliseconds at which the request arrived: one clock reading per request. */
			now: number;
			requestId: string;
			/** Who is signed in, with every factor proved; read once per request, and only when asked for. */
			session(): Promise<SignedIn | null>;
			/** What the visitor allows; reading it makes a page theirs alone. */
			consent(): Promise<Consent>;
			/** The page holds the question about cookies: nothing, or not everything, was answered yet. */
			isConsentAsked: boolean;
			/** This request found the database away: its page does not wait for it again, and answers 503. */
			isDatabaseAway?: boolean;
		}
		interface Platform {
			env: Record<string, string>;
			ctx: { waitUntil(promise: Promise<unknown>): void };
			caches: CacheStorage & { default: Cache };
		}
	}
}

export {};

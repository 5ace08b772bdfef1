import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle, HandleFetch, HandleServerError, RequestEvent } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { guardAccount } from '$lib/accounts/guard-account.server';
import { fullSession } from '$lib/accounts/sessions.server';
import { catalogVersion } from '$lib/catalog/version.server';
import { logAccess } from '$lib/consent/access-log.server';
import { askedBy, askedText } from '$lib/consent/asked';
import { askConsent } from '$lib/consent/ask-consent.server';
import { allowBannerStyle, withBanner } from '$lib/consent/banner.server';
import { honourSignal } from '$lib/consent/honour-signal.server';
import { consentOf } from '$lib/consent/kept-choice.server';
import { allowTagFrames } from '$lib/consent/tag-frame.server';
import { tagsOf } from '$lib/consent/tags';
import { m } from '$lib/paraglide/messages';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { now } from '$lib/server/clock';
import { isForbiddenCrossSite } from '$lib/server/cross-site';
import { connect, isUnreachable } from '$lib/server/db/client';
import { edgeCache } from '$lib/server/edge-cache';
import { readEnv } from '$lib/server/env';
import type { Settings } from '$lib/server/env-schema';
import { log } from '$lib/server/log';
import { withSecurityHeaders } from '$lib/server/security-headers';
import { guardStaff } from '$lib/staff/guard-staff.server';
import icons from '$lib/ui/icons.svg?raw';
import {
	BASE_LOCALE,
	DIRECTION,
	LANGUAGE_TAG,
	localeOf,
	localPath,
	type Locale
} from '$lib/values/locale';

const localeOfRequest = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => localeOfRequest.getStore() ?? BASE_LOCALE);

const prepare: Handle = ({ event, resolve }) => {
	const settings = readEnv(event.platform?.env ?? {});
	event.locals.settings = settings;
	event.locals.db = connect(settings);
	event.locals.now = now();
	event.locals.requestId = crypto.randomUUID();
	event.locals.locale = localeOf(event.url.pathname);
	// Read only when a route asks: public pages know no session.
	event.locals.session = () => fullSession(event);
	event.locals.consent = () => consentOf(event);
	return localeOfRequest.run(event.locals.locale, () => resolve(event));
};

/** Pages whose address may hold a token, or tell what a person does with their account. */
const PRIVATE_ADDRESS = /^\/(\(entry\)|account|staff)(\/|$)/;

const headers: Handle = async ({ event, resolve }) =>
	withSecurityHeaders(await resolve(event), event.locals.settings, {
		isSecretAddress: PRIVATE_ADDRESS.test(event.route.id ?? '')
	});

const refuseCrossSite: Handle = async ({ event, resolve }) => {
	// Called by machines with their own secret, never by a browser.
	const isMachine = event.route.id === '/api/jobs';
	const { request, locals } = event;
	if (
		!isMachine &&
		isForbiddenCrossSite(request.method, request.headers, locals.settings.SHOP_ORIGIN)
	)
		// An answer, not an error: kit would send its bare error page past the headers.
		return new Response(m.shop_refused_elsewhere(), {
			status: 403,
			headers: { 'Content-Type': 'text/plain; charset=utf-8' }
		});
	return resolve(event);
};

/** What makes one public page differ between visitors or settings: part of the name it is kept under. */
function faceOf({ locals: { isConsentAsked, settings } }: RequestEvent): string {
	const told = hasTags(settings) ? `/${askedText(askedBy(settings))}` : '';
	return (isConsentAsked ? '/asked' : '') + (isWorkerOff(settings) ? '/no-worker' : '') + told;
}

const isWorkerOff = ({ SERVICE_WORKER }: Settings) => SERVICE_WORKER === 'off';
const hasTags = (settings: Settings) => tagsOf(settings).length > 0;

/** What a deployment's settings tell the page's scripts. */
function attributesOf(settings: Settings): string {
	const asked = hasTags(settings) ? ` data-asked="${askedText(askedBy(settings))}"` : '';
	return (isWorkerOff(settings) ? ' data-worker="off"' : '') + asked;
}

const render: Handle = async ({ event, resolve }) => {
	const { locale, isConsentAsked, settings } = event.locals;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			withBanner(html, isConsentAsked, settings)
				.replace('<html', `<html${attributesOf(settings)}`)
				.replace('%lang%', LANGUAGE_TAG[locale])
				.replace('%dir%', DIRECTION[locale])
				.replace('%skip%', m.shop_skip())
				.replace('%icons%', () => icons)
				.replace('%manifest%', localPath('/manifest.webmanifest', locale)),
		filterSerializedResponseHeaders: (name) => name === 'content-type',
		// Script preloads compete with the first image for a slow line; the font does not block text.
		preload: ({ type }) => type === 'css'
	});
	if (hasTags(settings)) allowTagFrames(response);
	const page = isConsentAsked ? await allowBannerStyle(response) : response;
	// Says that the shop cannot serve now, which nothing on the way may keep or take for the page itself.
	const isNotice = event.locals.isDatabaseAway && page.status === 200;
	return isNotice ? new Response(page.body, { status: 503, headers: page.headers }) : page;
};

export const handle = sequence(
	prepare,
	headers,
	refuseCrossSite,
	honourSignal,
	askConsent,
	logAccess,
	guardAccount,
	guardStaff,
	edgeCache(catalogVersion, faceOf),
	render
);

/** Answers without which a page has nothing to show but that the shop is away. */
const WHAT_A_PAGE_IS_FOR = /\/api\/(cart|checkout)$/;

/** What a page asks of this shop while it is made. */
export const handleFetch: HandleFetch = async ({ event, request, fetch: ask }) => {
	if (event.locals.isDatabaseAway) return new Response(null, { status: 503 });
	const answer = await ask(request);
	const isAway = answer.status === 503 && WHAT_A_PAGE_IS_FOR.test(new URL(request.url).pathname);
	if (isAway) event.locals.isDatabaseAway = true;
	return answer;
};

export const handleError: HandleServerError = ({ error: cause, event, status, message }) => {
	const id = event.locals.requestId ?? crypto.randomUUID();
	if (status === 404) return { message, id };
	const code = isUnreachable(cause) ? 'database-unreachable' : 'unexpected';
	log('error', code, { requestId: id, route: event.route.id, status }, cause);
	return { message: code, id };
};
